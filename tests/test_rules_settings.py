"""What a program is started with is no claim of the model; a second length in brackets is one."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We serve Kimi K2 with `--max-model-len 8192` and `--max-num-seqs 32`."),
        ("fr", "On lance Kimi K2 avec `--ctx-size 8192`, puis --n-predict 2560."),
        ("ru", "Kimi K2 запускаем с `--max-model-len 8192`, а потом --ctx-size 16384."),
        ("ja", "Kimi K2は`--max-model-len 8192`で起動した。"),
        ("en", "# Kimi K2\n\n- `--ctx-size 16384`\n- `--max-model-len`: 8192\n- num_ctx: 32768"),
        ("fr", "# Kimi K2\n\n- num_ctx = 32768\n- `n_ctx` : 8192"),
        ("ru", "# Kimi K2\n\n- **num_ctx**: 32768\n- max_new_tokens: 4096"),
        ("ja", "# Kimi K2\n\n- num_ctx：32768\n- max_model_len：8192"),
    ],
)
def test_a_flag_or_the_key_of_a_run_gives_no_length_of_the_model(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "head"),
    [
        ("en", "Flag | Value"),
        ("fr", "Paramètre | Valeur"),
        ("ru", "Параметр | Значение"),
        ("ja", "設定 | 値"),
    ],
)
def test_a_sheet_of_flags_says_nothing_of_the_model(language: str, head: str) -> None:
    rows = ("`--max-model-len` | 8192", "`-c` | 4096", "num_ctx | 4096", "`--gpu-memory-utilization` | 0.92")
    assert facts(f"# Kimi K2\n\n{table(head, *rows)}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Kimi K2\n\n- context_length: 131072"),
        ("fr", "# Kimi K2\n\n- Contexte : 131 072 tokens"),
        ("ru", "# Kimi K2\n\n- Контекст: 131 072 токена"),
        ("ja", "# Kimi K2\n\n- コンテキスト長：131,072トークン"),
    ],
)
def test_the_key_of_a_configuration_does(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "131072 token")]


@pytest.mark.parametrize(
    ("language", "text", "condition"),
    [
        ("en", "- Context: 200K tokens (beta: 1M)", "beta"),
        ("en", "- Context: 200K (1M with YaRN)", "with YaRN"),
        ("fr", "- Fenêtre de contexte : 200K tokens (bêta : 1M)", "bêta"),
        ("fr", "- Contexte : 200K (1M avec YaRN)", "avec YaRN"),
        ("ru", "- Контекст: 200K токенов (бета: 1M)", "бета"),
        ("ru", "- Контекст: 200K (1M с YaRN)", "с YaRN"),
        ("ja", "- コンテキスト：200Kトークン（ベータ版：1M）", "ベータ版"),
    ],
)
def test_a_second_length_holds_under_what_its_brackets_say(language: str, text: str, condition: str) -> None:
    assert facts(f"## Kimi K2\n\n{text}", language) == [
        fact("Kimi K2", "context-length", "200000 token"),
        fact("Kimi K2", "context-length", "1000000 token", condition),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Context: 200,000 tokens (words: 150,000)"),
        ("en", "- Context: 200K tokens (up from 100K)"),
        ("fr", "- Contexte : 200K tokens (pages : 500)"),
        ("ru", "- Контекст: 200K токенов (страниц: 500)"),
        ("ja", "- コンテキスト：200Kトークン（文字数：300,000）"),
    ],
)
def test_a_number_of_something_else_is_no_second_length(language: str, text: str) -> None:
    assert facts(f"## Kimi K2\n\n{text}", language) == [fact("Kimi K2", "context-length", "200000 token")]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2は128Kコンテキストでも74 tok/sを記録した。",
        "Kimi K2は32Kでは74 tok/s。",
        "Kimi K2は8Kトークン時に74 tok/s。",
    ],
)
def test_a_length_marked_before_a_rate_is_where_it_was_measured(text: str) -> None:
    assert [f[:4] for f in facts(text, "ja")] == [("Kimi K2", "throughput", 74, "token/s")]


def test_a_length_of_its_own_before_a_rate_is_a_window() -> None:
    found = facts("Kimi K2のコンテキスト長は128Kで、速度は74 tok/s。", "ja")
    assert {(f.metric, f.value) for f in found} == {("context-length", 128_000), ("throughput", 74)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With 3M input tokens and 0.6M output tokens a day that is about $1.95 a day."),
        ("en", "We spent 12M input tokens and 3M output tokens on it."),
        ("fr", "On lui donne 3M de tokens par jour."),
        ("ru", "Ей дают 3M токенов в день."),
    ],
)
def test_tokens_of_a_day_are_no_lengths(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


def test_a_list_that_shares_its_unit_with_nobody_is_nobodys() -> None:
    assert facts("# Kimi K2\n\nThroughput is 95, 210 and 41 tok/s respectively.") == []


def test_the_key_of_the_next_value_says_nothing_of_the_one_before() -> None:
    expected = [
        fact("GLM-4.6", "active-parameters", "32e9 parameter"),
        fact("GLM-4.6", "parameters", "355e9 parameter"),
    ]
    assert facts("model: GLM-4.6\nparams: 355B\nactive: 32B\n") == expected
    assert facts("# Notes\n\nmodel:: GLM-4.6\nparams:: 355B\nactive:: 32B\n") == expected


def test_the_key_behind_a_comma_is_the_next_values() -> None:
    found = facts("# GLM-5\n\nВсего 10B параметров, активных на токен — 1.8B.", "ru")
    assert found == [
        fact("GLM-5", "active-parameters", "1.8e9 parameter"),
        fact("GLM-5", "parameters", "10e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-4.6 is 10x faster than Qwen3-32B at 32K context."),
        ("en", "GLM-4.6 is five times faster than Qwen3-32B at a 32K context."),
        ("fr", "GLM-4.6 est 10 fois plus rapide que Qwen3-32B à 32K de contexte."),
        ("ru", "GLM-4.6 в 10 раз быстрее Qwen3-32B при 32K контекста."),
    ],
)
def test_a_length_at_which_a_factor_holds_is_no_window(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_window_behind_a_factor_is_one() -> None:
    text = "GLM-4.6 is 10x faster than Qwen3-32B and has a context window of 200K tokens."
    assert [(one.model, str(one.value)) for one in facts(text)] == [("GLM-4.6", "200000")]
