"""Models that something else is built or measured with have no part in its values."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    "text",
    [
        "GLM-5を動かすアプリである。Kokoro-82MとWhisper-smallを使用し、生成速度は約83トークン/秒。",
        "GLM-5は小さい。学習データの合成にKimi K2を用い、生成速度は約83トークン/秒だった。",
        "## GLM-5\n\n合成にはKimi K2を利用し、生成速度は約83トークン/秒だった。",
    ],
)
def test_a_tool_of_the_model_in_view_leaves_it_its_values(text: str) -> None:
    assert facts(text, "ja") == [fact("GLM-5", "throughput", "~ 83 token/s")]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2を使用し、生成速度は約83トークン/秒だった。",
        "GLM-5の次に試した。Kimi K2は約83トークン/秒だった。",
    ],
)
def test_where_nothing_else_is_in_view_what_is_used_was_measured(text: str) -> None:
    assert facts(text, "ja") == [fact("Kimi K2", "throughput", "~ 83 token/s")]
