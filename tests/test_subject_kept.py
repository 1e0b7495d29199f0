"""What a sentence measures its model against, and a family beside its model, are not spoken of."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is built on GLM-5. They even asked GLM-5 for traces. The context window is 200K."),
        ("fr", "Kimi K2 est basé sur GLM-5. On a même interrogé GLM-5. La fenêtre de contexte est de 200K."),
        ("ru", "Kimi K2 — надстройка над GLM-5. Данные дала сама GLM-5. Окно контекста — 200K."),
        ("ja", "Kimi K2はGLM-5をベースにしている。データ作成にもGLM-5を使った。コンテキスト長は200K。"),
    ],
)
def test_what_a_model_was_measured_against_is_not_spoken_of_within_a_clause(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "200000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "The Mistral 3 family has ten models, the largest being Mistral Large 3. It has 675B parameters.",
        ),
        ("fr", "La famille Mistral 3 compte dix modèles, dont Mistral Large 3. Il a 675B de paramètres."),
        (
            "ru",
            "В семействе Mistral 3 десять моделей, самая большая — Mistral Large 3. У неё 675B параметров.",
        ),
        ("ja", "Mistral 3 ファミリーにはMistral Large 3が含まれる。パラメータ数は675B。"),
    ],
)
def test_a_family_is_not_what_is_spoken_of_where_its_model_is_named(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Mistral Large 3", "parameters", "675e9 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Similar in size to GLM-5 and GLM-5.1, this model has 753B parameters."),
        ("ja", "入力 $5/MTok・出力 $25/MTok で、GLM-5 と完全同価格。パラメータ数は753B。"),
    ],
)
def test_what_a_model_equals_takes_none_of_its_values(language: str, text: str) -> None:
    found = facts(
        f"# Kimi K2\n\nKimi K2 is out.\n\n{text}" if language == "en" else f"# Kimi K2\n\n{text}", language
    )
    assert {one.model for one in found} == {"Kimi K2"}
    assert fact("Kimi K2", "parameters", "753e9 parameter") in found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Competes with Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("en", "It beats Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("fr", "Il fait concurrence à Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("ru", "Конкурирует с Qwen3-8B и GLM-4.5."),
        ("ru", "Превосходит Qwen3-8B, GLM-4.5, DeepSeek-V3."),
        ("ja", "Qwen3-8Bと競合する。"),
        ("ja", "Qwen3-8Bを全ベンチマークで超える。"),
    ],
)
def test_rivals_named_before_a_list_do_not_own_it(language: str, text: str) -> None:
    key = {"en": "Parameters", "fr": "Paramètres", "ru": "Параметры", "ja": "パラメータ"}[language]
    assert facts(f"### Kimi K2\n\n{text}\n\n- **{key}**: 1000B", language) == [
        fact("Kimi K2", "parameters", "1000e9 parameter")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Models: Kimi K2, GLM-5, DeepSeek-V3.\n\n- Context window: 128K"),
        ("fr", "Modèles : Kimi K2, GLM-5 et DeepSeek-V3. La fenêtre de contexte est de 128K."),
        ("ru", "Модели: Kimi K2, GLM-5, DeepSeek-V3. Окно контекста — 128K."),
        ("ja", "対象はKimi K2、GLM-5、DeepSeek-V3。コンテキスト長は128K。"),
    ],
)
def test_the_first_of_a_list_of_three_is_not_what_goes_on(language: str, text: str) -> None:
    assert facts(f"# Notes\n\n{text}", language) == []


@pytest.mark.parametrize(
    "text",
    [
        "SWE-benchでGLM-5を超える76.8%を達成。",
        "SWE-benchはGLM-5超えの76.8%だ。",
        "SWE-benchではGLM-5を超え76.8%。",
    ],
)
def test_what_goes_beyond_a_rival_is_the_models_own(text: str) -> None:
    assert facts(f"Kimi K2をリリース。{text}", "ja") == [fact("Kimi K2", "SWE-bench", "76.8 percent")]


HEADED = {
    "en": ("We spent a week with GLM-5.", "## Speed", "The model writes 55 tokens per second."),
    "fr": (
        "Nous avons passé une semaine avec GLM-5.",
        "## Vitesse",
        "Le modèle écrit 55 tokens par seconde.",
    ),
    "ru": ("Мы неделю работали с GLM-5.", "## Скорость", "Модель пишет 55 токенов в секунду."),
    "ja": ("GLM-5を一週間使った。", "## 速度", "本モデルは毎秒55トークンを生成する。"),
}


@pytest.mark.parametrize("language", HEADED)
def test_the_model_is_the_only_one_that_the_note_has_named(language: str) -> None:
    assert facts("\n\n".join(HEADED[language]), language) == [fact("GLM-5", "throughput", "55 token/s")]


@pytest.mark.parametrize("language", HEADED)
def test_the_model_is_none_of_two(language: str) -> None:
    first, heading, text = HEADED[language]
    assert facts("\n\n".join((first, first.replace("GLM-5", "Kimi K2"), heading, text)), language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A trillion parameters. And GPT-5 in tears"),
        ("fr", "Mille milliards de paramètres. Et GPT-5 en larmes"),
        ("ru", "Триллион параметров. И GPT-5 в слезах"),
        ("ja", "1兆パラメータ。そしてGPT-5の涙"),
    ],
)
def test_a_heading_says_nothing_of_a_model_before_it_names_it(language: str, text: str) -> None:
    assert facts(f"# {text}\n\n...", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 is the best. GLM-5 mini is cheaper than GPT-4o. GLM-5 nano is small. All three models"),
        ("fr", "GLM-5 est là. GLM-5 mini est moins cher que GPT-4o. GLM-5 nano est petit. Les trois modèles"),
        ("ru", "GLM-5 — лучшая. GLM-5 mini дешевле GPT-4o. GLM-5 nano — малая. Все три модели"),
    ],
)
def test_all_three_are_those_named_for_themselves(language: str, text: str) -> None:
    verbs = {"en": "have a context window of", "fr": "ont une fenêtre de contexte de", "ru": "имеют контекст"}
    claims = facts(
        f"{text} {verbs[language]} 200K tokens."
        if language != "ru"
        else f"{text} имеют окно контекста 200K токенов.",
        language,
    )
    assert [(c.model, c.metric) for c in claims] == [
        (name, "context-length") for name in ("GLM-5", "GLM-5 mini", "GLM-5 nano")
    ]


@pytest.mark.parametrize(
    ("language", "text", "after"),
    [
        ("en", "If GLM-5 was a step, Kimi K2 is a leap.", "The context window is 200K tokens."),
        ("en", "While GLM-5 is dear, the small Kimi K2 is cheap.", "The context window is 200K tokens."),
        ("fr", "Si GLM-5 était un pas, Kimi K2 est un bond.", "La fenêtre de contexte est de 200K tokens."),
        ("ru", "Если GLM-5 была шагом, то Kimi K2 — прыжок.", "Окно контекста — 200K токенов."),
    ],
)
def test_behind_if_the_main_clause_says_what_is_spoken_of(language: str, text: str, after: str) -> None:
    assert facts(f"{text} {after}", language) == [fact("Kimi K2", "context-length", "200000 token")]


def test_an_if_without_a_second_model_keeps_the_first() -> None:
    text = "If you run GLM-5, mind the memory. The context window is 200K tokens."
    assert facts(text) == [fact("GLM-5", "context-length", "200000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 needs much memory. Devstral is a small one. The context window is 200K tokens."),
        ("fr", "GLM-5 demande de la mémoire. Devstral est petit. La fenêtre de contexte est de 200K tokens."),
        ("ru", "GLM-5 требует памяти. Devstral — плотная модель. Окно контекста — 200K токенов."),
        ("ja", "GLM-5は大きい。Devstralは小さい。コンテキスト長は200Kトークン。"),
    ],
)
def test_another_family_ends_what_was_spoken_of(language: str, text: str) -> None:
    assert facts(f"{text} Devstral 24B, Devstral 2 123B.", language) == []


def test_its_own_family_does_not() -> None:
    text = "GLM-5 came out in May. GLM keeps its place. The context window is 200K tokens."
    assert facts(text) == [fact("GLM-5", "context-length", "200000 token")]


OPENED = {
    "en": ("GLM-5 is an open model, ahead of Kimi K2.", "## Speed", "Throughput: 55 tok/s"),
    "fr": ("GLM-5 est un modèle ouvert, devant Kimi K2.", "## Vitesse", "Débit : 55 tok/s"),
    "ru": ("GLM-5 — это открытая модель, впереди Kimi K2.", "## Скорость", "Скорость генерации: 55 ток/с"),
    "ja": ("GLM-5はオープンモデルで、Kimi K2を上回る。", "## 速度", "生成速度：55 tok/s"),
}


@pytest.mark.parametrize("language", OPENED)
def test_what_the_first_text_says_it_is_the_note_is_about(language: str) -> None:
    assert facts("## A\n\n" + "\n\n".join(OPENED[language]), language) == [
        fact("GLM-5", "throughput", "55 token/s")
    ]


def test_a_heading_on_another_model_leaves_the_note_to_none() -> None:
    first, heading, text = OPENED["en"]
    assert facts(f"{first}\n\n## Kimi K2\n\nIt is cheap.\n\n{heading}\n\n{text}") == []


def test_a_model_that_is_named_less_than_another_is_no_topic() -> None:
    first, heading, text = OPENED["en"]
    assert facts(f"{first}\n\nKimi K2 is cheap. Kimi K2 is old.\n\n{heading}\n\n{text}") == []


@pytest.mark.parametrize(
    "text",
    [
        "It scores 71.2% on GPQA and 89.5% on MMLU, putting it in the same tier as OpenAI's o1 series.",
        "It scores 71.2% on GPQA and 89.5% on MMLU — a fraction of the cost of o1.",
        "It scores 71.2% on GPQA and 89.5% on MMLU, the first open model to pass o1.",
    ],
)
def test_what_a_clause_behind_names_takes_nothing_from_the_subject(text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, "en") == [
        fact("Kimi K2", "GPQA", "71.2 percent"),
        fact("Kimi K2", "MMLU", "89.5 percent"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2, of which GLM-5 is a relative, has 200K of context.",
        "Kimi K2, which builds on GLM-5 in parts, has a 200K context window.",
    ],
)
def test_a_clause_between_commas_that_hangs_from_a_model_takes_nothing(text: str) -> None:
    assert facts(text, "en") == [fact("Kimi K2", "context-length", "200000 token")]


def test_the_size_of_a_window_is_no_size_of_a_model() -> None:
    text = "Kimi K2 is an LLM with 1T parameters. The model has a context window size of 200K tokens."
    assert [one.metric for one in facts(text, "en")] == ["context-length", "parameters"]


def test_an_item_that_opens_with_something_else_is_about_no_model_of_its_list() -> None:
    items = (
        "- Training GPT-3 used 1,287 MWh of electricity",
        "- BLOOM used 433 MWh of electricity in training",
        "- PaLM training took 2,700 MWh of electricity",
        "- US data centers consumed 200 TWh, 4% of all electricity",
        "- GPT-3 is old",
    )
    found = facts("\n".join(items), "en")
    assert sorted(one.model for one in found) == ["BLOOM", "GPT-3", "PaLM"]


def test_a_size_is_that_of_the_model_named_with_it_before_another_gets_it() -> None:
    text = "It beats o3-mini; gpt-oss-20b is small.\n\nThe 20B model has 128 experts; the 120B needs an H100."
    assert [one.model for one in facts(text, "en") if one.metric == "experts"] == ["gpt-oss-20b"]


def test_what_is_made_of_a_model_takes_no_number_of_what_was_done_before() -> None:
    text = (
        "# OLMoE-1B-7B\n\nWe pretrain it on 5 trillion tokens and then adapt it to make OLMoE-1B-7B-Instruct."
    )
    assert [(one.model, one.metric) for one in facts(text, "en")] == [("OLMoE-1B-7B", "training-tokens")]
