"""A note introduces names of its own: in tables, beside the word "model", as short names of long ones."""

from __future__ import annotations

import pytest

from ingest.claims.extract import extract
from ingest.claims.extraction import Extraction
from ingest.notes import read_note
from ingest.recognition.mentions import Label


def read(text: str, language: str = "en") -> Extraction:
    return extract(read_note("n.md", f"---\nlang: {language}\n---\n{text}\n".encode()))


def named(text: str, language: str = "en") -> list[str]:
    """The models that a note mentions, as printed, in order."""
    return [mention.text for mention in read(text, language).mentions if mention.label is Label.MODEL]


def iris(text: str, language: str = "en") -> dict[str, set[str]]:
    """Each name and the last part of what it stands for."""
    found: dict[str, set[str]] = {}
    for mention in read(text, language).mentions:
        if mention.label is Label.MODEL:
            found.setdefault(mention.text, set()).add(mention.concept.rpartition("/")[2])
    return found


def table(*rows: str) -> str:
    first, *rest = rows
    return "\n".join([first, "|" + "---|" * (first.count("|") - 1), *rest])


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model"),
        ("en", "model name"),
        ("en", "**Models**"),
        ("ru", "Модель"),
        ("ru", "Название модели"),
        ("fr", "Modèle"),
        ("fr", "Nom du modèle"),
        ("ja", "モデル"),
        ("ja", "モデル名"),
        ("fr", "Model"),
    ],
)
def test_a_column_headed_model_names_models_of_any_family(language: str, head: str) -> None:
    text = table(f"| {head} | MMLU |", "| Zorblax 7 | 92.3 |", "| Quux-Large | 81 |")
    assert named(text, language) == ["Zorblax 7", "Quux-Large"]


def test_it_does_so_in_any_place_of_the_table_and_whatever_the_markup() -> None:
    text = table(
        "| Rank | Model |",
        "| 1 | **Zorb-2** (ours) |",
        "| 2 | `Quux 3` |",
        "| 3 | [Orbita-4](https://a.example) |",
    )
    assert named(text) == ["Zorb-2", "Quux 3", "Orbita-4"]


@pytest.mark.parametrize("head", ["Hardware", "MMLU", "Date", "Price"])
def test_another_column_names_none(head: str) -> None:
    assert named(table(f"| {head} | Score |", "| Zorblax 7 | 92.3 |", "| Quux-Large | 81 |")) == []


def test_hardware_is_no_model_even_in_a_column_of_models() -> None:
    assert named(table("| Model | Memory |", "| H100 | 80 GB |", "| RTX 4090 | 24 GB |")) == []


def test_people_are_no_models() -> None:
    assert named(table("| Name | Role |", "| Marie Curie | editor |", "| Emmy Noether | author |")) == []


@pytest.mark.parametrize(
    ("language", "head", "name"), [("ru", "Модель", "Вектор 2"), ("ja", "モデル", "桜 2")]
)
def test_a_column_headed_model_names_models_in_any_script(language: str, head: str, name: str) -> None:
    assert named(table(f"| {head} | MMLU |", f"| {name} | 92.3 |"), language) == [name]


@pytest.mark.parametrize(
    ("language", "head"),
    [("en", "Name"), ("fr", "Nom"), ("ru", "Название"), ("ja", "名称"), ("en", "System")],
)
@pytest.mark.parametrize("known", ["GLM-5", "quux-7b-chat"])
def test_a_column_of_names_names_models_where_one_of_them_is_known(
    language: str, head: str, known: str
) -> None:
    rows = (f"| {head} | MMLU |", f"| {known} | 92.3 |", "| Zorblax Large | 81 |")
    assert named(table(*rows), language) == [known, "Zorblax Large"]
    assert named(table(rows[0], rows[2]), language) == []


@pytest.mark.parametrize(
    "text",
    ["The Windows 11 system is out, and Windows 11 is said to be a good one.", "the version Ubuntu-24"],
)
def test_a_system_or_a_version_need_be_no_model(text: str) -> None:
    assert named(f"{text} That is all there is to say about it in this note.") == []


def test_a_number_in_a_column_of_models_is_no_name() -> None:
    assert named(table("| Модель | MMLU |", "| Модель 2 | 92.3 |", "| Большая | 81 |"), "ru") == []


