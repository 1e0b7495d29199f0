"""Values of several models whose measure only the last of them names."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("text", "metric", "first", "second"),
    [
        ("GLM-5は744B、Kimi K2は1Tのパラメータを持つ。", "parameters", "744e9 parameter", "1e12 parameter"),
        (
            "GLM-5は200K、Kimi K2は256Kのコンテキスト長に対応する。",
            "context-length",
            "200000 token",
            "256000 token",
        ),
        (
            "GLM-5は72.1%、Kimi K2は65.3%をSWE-bench Verifiedで記録した。",
            "SWE-bench Verified",
            "72.1 percent",
            "65.3 percent",
        ),
        (
            "GLM-5とKimi K2を比べると、前者は744B、後者は1Tのパラメータを持つ。",
            "parameters",
            "744e9 parameter",
            "1e12 parameter",
        ),
    ],
)
def test_the_measure_behind_the_last_value_is_that_of_each(
    text: str, metric: str, first: str, second: str
) -> None:
    assert facts(text, "ja") == sorted([fact("GLM-5", metric, first), fact("Kimi K2", metric, second)])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "GLM-5は3位、Kimi K2は1Tのパラメータを持つ。",
            [fact("Kimi K2", "parameters", "1e12 parameter")],
        ),
        (
            "GLM-5は88%、Kimi K2は1Tのパラメータを持つ。",
            [fact("Kimi K2", "parameters", "1e12 parameter")],
        ),
        (
            "GLM-5は5月に出て、Kimi K2は256Kのコンテキスト長に対応する。",
            [fact("Kimi K2", "context-length", "256000 token")],
        ),
    ],
)
def test_a_value_of_another_kind_is_not_of_the_last_ones_measure(text: str, expected: list[object]) -> None:
    assert facts(text, "ja") == expected
