"""Words that Japanese writes as one: a noun of what is counted and the word for the limit behind it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts

HEAD = "# GLM-5\n\n"


@pytest.mark.parametrize(
    ("text", "metric", "amount"),
    [
        ("- 1Mトークンコンテキスト（beta）", "context-length", "1e6 token"),
        ("- 200Kトークンコンテキストウィンドウを備える", "context-length", "200000 token"),
        ("70Bパラメータモデルである。", "parameters", "70e9 parameter"),
        ("700億パラメーターモデルである。", "parameters", "70e9 parameter"),
    ],
)
def test_a_noun_and_what_it_is_counted_for_may_be_one_word(text: str, metric: str, amount: str) -> None:
    assert [one[:4] for one in facts(HEAD + text, "ja")] == [fact("GLM-5", metric, amount)[:4]]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "276B 総 / 12B アクティブのMoEモデルです。"),
        ("ja", "276B合計／12Bアクティブ"),
        ("en", "A MoE with 276B total / 12B active"),
        ("fr", "276B au total, 12B actifs"),
        ("ru", "276B всего / 12B активных"),
    ],
)
def test_a_word_for_the_whole_may_stand_before_the_slash(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == [
        fact("GLM-5", "active-parameters", "12e9 parameter"),
        fact("GLM-5", "parameters", "276e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "コンテキスト長は350Mから24Bまでの全モデルで同じだ。"),
        ("en", "The context length is the same for 350M–24B."),
        ("fr", "La fenêtre de contexte est la même pour 350M–24B."),
        ("ru", "Длина контекста одна и та же от 350M до 24B."),
    ],
)
def test_sizes_of_a_family_are_no_lengths(language: str, text: str) -> None:
    assert not [one for one in facts(HEAD + text, language) if one.metric == "context-length"]


@pytest.mark.parametrize(
    "text",
    [
        "コンテキスト長はページでは1M、説明文では1,050,000トークン、最大出力128,000トークンとされる。",
        "コンテキスト長は1Mトークン、最大出力128Kだ。",
    ],
)
def test_a_label_right_before_the_next_number_is_that_ones(text: str) -> None:
    outputs = [one.value for one in facts(HEAD + text, "ja") if one.metric == "max-output-length"]
    assert outputs == [128000]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "ja",
            "Zorb-4（Pro: 1.6Tパラメータ/49Bアクティブ、Flash: 284B/13B）を出した。",
        ),
        ("en", "Zorb-4 (Pro: 1.6T parameters/49B active, Flash: 284B parameters/13B active) is out."),
    ],
)
def test_what_a_bracket_says_of_a_tier_is_not_said_of_the_family(language: str, text: str) -> None:
    named = {one.model for one in facts("# Zorb-4 Pro, Zorb-4 Flash\n\n" + text, language)}
    assert "Zorb-4" not in named


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "| Item | Value |\n|---|---|\n| FFN intermediate (per expert) | 512 |"),
        ("ja", "| 項目 | 値 |\n|---|---|\n| FFN次元（per Expert） | 512 |"),
        ("ja", "| 項目 | 値 |\n|---|---|\n| エキスパートあたりの中間次元 | 512 |"),
    ],
)
def test_what_a_width_is_told_for_each_of_is_not_counted(language: str, text: str) -> None:
    assert [one.metric for one in facts(HEAD + text, language)] == ["ffn-size"]


@pytest.mark.parametrize(
    "text",
    [
        "1Mトークンのコンテキスト窓が$2/$10 per Mtokで使える。",
        "1Mトークンのコンテキストウィンドウで、料金は$2/$10 per Mtokだ。",
    ],
)
def test_a_million_tokens_of_a_window_are_no_base_of_a_price(text: str) -> None:
    assert fact("GLM-5", "context-length", "1e6 token") in facts(HEAD + text, "ja")


def test_memory_that_is_left_is_not_the_models() -> None:
    text = "毎秒1.8トークン、メモリ使用量6.3 GiB、システムメモリ残量1.9 GiBだった。"
    assert [one.value for one in facts(HEAD + text, "ja") if one.metric == "memory"] == [
        Decimal("6764573491.2")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Short: input $10, cache write $12.50, output $50"),
        ("fr", "- Court : entrée 10 $, écriture du cache 12,50 $, sortie 50 $"),
        ("ja", "- 短文脈: 入力 $10 ／ キャッシュ書込 $12.50 ／ 出力 $50"),
    ],
)
def test_a_price_for_writing_to_the_cache_is_no_other_price(language: str, text: str) -> None:
    assert [one.value for one in facts(HEAD + text, language) if one.metric == "output-price"] == [50]


def test_a_length_that_is_accepted_is_no_score() -> None:
    assert not facts(HEAD + "Spec-Benchでは、平均受理長4.78を記録した。", "ja")


def test_a_key_of_the_next_number_is_not_that_of_the_one_before() -> None:
    text = "最大ステップ数は 500、最大コンテキスト長は 512K トークンだ。"
    assert facts(HEAD + text, "ja") == [fact("GLM-5", "context-length", "512000 token")]
