"""Where a name ends by its marks: tags of quantisation, words that only say of what kind a model is, code."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, read, table


@pytest.mark.parametrize("tag", ["Q4_K_M", "IQ4_XS", "UD-IQ3_XXS", "Q8_0", "UD-Q4_K_XL"])
@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Qwen3 8B `{}`: 41.5 t/s"),
        ("en", "- Qwen3-8B `{}` runs at 41.5 tok/s."),
        ("fr", "- Qwen3-8B `{}` : 41,5 tok/s"),
        ("ru", "- Qwen3 8B `{}`: 41,5 ток/с"),
        ("ja", "- Qwen3 8B `{}`：41.5 tok/s"),
    ],
)
def test_a_quantisation_in_marks_of_its_own_is_a_condition(language: str, text: str, tag: str) -> None:
    (claim,) = facts(text.format(tag), language)
    assert (claim.model.replace("-", " "), claim.metric, str(claim.value)) == (
        "Qwen3 8B",
        "throughput",
        "41.5",
    )
    assert claim.condition == tag


@pytest.mark.parametrize(
    ("text", "model"),
    [
        ("`Qwen3-8B-Q4_K_M`: 41.5 t/s", "Qwen3-8B-Q4_K_M"),
        ("Qwen3 8B Q4_K_M: 41.5 t/s", "Qwen3 8B Q4_K_M"),
        ("Qwen3 `8B`: 41.5 t/s", "Qwen3 8B"),
    ],
)
def test_what_is_marked_with_its_name_stays_in_it(text: str, model: str) -> None:
    assert [claim.model for claim in facts(text)] == [model]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5.2 is a language model called Open-Weight by its maker, with a context of 128K tokens."),
        ("fr", "GLM-5.2 est un modèle de langage Open-Weight doté d'un contexte de 128 000 tokens."),
        ("fr", "GLM-5.2, modèle de langage Open-Source, a un contexte de 128 000 tokens."),
        (
            "fr",
            "GLM-5.2 est un grand modèle MoE de la famille GLM.\n\n- Architecture MoE.\n- Contexte de 128k.",
        ),
        ("en", "GLM-5.2 is a model, and a good MoE model at that, with a context of 128K tokens."),
        ("ru", "GLM-5.2 — языковая модель MoE с контекстом 128 тыс. токенов."),
        ("ja", "GLM-5.2は大規模言語モデルMoEで、コンテキスト長は128Kトークンです。"),
        ("ru", "GLM-5.2 — языковая модель Open-Weight с контекстом 128 тыс. токенов."),
        ("ja", "GLM-5.2は大規模言語モデルOpen-Weightで、コンテキスト長は128Kトークンです。"),
    ],
)
def test_words_that_say_of_what_kind_a_model_is_name_none(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5.2", "context-length", "128000 token")]


@pytest.mark.parametrize("name", ["Open-Zorb", "Text-to-Zorb", "OpenWeave-2"])
def test_a_word_of_its_own_beside_them_makes_a_name(name: str) -> None:
    claims = facts(f"Un modèle de langage {name} sort demain.\n\n{name} : contexte de 32 000 tokens.", "fr")
    assert [claim.model for claim in claims] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "## Mistral Small 4 119B\n\n- `model_type: mistral4`, with a wrapper\n- 36 layers, 128 experts",
        ),
        ("en", '## Mistral Small 4 119B\n\n- `"model_type": "mistral4"`\n- 36 layers, 128 experts'),
        ("fr", "## Mistral Small 4 119B\n\n- fonction `arch_mistral4` du moteur\n- 36 couches, 128 experts"),
        ("ru", "## Mistral Small 4 119B\n\n- `model_type: mistral4` в обёртке\n- 36 слоёв, 128 экспертов"),
        ("ja", "## Mistral Small 4 119B\n\n- `modeling_mistral3` を読む\n- 36層、128エキスパート"),
    ],
)
def test_the_code_that_runs_a_model_is_none(language: str, text: str) -> None:
    assert {model.spellings for model in read(text, language).models} == {("Mistral Small 4 119B",)}
    assert facts(text, language) == [
        fact("Mistral Small 4 119B", "experts", "128 1"),
        fact("Mistral Small 4 119B", "layers", "36 1"),
    ]


@pytest.mark.parametrize("name", ["mistral:7b", "llama3.2", "qwen3-8b"])
def test_a_model_that_is_run_by_its_small_name_is_one(name: str) -> None:
    assert [claim.model for claim in facts(f"`ollama run {name}`\n\n{name}: 41.5 tok/s")] == [name]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Новинка в 24 раза быстрее GPT-5 и набирает 75,9 % на MMLU-Pro."),
        ("ru", "Она дешевле GPT-5, а на MMLU-Pro набирает 75,9 %."),
        ("en", "The newcomer is 24 times faster than GPT-5 and scores 75.9% on MMLU-Pro."),
        ("fr", "La nouveauté est 24 fois plus rapide que GPT-5 et obtient 75,9 % sur MMLU-Pro."),
        ("ja", "新作はGPT-5より24倍速く、MMLU-Proで75.9%を記録した。"),
    ],
)
def test_what_is_said_of_a_newcomer_is_not_given_to_whom_it_outruns(language: str, text: str) -> None:
    assert facts(text, language) == []


RESULT = ("Model | Quant | Size class | Result", "Gemma 4 12B | `Q4_K_M` | 7.4 GB / 12B.A1B MoE | ")


def test_a_speed_is_named_by_what_was_generated_and_not_by_what_was_read() -> None:
    text = table(RESULT[0], RESULT[1] + "684.92 pp512 / 24.42 tg128; 24.61 tg128 generation-only")
    assert facts(text) == [
        fact("Gemma 4 12B", "active-parameters", "1000000000 parameter", "Q4_K_M"),
        fact("Gemma 4 12B", "model-size", "7400000000 byte", "Q4_K_M"),
        fact("Gemma 4 12B", "parameters", "12000000000 parameter", "Q4_K_M"),
        fact("Gemma 4 12B", "throughput", "24.42 token/s", "Q4_K_M"),
        fact("Gemma 4 12B", "throughput", "24.61 token/s", "Q4_K_M"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemma 4 12B: 24.42 tg128, 684.92 pp512."),
        ("fr", "Gemma 4 12B : 24,42 tg128, 684,92 pp512."),
        ("ru", "Gemma 4 12B: 24,42 tg128, 684,92 pp512."),
        ("ja", "Gemma 4 12B：24.42 tg128、684.92 pp512。"),
    ],
)
def test_a_short_name_of_a_measurement_is_a_unit(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Gemma 4 12B", "throughput", "24.42 token/s")]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "# Params (M) <br> (img + txt)"),
        ("fr", "Paramètres (M) (image + texte)"),
        ("ru", "Параметры, млн (энкодер + декодер)"),
        ("ja", "パラメータ数（M）（画像 + 文章）"),
    ],
)
def test_parts_that_a_head_adds_up_are_read_one_by_one(language: str, head: str) -> None:
    assert facts(table(f"Model | {head}", "MobileCLIP-S0 | 11.4 + 42.4"), language) == [
        fact("MobileCLIP-S0", "parameters", "11400000 parameter"),
        fact("MobileCLIP-S0", "parameters", "42400000 parameter"),
    ]


def test_a_plus_behind_a_score_is_a_change_where_the_head_adds_nothing_up() -> None:
    assert facts(table("Model | MMLU", "Qwen3 8B | 76.9 + 1.2")) == [fact("Qwen3 8B", "MMLU", "76.9 score")]


@pytest.mark.parametrize(
    ("language", "heading", "item"),
    [
        ("en", "Model: Qwen3 8B (card read, HF `acme/Qwen3-8B-2507`)", "36 layers, 128 experts"),
        ("fr", "Modèle : Qwen3 8B (poids : `acme/Qwen3-8B-2507`)", "36 couches, 128 experts"),
        ("ru", "Модель: Qwen3 8B (веса `acme/Qwen3-8B-2507`)", "36 слоёв, 128 экспертов"),
        ("ja", "モデル：Qwen3 8B（`acme/Qwen3-8B-2507`）", "36層、128エキスパート"),
    ],
)
def test_the_address_in_a_heading_is_where_its_model_is_kept(language: str, heading: str, item: str) -> None:
    assert facts(f"## {heading}\n\n- {item}", language) == [
        fact("Qwen3 8B", "experts", "128 1"),
        fact("Qwen3 8B", "layers", "36 1"),
    ]


def test_the_address_of_another_model_in_a_heading_makes_two() -> None:
    assert facts("## Qwen3 8B, acme/Gemma-4-12B\n\n- 36 layers, 128 experts") == []


@pytest.mark.parametrize("given", ["⭐️ 9.0/10", "★ 4.5/5", "⭐ 8 / 10", "🌟9.0/10"])
def test_stars_that_a_reader_gives_are_no_score(given: str) -> None:
    assert facts(f"1. Acme announces GPT-6 with a 99.9% ARC-AGI-3 score {given}") == [
        fact("GPT-6", "ARC-AGI-3", "99.9 percent")
    ]


def test_a_star_that_marks_the_best_score_leaves_it_one() -> None:
    assert facts("- GPT-6: MMLU ★ 88.2") == [fact("GPT-6", "MMLU", "88.2 score")]


@pytest.mark.parametrize(
    "rivals",
    [
        "Claude 4 OpusとGPT-5には及ばない",
        "Claude 4 OpusおよびGPT-5に匹敵する",
        "Claude 4 OpusとGPT-5を上回る",
    ],
)
def test_all_that_are_listed_before_a_comparison_are_compared_with(rivals: str) -> None:
    text = f"## Kimi K2\n\n性能は{rivals}という。\n\nコンテキスト長は128Kトークンです。"
    assert facts(text, "ja") == [fact("Kimi K2", "context-length", "128000 token")]


@pytest.mark.parametrize(
    ("language", "head", "rows"),
    [
        ("en", "Runtime and mode | Decode, tok/s", "30.16 ± 0.18"),
        ("fr", "Moteur et mode | Vitesse, tok/s", "30,16 ± 0,18"),
        ("ru", "Движок и режим | Скорость, tok/s", "30,16 ± 0,18"),
        ("ja", "エンジンとモード | 生成速度（tok/s）", "30.16 ± 0.18"),
    ],
)
def test_rows_under_two_words_for_conditions_are_modes(language: str, head: str, rows: str) -> None:
    text = "# Qwen3-8B\n\n" + table(head, f"Zorb K2, draft 4-bit | {rows}", f"Zorb K3 | {rows}")
    assert facts(text, language) == [
        fact("Qwen3-8B", "throughput", "30.16 token/s", condition)
        for condition in ("Zorb K2, draft 4-bit", "Zorb K3")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We tested Qwen3-8B. We varied the context window from 32K to 128K tokens."),
        ("fr", "On teste Qwen3-8B. On a fait varier la fenêtre de contexte de 32 000 à 128 000 tokens."),
        ("ru", "Проверяли Qwen3-8B. Окно контекста меняли от 32 до 128 тысяч токенов."),
        ("ja", "Qwen3-8Bを試した。コンテキスト長を32Kから128Kトークンまで変えて測った。"),
    ],
)
def test_a_range_that_was_gone_through_is_no_value(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Figures that vary the rules: GLM-5 works with 17B to 24B active parameters."),
        ("ru", "Цифры, меняющие правила: GLM-5 работает с 17–24 млрд активных параметров."),
    ],
)
def test_a_range_of_a_model_named_behind_the_word_is_two_values(language: str, text: str) -> None:
    assert [(claim.bound, claim.metric) for claim in facts(text, language)] == [
        (">", "active-parameters"),
        ("<", "active-parameters"),
    ]


def test_a_range_that_nobody_went_through_is_two_values() -> None:
    claims = facts("Qwen3-8B has a context window of 32K to 128K tokens.")
    assert [(claim.bound, claim.value) for claim in claims] == [(">", 32_000), ("<", 128_000)]


SPECIFICATION = {
    "en": (
        "Draft checkpoint",
        "Field | Value",
        "Parameters | 1,291,904,512",
        "It has a hidden size of 4096.",
    ),
    "fr": (
        "Point de contrôle",
        "Champ | Valeur",
        "Paramètres | 1 291 904 512",
        "La taille cachée est de 4096.",
    ),
    "ru": ("Веса draft", "Поле | Значение", "Параметры | 1 291 904 512", "Скрытый размер 4096."),
    "ja": ("ドラフト", "項目 | 値", "パラメータ数 | 1,291,904,512", "隠れ層サイズは4096です。"),
}


@pytest.mark.parametrize("language", SPECIFICATION)
def test_a_section_that_opens_with_the_address_of_a_model_is_about_it(language: str) -> None:
    heading, head, row, prose = SPECIFICATION[language]
    link = "[acme/Qwen3-8B-Zorb](https://huggingface.co/acme/Qwen3-8B-Zorb)"
    text = f"# Qwen3-8B\n\n## {heading}\n\n{link}:\n\n{table(head, row)}\n\n{prose}"
    assert facts(text, language) == [
        fact("Qwen3-8B-Zorb", "hidden-size", "4096 1"),
        fact("Qwen3-8B-Zorb", "parameters", "1291904512 parameter"),
    ]


def test_a_section_that_opens_with_another_link_stays_with_the_note() -> None:
    opening = "[A paper](https://arxiv.org/abs/2501.00001) compares it with Qwen3-8B-Zorb."
    text = f"# Qwen3-8B\n\n## Figures\n\n{opening}\n\n{table('Field | Value', 'Hidden size | 4096')}"
    assert facts(text) == [fact("Qwen3-8B", "hidden-size", "4096 1")]