@pytest.mark.parametrize(
    ("language", "head", "name", "sentence", "rest"),
    [
        ("ru", "Модель", "Вектор 2", "Нужен вектор 2 на 2, а Вектор 2 лучше.", ["Вектор 2"]),
        ("ja", "モデル", "桜 2", "桜 2本と桜 2月、桜 2は公開された。", ["桜 2"]),
    ],
)
def test_a_word_with_a_count_is_no_name(
    language: str, head: str, name: str, sentence: str, rest: list[str]
) -> None:
    text = table(f"| {head} | MMLU |", f"| {name} | 92.3 |") + f"\n\n{sentence}"
    assert named(text, language) == [name, *rest]


@pytest.mark.parametrize("corner", ["Benchmark", "", "Metric", "Бенчмарк", "ベンチマーク", "Épreuve"])
def test_a_head_beside_a_known_model_is_one(corner: str) -> None:
    text = table(f"| {corner} | GLM-5 | Zorblax 7 | Date |", "| MMLU | 92.3 | 81 | 2026 |")
    assert named(text) == ["GLM-5", "Zorblax 7"]


def test_a_head_that_begins_with_a_known_model_has_a_tier_of_it() -> None:
    text = table("| | GLM-5 Umbra | GLM-5 Lumen |", "| MMLU | 92.3 | 81 |")
    assert named(text) == ["GLM-5 Umbra", "GLM-5 Lumen"]


def test_heads_beside_no_known_model_are_none() -> None:
    assert named(table("| Benchmark | Zone 3 | Zorblax 7 |", "| MMLU | 92.3 | 81 |")) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The model Orbita-1 scores 81% on MMLU. People say that Orbita-1 is open to everybody."),
        ("en", "The Orbita-1 model scores 81% on MMLU. People say that Orbita-1 is open to everybody."),
        ("fr", "Le modèle Orbita-1 obtient 81 % au MMLU. On dit que Orbita-1 est ouvert à tous."),
        ("ru", "Мы проверили модель Orbita-1 на MMLU. Говорят, что Orbita-1 открыта для всех."),
        ("ja", "Orbita-1モデルはMMLUで81%を達成した。Orbita-1は公開されている。"),
        ("ja", "モデル Orbita-1 はMMLUで81%を達成した。Orbita-1は公開されている。"),
    ],
)
def test_a_name_beside_the_word_model_is_known_in_the_whole_note(language: str, text: str) -> None:
    assert named(text, language) == ["Orbita-1", "Orbita-1"]


@pytest.mark.parametrize(
    "text", ["The model year 2026", "The model is new", "A model Bureau", "version 4.1 of it"]
)
def test_what_stands_beside_the_word_model_need_be_no_name(text: str) -> None:
    assert named(f"{text}. That is all there is to say about it in this note.") == []


@pytest.mark.parametrize("thing", ["H100", "RTX 4090", "vLLM 0.11"])
def test_hardware_and_software_beside_the_word_model_are_no_models(thing: str) -> None:
    assert named(f"The {thing} model. The model {thing}. That is all there is to say about it.") == []


def test_code_introduces_nothing() -> None:
    assert named("```\nthe model Orbita-1\n```\nThen Orbita-1 was said to be the best of them all.") == []


def test_a_name_is_the_same_at_the_end_of_a_sentence() -> None:
    assert iris("We tried the model Orbita-2. People say that Orbita-2 is the best of all.") == {
        "Orbita-2": {"orbita-2"}
    }


def test_a_letter_that_is_longer_in_small_does_not_shift_the_name() -> None:
    assert named("İİİ The model Orbita-1 is out, and the team in İstanbul is glad of it.") == ["Orbita-1"]


def test_a_series_is_known_by_one_of_its_models() -> None:
    text = table("| Model | MMLU |", "| Aster 3 Large | 92.3 |")
    text += "\n\nBefore it, Aster 2 Large had 81% on MMLU. An aster is a flower, and Aster alone is nothing."
    assert iris(text) == {"Aster 3 Large": {"aster-3-large"}, "Aster 2 Large": {"aster-2-large"}}


