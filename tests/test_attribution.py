"""Who says so: a name beside a word of saying, a link on the number, a footnote, a quotation; and doubt."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import not_yet, read

from ingest.claims.claim import Claim, Stance

CARD = "https://huggingface.co/deepseek-ai/DeepSeek-V3"


def only(text: str, language: str) -> Claim:
    (claim,) = read(text, language).claims
    assert (claim.model, claim.metric, claim.value) == ("DeepSeek-V3", "parameters", 671_000_000_000)
    return claim


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "According to Epoch AI, DeepSeek-V3 has 671 billion parameters.", "Epoch AI"),
        (
            "en",
            "DeepSeek-V3 has 671 billion parameters, according to the Financial Times.",
            "Financial Times",
        ),
        ("en", "Epoch AI reports that DeepSeek-V3 has 671 billion parameters.", "Epoch AI"),
        ("en", "DeepSeek-V3 has 671 billion parameters (source: Epoch AI).", "Epoch AI"),
        ("fr", "Selon Epoch AI, DeepSeek-V3 compte 671 milliards de paramètres.", "Epoch AI"),
        ("fr", "D'après Le Monde, DeepSeek-V3 compte 671 milliards de paramètres.", "Monde"),
        ("fr", "Epoch AI annonce 671 milliards de paramètres pour DeepSeek-V3.", "Epoch AI"),
        ("fr", "DeepSeek-V3 compte 671 milliards de paramètres (source : Epoch AI).", "Epoch AI"),
        ("ru", "По данным Epoch AI, у DeepSeek-V3 671 млрд параметров.", "Epoch AI"),
        ("ru", "Как сообщает «Хабр», у DeepSeek-V3 671 млрд параметров.", "Хабр"),
        ("ru", "У DeepSeek-V3, если верить Reuters, 671 млрд параметров.", "Reuters"),
        ("ru", "У DeepSeek-V3 671 млрд параметров (источник: Epoch AI).", "Epoch AI"),
        ("ja", "Epoch AIによると、DeepSeek-V3は6,710億パラメータだ。", "Epoch AI"),
        ("ja", "日本経済新聞によると、DeepSeek-V3は6,710億パラメータだ。", "日本経済新聞"),
        ("ja", "Epoch AIの報告書には「DeepSeek-V3は6,710億パラメータを持つ」と記されている。", "Epoch AI"),
        not_yet(
            "a wide colon parts the word for source from the name",
            "ja",
            "DeepSeek-V3は6,710億パラメータ（出典：Epoch AI）。",
            "Epoch AI",
        ),
        not_yet(
            "a common noun stands before the name",
            "fr",
            "D'après l'équipe de Mistral, DeepSeek-V3 compte 671 milliards de paramètres.",
            "Mistral",
        ),
    ],
)
def test_a_name_beside_a_word_of_saying_is_the_source(language: str, text: str, name: str) -> None:
    claim = only(text, language)
    assert name in claim.attribution
    assert claim.stance is Stance.REPORTED
    assert claim.citation == ""


LINKED = [
    ("en", "DeepSeek-V3 has [671 billion parameters]({url})."),
    ("fr", "DeepSeek-V3 compte [671 milliards de paramètres]({url})."),
    ("ru", "У DeepSeek-V3 [671 млрд параметров]({url})."),
    ("ja", "DeepSeek-V3は[6,710億パラメータ]({url})だ。"),
    ("en", "DeepSeek-V3 has 671 billion parameters[^1].\n\n[^1]: Model card, {url}"),
    ("fr", "DeepSeek-V3 compte 671 milliards de paramètres[^1].\n\n[^1]: Fiche du modèle, {url}"),
    ("ru", "У DeepSeek-V3 671 млрд параметров[^1].\n\n[^1]: Карточка модели, {url}"),
    ("ja", "DeepSeek-V3は6,710億パラメータ[^1]。\n\n[^1]: モデルカード {url}"),
]


@pytest.mark.parametrize(("language", "text"), LINKED)
def test_a_link_or_a_footnote_on_a_number_is_its_citation(language: str, text: str) -> None:
    claim = only(text.format(url=CARD), language)
    assert claim.citation == CARD
    assert claim.attribution == "huggingface.co"
    assert claim.stance is Stance.REPORTED


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3 has 671 billion parameters."),
        ("en", "DeepSeek-V3 has 671 billion parameters; [the vendor's page](https://example.org) is down."),
        ("en", "[DeepSeek-V3](https://example.org/v3) has 671 billion parameters."),
        ("en", "According to DeepSeek-V3 itself, DeepSeek-V3 has 671 billion parameters."),
        ("en", "According to the manual it runs anywhere. DeepSeek-V3 has 671 billion parameters."),
        ("fr", "Selon la tâche, le résultat varie. DeepSeek-V3 compte 671 milliards de paramètres."),
        ("ru", "По данным мониторинга всё стабильно. У DeepSeek-V3 671 млрд параметров."),
        ("ja", "設定によると思われる。DeepSeek-V3は6,710億パラメータだ。"),
    ],
)
def test_a_note_that_speaks_itself_has_no_source(language: str, text: str) -> None:
    claim = only(text, language)
    assert (claim.attribution, claim.citation, claim.stance) == ("", "", Stance.STATED)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3 scores 88.5 on MMLU. According to Epoch AI, it has 671 billion parameters."),
        ("fr", "DeepSeek-V3 obtient 88,5 sur MMLU. Selon Epoch AI, il compte 671 milliards de paramètres."),
        ("ru", "DeepSeek-V3 на MMLU набирает 88,5. По данным Epoch AI, у неё 671 млрд параметров."),
        ("ja", "DeepSeek-V3のMMLUは88.5。Epoch AIによると、パラメータ数は6,710億だ。"),
        not_yet(
            "a source in a second clause is given the first clause too",
            "en",
            "DeepSeek-V3 scores 88.5 on MMLU, and according to Epoch AI it has 671 billion parameters.",
        ),
    ],
)
def test_a_source_speaks_for_its_own_sentence(language: str, text: str) -> None:
    said = {claim.metric: claim.attribution for claim in read(text, language).claims}
    assert said == {"MMLU": "", "parameters": "Epoch AI"}


def test_a_footnote_is_of_the_number_before_it() -> None:
    text = f"DeepSeek-V3 has 671 billion parameters[^1] and a context of 128K tokens.\n\n[^1]: Card, {CARD}"
    assert {claim.metric: claim.citation for claim in read(text).claims} == {
        "parameters": CARD,
        "context-length": "",
    }


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A rumor says that DeepSeek-V3 has 671 billion parameters."),
        ("en", "The figure of 671 billion parameters for DeepSeek-V3 is wrong."),
        ("fr", "Une rumeur non confirmée donne à DeepSeek-V3 671 milliards de paramètres."),
        ("fr", "Les 671 milliards de paramètres de DeepSeek-V3 sont une erreur."),
        ("ru", "Ходят слухи, что у DeepSeek-V3 671 млрд параметров."),
        ("ru", "У DeepSeek-V3 якобы 671 млрд параметров."),
        ("ja", "DeepSeek-V3は6,710億パラメータだという噂がある。"),
        ("ja", "DeepSeek-V3が6,710億パラメータというのは誤りだ。"),
    ],
)
def test_what_a_note_doubts_is_a_claim_all_the_same(language: str, text: str) -> None:
    assert only(text, language).stance is Stance.DOUBTED


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2 (1T per the blog) costs $0.60 per 1M input tokens.",
        "Kimi K2: input $0.60 per 1K tokens.",
        "Kimi K2: input $0.60, output $2.50 (per 1M tokens)",
    ],
)
def test_what_a_price_is_for_is_nobodys_name(text: str) -> None:
    assert [claim.attribution for claim in read(text).claims if claim.metric == "input-price"] == [""]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "**Where it leads (source: OpenAI).** On MMLU, Kimi K2 scores 89.5%."),
        ("fr", "**Là où il mène (scores OpenAI).** Sur MMLU, Kimi K2 obtient 89,5 %."),
        ("ru", "**Где она впереди (по данным OpenAI).** На MMLU Kimi K2 набирает 89,5 %."),
    ],
)
def test_the_source_in_the_lead_of_a_paragraph_speaks_for_the_rest(language: str, text: str) -> None:
    (claim,) = read(text, language).claims
    assert (claim.attribution, claim.value) == ("OpenAI", Decimal("89.5"))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 was trained on 15 trillion tokens; according to Acme, that cost ten times less."),
        ("fr", "GLM-5 compte 15 milliards de paramètres ; selon Acme, c'est dix fois moins."),
        ("ru", "GLM-5 обучена на 15 трлн токенов; по оценке Acme, это вышло в десять раз дешевле."),
        ("fr", "Débit mesuré sur GLM-5 : 4,2 tokens/s."),
    ],
)
def test_a_source_of_another_clause_and_a_measure_are_none(language: str, text: str) -> None:
    assert [claim.attribution for claim in read(text, language).claims] == [""]


def test_who_shows_a_model_is_no_source_of_what_is_said_of_it() -> None:
    (claim,) = read("Cohere показала Command A Reasoning: контекст 256К.", "ru").claims
    assert (claim.attribution, claim.value) == ("", 256_000)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek-V3 is a model with 671 billion parameters. This gives it strength."),
        ("en", "This gives DeepSeek-V3 671 billion parameters."),
        ("en", "Among open-source Transformers, DeepSeek-V3 has 671 billion parameters."),
        ("en", "Examples of open source LLMs are GLM-5 and DeepSeek-V3 (671B parameters)."),
        ("en", "DeepSeek-V3 is a 671-billion-parameter language model released by Acme in 2024."),
        ("fr", "DeepSeek-V3 est un modèle publié par Acme, de 671 milliards de paramètres."),
    ],
)
def test_who_made_a_model_and_what_points_at_it_say_nothing(language: str, text: str) -> None:
    assert only(text, language).attribution == ""


@pytest.mark.parametrize("unit", ["MTok", "Mtok", "MTokens", "million tokens"])
def test_what_a_price_is_for_is_no_source(unit: str) -> None:
    found = read(f"GPT-5 costs $1.25 / $10 per {unit}.").claims
    assert [claim.attribution for claim in found] == ["", ""]
