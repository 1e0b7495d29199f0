"""Cells that name cards with numbers in them, and how many machines of how many they are."""

from __future__ import annotations

from claim_notes import fact, facts, table


def test_a_number_in_the_name_of_a_card_counts_none() -> None:
    rows = "Model | Card | Speed", "Qwen3-32B | NVIDIA RTX PRO 5000 Blackwell | 20 tok/s"
    (speed,) = facts(table(*rows))
    assert (speed.metric, speed.condition) == ("throughput", "NVIDIA RTX PRO 5000 Blackwell")


def test_machines_of_so_many_cards_are_no_count_of_cards() -> None:
    rows = "Model | Memory | Example", "Falcon 180B | 5120GB | 8x 8x A100", "Falcon 180B | 160GB | 2x A100"
    told = facts(table(*rows))
    assert [one for one in told if one.metric != "memory"] == [
        fact("Falcon 180B", "gpu-count", "2 gpu", "A100")
    ]


def test_a_column_of_examples_has_no_metric_of_the_text_over_it() -> None:
    rows = "Model | Kind | Example", "Falcon 180B | full | 8"
    over = "The attention features one key and value for each head."
    assert facts(f"# Falcon 180B\n\n{over}\n\n{table(*rows)}") == []