def test_a_series_that_nothing_introduces_is_unknown() -> None:
    assert named("Before it, Aster 2 Large had 81% on MMLU, as everybody said.") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            "GPT-5.6 Sol, Terra et Luna sont sortis. Terra obtient 81 % au MMLU et Luna 70 %, loin de Sol.",
        ),
        ("en", "GPT-5.6 Sol, Terra and Luna are out. Terra has 81% on MMLU and Luna 70%, unlike Sol."),
        ("ru", "Вышли GPT-5.6 Sol, Terra и Luna. Terra набрала 81 % на MMLU, Luna 70 %, а Sol меньше."),
        ("ja", "GPT-5.6 Sol、Terra、Luna が公開された。TerraはMMLUで81%、Lunaは70%、Solはもっと低い。"),
    ],
)
def test_a_list_of_new_tiers_gives_short_names(language: str, text: str) -> None:
    found = iris(text, language)
    assert {name: found[name] for name in ("Terra", "Luna", "Sol")} == {
        "Terra": {"gpt-5.6-terra"},
        "Luna": {"gpt-5.6-luna"},
        "Sol": {"gpt-5.6-sol"},
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We tried GLM-5 Umbra. The price of GLM-5 Umbra is low, and Umbra is good at all of it."),
        ("fr", "Voici GLM-5 Umbra. Le prix de GLM-5 Umbra est bas, et Umbra sait tout faire ou presque."),
        ("ru", "Вышла GLM-5 Umbra. Цена GLM-5 Umbra невысока, и Umbra умеет почти всё, что нужно."),
        ("ja", "GLM-5 Umbraが公開された。GLM-5 Umbraの料金は安く、Umbraは何でもできると言われる。"),
    ],
)
def test_a_tier_named_again_and_again_is_part_of_the_name(language: str, text: str) -> None:
    assert iris(text, language) == {"GLM-5 Umbra": {"glm-5-umbra"}, "Umbra": {"glm-5-umbra"}}


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5 Released, they wrote, and GLM-5 Released was in every head, for it was released at last.",
        "GLM-5 Umbra was named once in this note and then never more, so that nobody can be sure of it.",
        "The GLM-5 Vertex Cloud and the GLM-5 Vertex Page are two things that are no models at all.",
        "GLM-5 Docker images: the GLM-5 Docker image is the smallest of them, as the team itself says.",
    ],
)
def test_what_follows_a_version_need_be_no_tier(text: str) -> None:
    assert set(named(text)) == {"GLM-5"}


def test_a_family_that_a_note_only_names_bare_is_one_model_there() -> None:
    text = (
        "DistilBERT has several layers. In all it has 6 layers, and 66M parameters, for DistilBERT is small."
    )
    assert {claim.model for claim in read(text).claims} == {"DistilBERT"}


def test_a_family_whose_models_are_named_is_a_series() -> None:
    text = "DistilBERT is the series. Parameters: 66M. A variant, `distilbert-large-9`, is not measured here."
    assert read(text).claims == ()


def test_kana_end_a_list_of_new_tiers() -> None:
    text = "GPT-5.6 Sol、Terra、Lunaが公開された。LunaはMMLUで70%だった。"
    assert iris(text, "ja").get("Luna") == {"gpt-5.6-luna"}


def test_a_full_name_with_a_new_tier_is_one_name() -> None:
    text = "GPT-5.6 Sol, Terra and Luna are out. On MMLU, GPT-5.6 Terra has 81% of all answers right."
    assert "GPT-5.6 Terra" in named(text)


def test_the_tiers_of_a_series_of_the_note_are_listed_too() -> None:
    text = "The model Aster-3 Pro is out. Aster-3 Pro, Flash and Ultra are the names that the team gives."
    assert iris(text)["Flash"] == {"aster-3-flash"}


def test_a_short_name_is_a_name_only_with_its_capital() -> None:
    text = "GPT-5.6 Sol, Terra and Luna are out. This is terra incognita, under the light of luna."
    assert named(text) == ["GPT-5.6 Sol", "Terra", "Luna"]


def test_a_price_behind_a_short_name_is_no_version() -> None:
    text = "GPT-5.6 Sol, Terra et Luna sont sortis. Le prix de Sol 5 $ est plus haut que celui de Terra 3 $."
    assert named(text, "fr")[-2:] == ["Sol", "Terra"]
    assert [m.text for m in read(text, "fr").mentions if m.label is Label.NUMBER] == ["5 $", "3 $"]


def test_names_are_the_notes_own() -> None:
    assert named("The Orbita-1 model scores 81% on MMLU, which is more than was expected.") == ["Orbita-1"]
    assert named("Of Orbita-1 nothing was said here, and nothing is known of it at all.") == []


@pytest.mark.parametrize(
    "text", ["A GPT-4o-class model, it scores 80% on MMLU.", "This GPT-4o-level model: MMLU 80%."]
)
def test_what_a_model_is_said_to_be_like_is_no_name(text: str) -> None:
    assert named(text) == ["GPT-4o"]
