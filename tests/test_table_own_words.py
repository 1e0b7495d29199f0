"""Cells that say by themselves whose value they hold, or of what; and units that a column prints once."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "head", "row"),
    [
        (
            "en",
            "Size | Ours | Published",
            "Small, on a laptop | Gemma 3 1B: 187 tok/s; Phi-5: 90 tok/s | none",
        ),
        ("fr", "Taille | Notre valeur | Publié", "Petits | Gemma 3 1B : 187 tok/s ; Phi-5 : 90 tok/s | rien"),
        ("ru", "Размер | Наше | Другие", "Малые | Gemma 3 1B: 187 ток/с; Phi-5: 90 ток/с | нет"),
        ("ja", "規模 | 実測 | 公開値 | 備考", "小型 | Gemma 3 1B：187 tok/s | Phi-5：90 tok/s | 同じ機材"),
    ],
)
def test_a_cell_may_name_its_model_and_its_value(language: str, head: str, row: str) -> None:
    assert facts(table(head, row), language) == [
        fact("Gemma 3 1B", "throughput", "187 token/s"),
        fact("Phi-5", "throughput", "90 token/s"),
    ]


@pytest.mark.parametrize("cell", ["Gemma 3 1B came in 2025", "3 runs of Phi-5", "Phi-5: 3 of 4"])
def test_a_cell_that_only_names_a_model_has_no_value_of_it(cell: str) -> None:
    assert facts(table("Size | Ours | Published", f"Small | {cell} | none")) == []


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("Phi-5 (4-bit), RTX 3060", [fact("Phi-5", "throughput", "90 token/s", "(4-bit), RTX 3060")]),
        ("Phi-5, on a laptop", [fact("Phi-5", "throughput", "90 token/s", "on a laptop")]),
        ("Phi-5 and its tokenizer", []),
        ("After Phi-5", []),
    ],
)
def test_a_row_may_be_headed_by_a_model_where_others_are_not(cell: str, expected: list[object]) -> None:
    rows = (f"{cell} | 90 tok/s | as expected", "Bandwidth | 336 GB/s | -", "Power | 95 W | -")
    assert facts(table("What | Value | Verdict", *rows)) == expected


def test_rows_of_methods_under_metrics_are_of_no_model() -> None:
    rows = ("Baseline | 61.0", "Phi-5 | 85.1", "Chain of thought | 78.4", "Few-shot | 78.9")
    assert facts(table("Method | Recall", *rows)) == []


def test_such_a_row_has_no_score_of_a_test_that_nobody_knows() -> None:
    rows = ("Phi-5 | replaces | 0.95", "Team | made | 0.8", "Method | uses | 0.7")
    assert facts(table("Entity | Relation | Confidence", *rows)) == []


@pytest.mark.parametrize(
    ("language", "name", "expected"),
    [
        (
            "en",
            "`zorb-mini:30b` (32B MoE / 3B active)",
            [("parameters", "32e9"), ("active-parameters", "3e9")],
        ),
        ("fr", "`zorb-mini:30b` (32 milliards de paramètres)", [("parameters", "32e9")]),
        ("ru", "`zorb-mini:30b` (32 млрд параметров)", [("parameters", "32e9")]),
        ("ja", "`zorb-mini:30b`（32B MoE / 3B活性）", [("parameters", "32e9"), ("active-parameters", "3e9")]),
    ],
)
def test_brackets_behind_the_name_of_a_row_say_what_they_say_in_a_sentence(
    language: str, name: str, expected: list[tuple[str, str]]
) -> None:
    head = {"en": "Model", "fr": "Modèle", "ru": "Модель", "ja": "モデル"}[language]
    text = table(f"{head} | Backend", f"{name} | Ollama", "`qwen2.5:7b` | Ollama")
    claims = [fact("zorb-mini:30b", metric, f"{value} parameter") for metric, value in expected]
    assert facts(text, language) == sorted(claims)


@pytest.mark.parametrize(
    ("language", "row"),
    [
        ("en", "Model | GLM-5 (744B parameters)"),
        ("fr", "Modèle | GLM-5 (744 milliards de paramètres)"),
        ("ru", "Модель | GLM-5 (744 млрд параметров)"),
        ("ja", "モデル | GLM-5（7440億パラメータ）"),
    ],
)
def test_so_do_those_behind_the_name_that_a_sheet_gives(language: str, row: str) -> None:
    text = table(" | ", row, "License | MIT")
    assert facts(text, language) == [fact("GLM-5", "parameters", "744e9 parameter")]


@pytest.mark.parametrize("name", ["`qwen2.5:7b` (4.7 GB)", "`qwen2.5:7b`（4.7GB）"])
def test_what_a_name_in_code_weighs_are_its_files(name: str) -> None:
    text = table("Model | Backend", f"{name} | Ollama")
    assert facts(text) == [fact("qwen2.5:7b", "model-size", "4.7e9 byte")]


@pytest.mark.parametrize("text", ["size:7b", "The model size:7b holds.", "a ratio of 3:7b"])
def test_a_plain_word_before_a_size_is_no_name(text: str) -> None:
    assert facts(f"{text} It has 7B parameters.") == []


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Feature | Value", "GQA, 16 query heads, 4 KV heads"),
        ("fr", "Caractéristique | Valeur", "GQA — 16 têtes Q, 4 têtes KV"),
        ("ru", "Характеристика | Значение", "GQA: 16 голов внимания, 4 головы KV"),
        ("ja", "項目 | 値", "GQA、アテンションヘッド数16、KVヘッド数4"),
    ],
)
def test_a_cell_of_a_sheet_may_name_what_it_counts(language: str, head: str, cell: str) -> None:
    text = "# GLM-5\n\n" + table(head, f"Attention | {cell}", "License | MIT")
    assert facts(text, language) == [
        fact("GLM-5", "attention-heads", "16 1"),
        fact("GLM-5", "kv-heads", "4 1"),
    ]


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Model | Laptop (share on GPU) | Desktop (share on GPU) | Drop"),
        ("fr", "Modèle | Portable (part sur GPU) | Tour (part sur GPU) | Chute"),
    ],
)
def test_a_unit_that_a_column_prints_once_goes_for_all_of_it(language: str, head: str) -> None:
    rows = ("GLM-5 | 109 tok/s (52 %) | 339 (84 %) | ×3", "Kimi K2 | 131 (69 %) | 309 (100 %) | ×2")
    assert [(one.model, one.metric, str(one.value)) for one in facts(table(head, *rows), language)] == [
        ("GLM-5", "throughput", "109"),
        ("GLM-5", "throughput", "339"),
        ("Kimi K2", "throughput", "131"),
        ("Kimi K2", "throughput", "309"),
    ]


@pytest.mark.parametrize(
    "rows", [("109 tok/s", "131 ms"), ("52 %", "131"), ("$3", "131"), ("109", "131 tok/s")]
)
def test_columns_of_several_units_share_none(rows: tuple[str, str]) -> None:
    text = table("Model | Laptop", f"GLM-5 | {rows[0]}", f"Kimi K2 | {rows[1]}")
    assert not [
        one for one in facts(text) if one.value == 131 and one.model == "Kimi K2" and "tok/s" not in rows[1]
    ]


def test_a_mark_between_a_verb_and_its_stop_is_a_footnote() -> None:
    text = "# Ruri-v3\n\nJMTEBの結果は、強力な根拠となる 3。JMTEBの平均は高い 4, 12。スコアはJMTEBで77.2。"
    assert [str(one.value) for one in facts(text, "ja")] == ["77.2"]


def test_what_a_machine_has_is_not_what_a_model_is_made_of() -> None:
    rows = ("Environment | Intel i5-13420H, 15.2 GiB RAM, Ubuntu 24.04 LTS", "License | MIT")
    assert facts("# GLM-5\n\n" + table("Field | Value", *rows)) == []


def test_digits_behind_a_zero_are_a_code() -> None:
    text = table("Input | GLM-5 | Kimi K2", "context | `051220`… | 128K", "layers | 061 | 61")
    assert facts(text) == [
        fact("Kimi K2", "context-length", "128000 token"),
        fact("Kimi K2", "layers", "61 1"),
    ]


def test_what_a_score_is_out_of_may_stand_at_its_head() -> None:
    text = table("Benchmark | GLM-5", "GSM8K (private 50-problem subset) | 41/50", "MMLU (two runs) | 84/86")
    assert [(one.metric, one.value) for one in facts(text)] == [("GSM8K", 41), ("MMLU", 84), ("MMLU", 86)]


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Model | Context", "200K / 128K output"),
        ("en", "Model | Context", "200K input, 128K output"),
        ("fr", "Modèle | Contexte", "200K / 128K en sortie"),
        ("ru", "Модель | Контекст", "200K / 128K вывод"),
        ("ja", "モデル | コンテキスト", "200K／128K出力"),
    ],
)
def test_a_length_of_what_comes_out_is_no_window(language: str, head: str, cell: str) -> None:
    assert facts(table(head, f"GLM-5 | {cell}"), language) == [
        fact("GLM-5", "context-length", "200000 token"),
        fact("GLM-5", "max-output-length", "128000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Model | GSM8K | Notes", "8K context, MIT"),
        ("fr", "Modèle | GSM8K | Remarques", "contexte de 8K, MIT"),
        ("ru", "Модель | GSM8K | Примечания", "контекст 8K, MIT"),
        ("ja", "モデル | GSM8K | 備考", "コンテキスト長8K、MIT"),
    ],
)
def test_a_remark_may_name_the_window(language: str, head: str, cell: str) -> None:
    assert facts(table(head, f"GLM-5 | 77 | {cell}"), language) == [
        fact("GLM-5", "GSM8K", "77 score"),
        fact("GLM-5", "context-length", "8000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Test | People | Where AI stands", "GLM-5 was first to pass them with 77.3% (2025)"),
        ("fr", "Test | Humains | Où en est l'IA", "GLM-5 les a dépassés le premier avec 77,3 % (2025)"),
        ("ru", "Тест | Люди | Где ИИ сейчас", "GLM-5 первой обошла их с 77,3 % (2025)"),
        ("ja", "ベンチマーク | 人間 | AIの到達点", "GLM-5が77.3%で初めて超えた(2025)"),
    ],
)
def test_a_share_said_of_a_model_beside_a_test_is_its_score(language: str, head: str, cell: str) -> None:
    text = table(head, f"GPQA Diamond | 65% | {cell}", "Cost | low | falling")
    assert facts(text, language) == [fact("GLM-5", "GPQA-Diamond", "77.3 percent")]


def test_beside_a_test_years_and_ranks_are_no_scores() -> None:
    text = table("Test | Where AI stands", "GPQA Diamond | GLM-5 came 3rd in 2025", "MMLU | done")
    assert facts(text) == []


@pytest.mark.parametrize(
    ("language", "head", "cell"),
    [
        ("en", "Model | Features", "Up to 10M token context window"),
        ("en", "Model | Feature", "10M tokens of context"),
        ("fr", "Modèle | Caractéristiques", "fenêtre de contexte de 10M tokens"),
        ("ru", "Модель | Особенности", "контекстное окно 10M токенов"),
        ("ja", "モデル | 特徴", "コンテキスト長10Mトークン"),
    ],
)
def test_a_column_of_features_that_has_all_the_numbers_heads_no_rows(
    language: str, head: str, cell: str
) -> None:
    rows = table(head, f"Llama 4 Scout | {cell}", "Llama 4 Maverick | MIT")
    assert facts(rows, language) == [fact("Llama 4 Scout", "context-length", "10e6 token")]
