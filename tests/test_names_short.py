"""Names said short: a version with its tier, tiers in brackets, a maker's possessive, two versions in one."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts
from test_names import iris, named, table

from ingest.recognition.annotate import annotate_text


@pytest.mark.parametrize(
    ("text", "short", "token"),
    [
        ("Gemini 3.6 Flash costs less than 3.5 Flash did.", "3.5 Flash", "gemini-3.5-flash"),
        ("Gemini 3.6 Flash and 3.5 Flash-Lite are here.", "3.5 Flash-Lite", "gemini-3.5-flash-lite"),
        ("DeepSeek V4 Pro is slow. V4 Flash is quick.", "V4 Flash", "deepseek-flash-v4"),
        ("Claude 3.5 Sonnet costs more. Take 3.5 Haiku.", "3.5 Haiku", "claude-3.5-haiku"),
        ("DeepSeek V4-Pro is cheaper than Gemini 3.1 Pro. V4-Pro is open.", "V4-Pro", "deepseek-pro-v4"),
    ],
)
def test_a_version_with_its_tier_is_of_the_family_that_the_note_names(
    text: str, short: str, token: str
) -> None:
    assert iris(text)[short] == {token}


@pytest.mark.parametrize(
    "text",
    [
        "Gemini 3.6 Flash grew by 3.5 Points.",
        "Gemini 3.6 Flash and Step 3.5 Flash differ from 4.5 Flash.",
        "We bought 3.5 Flash drives.",
    ],
)
def test_a_version_is_of_no_family_where_none_or_two_could_be_meant(text: str) -> None:
    assert not {name for name in named(text) if name[0].isdigit()}


def test_a_short_name_is_no_part_of_an_identifier() -> None:
    assert "2-1-flash-0525" not in named(
        "Gemini 2.1 Flash is served as `acme-gem-2-1-flash-0525`. Take 2.1 Flash."
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nothing here is as quick as 3.5 Flash on MMLU."),
        ("fr", "Rien n'égale 3.5 Flash sur MMLU."),
        ("ru", "Быстрее, чем 3.5 Flash, на MMLU нет никого."),
        ("ja", "MMLUでは3.5 Flashより速いものはない。"),
    ],
)
def test_a_version_before_a_tier_is_never_a_number(language: str, text: str) -> None:
    assert [m for m in annotate_text(text, language)[0] if m.number] == []


def test_tiers_in_brackets_behind_a_version_stand_for_their_models() -> None:
    note = table("|Model|Licence|", "|Meta Llama 4 (Scout / Maverick)|open|") + "\n\nScout has 17B active."
    assert iris(note)["Scout"] == {"llama-4-scout"}
    assert "Paris" not in iris("Llama 4 (Paris / Berlin) was shown. Paris is full.")


@pytest.mark.parametrize(
    "text", ["DeepSeek's V4 Pro reaches 80.1 on MMLU.", "MMLU: DeepSeek’s V4 Pro has 80.1."]
)
def test_a_possessive_between_a_family_and_its_version_is_no_part_of_the_name(text: str) -> None:
    assert facts(text) == [fact("DeepSeek V4 Pro", "MMLU", "80.1 score")]


def test_a_possessive_before_a_count_makes_no_name() -> None:
    assert named("DeepSeek's 3 models are cheap.") == []


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Claude 3.5/3.7 Sonnet run inside Aider.", ["claude-3.5-sonnet", "claude-3.7-sonnet"]),
        ("Gemini 1.5 / 2.0 Pro are old.", ["gemini-1.5-pro", "gemini-2.0-pro"]),
    ],
)
def test_two_versions_before_one_tier_name_two_models(text: str, tokens: list[str]) -> None:
    assert sorted(token for found in iris(text).values() for token in found) == tokens


def test_two_numbers_before_another_word_are_no_versions() -> None:
    assert "claude-3.5-rates" not in {
        t for found in iris("Claude 3.5/15 Rates apply.").values() for t in found
    }


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Meta Llama 4 Scout", "Llama 4 Scout"),
        ("Anthropic Claude 4 Sonnet", "Claude 4 Sonnet"),
        ("LLäMmlein-7B-chat", "LLäMmlein-7B-chat"),
        ("Étoile-13B", "Étoile-13B"),
    ],
)
def test_a_cell_names_its_model_whole_and_without_its_maker(cell: str, name: str) -> None:
    assert named(table("|Model|MMLU|", f"|{cell}|80.1|")) == [name]


def test_a_condition_in_a_head_is_no_part_of_the_name() -> None:
    rows = table("|Dataset|GPT-3 zero-shot|GPT-3 Few-shot|", "|MMLU|76.2|86.4|", "|ANLI|30.1|40.2|")
    assert set(named(rows)) == {"GPT-3"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Q4/Q5 модель входит в память. Модель Q5 займёт 18 ГБ."),
        ("en", "The Q5 model and the FP8 model fit."),
        ("fr", "Le modèle Q5 et le modèle INT8 tiennent. Le benchmark a tourné."),
        ("ja", "Q5モデルとFP8モデルは収まる。"),
    ],
)
def test_formats_and_plain_words_name_no_model(language: str, text: str) -> None:
    assert named(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We compare GPT-5.6 Sol, Claude Opus 5 and Gemini 3.6 Flash."),
        ("fr", "Voici Llama 4 Scout, Llama 4 Maverick et Llama 4 Behemoth."),
        ("ru", "Сравним GPT-5.6 Sol, Claude Opus 5 и Gemini 3.6 Flash."),
        ("ja", "GPT-5.6 Sol、Claude Opus 5、Gemini 3.6 Flashを比べる。"),
    ],
)
def test_a_family_in_a_list_is_no_tier_of_the_name_before(language: str, text: str) -> None:
    assert not {"Claude", "Gemini", "Llama"} & set(named(text, language))
    assert len(named(text, language)) == 3


@pytest.mark.parametrize(
    ("head", "metric"),
    [
        ("SQuAD v1.1", "SQuAD v1.1"),
        ("SQuAD 2.0", "SQuAD 2.0"),
        ("OSWorld 2.0", "OSWorld 2.0"),
        ("LibriSpeech test-other", "LibriSpeech test-other"),
        ("WenetSpeech test-net", "WenetSpeech test-net"),
    ],
)
def test_editions_and_sets_of_a_benchmark_are_benchmarks_of_their_own(head: str, metric: str) -> None:
    rows = table(f"|Model|{head}|", "|Kimi K2|7.5|")
    assert facts(rows) == [fact("Kimi K2", metric, "7.5 score")]


def test_a_tier_and_a_version_are_short_for_what_the_note_names_in_full() -> None:
    heads = "| Benchmark | Small 4 | Small 3.2 |\n|---|---|---|\n| MMLU-Pro | 74.1 | 66.8 |"
    text = f"# Mistral Small 4\n\nIt follows Mistral Small 3.1.\n\n{heads}"
    found = iris(text)
    assert found["Small 4"] == found["Mistral Small 4"]
    assert found["Small 3.2"] == iris("Mistral Small 3.2 is out.")["Mistral Small 3.2"]


def test_tiers_listed_behind_a_short_name_are_of_its_version_too() -> None:
    heads = "| モデル | MMLU |\n|---|---|\n| GPT-5.6 Sol | 90 |"
    found = iris(f"# GPT-5.6\n\nSol・Terra・Lunaの3モデル。Terraは入力2.5ドル。\n\n{heads}", "ja")
    assert found["Sol"] == found["GPT-5.6 Sol"]
    assert found["Terra"] == iris("GPT-5.6 Terra is out.")["GPT-5.6 Terra"]


def test_a_version_and_a_tier_of_two_names_are_one_familys() -> None:
    found = iris("Gemini 3.1 Pro, Gemini 3.5 Flash, DeepSeek V4 Flash, and 3.1 Flash-Lite for less.")
    assert found["3.1 Flash-Lite"] == iris("Gemini 3.1 Flash-Lite is out.")["Gemini 3.1 Flash-Lite"]


@pytest.mark.parametrize("tier", ["Opus", "Haiku"])
def test_a_short_tier_with_a_version_is_no_older_version_that_introduced_it(tier: str) -> None:
    text = f"Claude 3 {tier} is old. Use {tier} 5.5, which costs $4 / $20 per million tokens."
    assert iris(text)[f"{tier} 5.5"] == {f"claude-5.5-{tier.lower()}"}


def test_a_version_with_a_letter_is_its_familys_before_any_tier() -> None:
    text = "## Gemini 3.1 Pro\n\nFast.\n\n## DeepSeek-V4\n\nV4-Pro has 1.6T parameters."
    assert facts(text) == [fact("DeepSeek V4-Pro", "parameters", "1600000000000 parameter")]


@pytest.mark.parametrize(
    "text", ["представила Inkling — первую модель в своём семействе", "выпустила модель Inkling"]
)
def test_a_family_that_is_a_plain_word_elsewhere_is_none_in_another_script(text: str) -> None:
    whole = f"Лаборатория {text}. Это 975B параметров."
    assert [one.model for one in facts(whole, "ru")] == ["Inkling"] * ("—" in text)


@pytest.mark.parametrize("student", ["Qwen 32B", "Llama 70B"])
def test_what_was_distilled_and_into_what_make_one_name(student: str) -> None:
    tied = f"DeepSeek-R1-Distill-{student.replace(' ', '-')}"
    assert (
        iris(f"DeepSeek R1 Distill {student} is out.")[f"DeepSeek R1 Distill {student}"] == iris(tied)[tied]
    )


@pytest.mark.parametrize(
    ("language", "intro", "total"),
    [
        ("en", "The lab released Ling-mini-2.0 and Ling-flash-2.0.", "16B total"),
        ("fr", "Le labo publie Ling-mini-2.0 et Ling-flash-2.0.", "16B au total"),
        ("ru", "Компания выложила Ling-mini-2.0 и Ling-flash-2.0.", "16B всего"),
        ("ja", "Ling-mini-2.0とLing-flash-2.0が公開された。", "総パラメータ16B"),
    ],
)
def test_the_tail_of_a_name_stands_for_the_name(language: str, intro: str, total: str) -> None:
    text = f"{intro}\n\n- mini-2.0: {total}\n- flash-2.0: {total.replace('16', '100')}"
    assert facts(text, language) == [
        fact("Ling-flash-2.0", "parameters", "100000000000 parameter"),
        fact("Ling-mini-2.0", "parameters", "16000000000 parameter"),
    ]


def test_a_tail_that_two_names_have_stands_for_neither() -> None:
    text = "Ling-flash-2.0 and Ring-flash-2.0 came out in May.\n\n## flash-2.0\n\nIt has 100B parameters."
    assert facts(text) == []


def test_a_lettered_version_and_a_tier_are_of_the_family_that_has_both() -> None:
    text = "# Kimi K2 Thinking\n\nWhen it came out, K2 Thinking had a context of 256K tokens."
    assert facts(text) == [fact("Kimi K2 Thinking", "context-length", "256000 token")]
    chip = "# Qwen 3 Max\n\nOn an M4 Max it writes 20 tokens per second."
    assert not any("M4" in one.model for one in facts(chip))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Llama 4 Scout is the small one. Its sister Maverick has 400 billion parameters."),
        ("fr", "Llama 4 Scout est le petit. Son aîné Maverick compte 400 milliards de paramètres."),
        ("ru", "Llama 4 Scout — младшая. У старшей Maverick 400 миллиардов параметров."),
        ("ja", "Llama 4 Scoutは小型だ。兄貴分のMaverickは4000億パラメータを持つ。"),
    ],
)
def test_a_tier_with_a_name_of_its_own_is_the_sister_of_the_one_that_is_named(
    language: str, text: str
) -> None:
    assert facts(text, language) == [fact("Maverick", "parameters", "400e9 parameter")]


def test_of_two_versions_a_sister_is_of_neither() -> None:
    text = "Llama 4 Scout and Llama 5 Scout are small. Maverick has 400 billion parameters."
    assert not any(one.model == "Maverick" for one in facts(text))


def test_a_tier_without_a_version_makes_no_sister() -> None:
    head = "Here is what they read.\n\n| Model | Context | vs Claude Sonnet |\n|---|---|---|"
    rows = f"{head}\n| Claude Opus 4 | 200K | better |"
    assert facts(f"{rows}\n| Claude Sonnet 4 | 200K | as good |\n") == [
        fact("Claude Opus 4", "context-length", "200000 token"),
        fact("Claude Sonnet 4", "context-length", "200000 token"),
    ]
