"""Of very many readings of one thing, those are compared that may have to do with each other."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations, pairwise

from test_conflicts import only, row

from ingest.graph.pairing import FEW, pairing
from ingest.graph.readings import Reading, readings
from ingest.graph.rows import ClaimRow
from ingest.namespaces import METRIC

MANY = 150


def score(value: int, note: str = "", **more: object) -> ClaimRow:
    """A score of so many hundredths."""
    printed = f"{value / 100:.2f}"
    return row(printed, printed, note or f"{value}.md", unit="percent", scale="", **more)


def paired(*rows: ClaimRow) -> set[tuple[str, str]]:
    """The printed numbers of the readings that are compared."""
    return {(a.printed, b.printed) for a, b in pairing(readings(rows))}


def spread(count: int = MANY) -> list[ClaimRow]:
    """Scores 0.20 apart, no two of which have anything to do with each other."""
    return [score(6000 + 20 * place) for place in range(count)]


def test_of_a_few_readings_every_two_are_compared() -> None:
    few = readings(spread(FEW))
    assert pairing(few) == list(combinations(few, 2))


def test_of_many_readings_each_is_compared_with_the_next_and_the_least_with_the_greatest() -> None:
    rows = spread()
    values = [one.printed for one in rows]
    found = paired(*rows)
    assert {*pairwise(values), (values[0], values[-1])} <= found
    assert len(found) < 2 * MANY


def test_the_next_reading_that_it_does_not_meet_is_compared_too() -> None:
    near = [row("70.2", "70.2", "x.md", unit="percent"), row("70.21", "70.21", "y.md", unit="percent")]
    found = paired(*spread(), *near)
    assert ("70.20", "70.2") in found
    assert ("70.2", "70.21") in found or ("70.21", "70.2") in found
    assert ("70.40", "70.2") in found


def test_readings_of_one_condition_are_compared_wherever_others_stand_between_them() -> None:
    rows = [score(6000 + 20 * place, condition=f"{place % 50}-shot") for place in range(MANY)]
    group = only(*rows)
    assert group.kind == "disagreement"
    found = paired(*rows)
    assert {("60.00", "70.00"), ("70.00", "80.00"), ("60.20", "70.20")} <= found


def test_a_slip_of_the_scale_is_found_among_many() -> None:
    sizes = [row(f"{size}B", f"{size}E9", f"{size}.md") for size in range(600, 600 + 2 * MANY, 2)]
    group = only(*sizes, row("744億", "744E8", "ja.md"))
    slips = [pair for pair in group.pairs if pair.kind == "scale-slip"]
    assert [(pair.a, pair.b) for pair in slips] == [
        (next(one.claim for one in sizes if one.printed == "744B"), group.values[-1].claim)
    ]
    assert "one part in ten" in slips[0].explanation


def test_another_reading_of_the_same_characters_is_found_among_many() -> None:
    rows = [row(str(3000 + 10 * place), str(3000 + 10 * place), f"{place}.md") for place in range(MANY)]
    french = row("3,440", "3.440", "fr.md", alternatives=(Decimal(3440),), scale="")
    kinds = [pair for pair in only(*rows, french).pairs if pair.kind == "scale-slip"]
    assert [pair.explanation.partition(":")[2] for pair in kinds] == [" “3,440” can also be read as 3,440"]


def test_swapped_digits_are_found_among_many() -> None:
    odd = score(7804, "x.md")
    kinds = {frozenset((pair.a, pair.b)): pair.kind.value for pair in only(*spread(), odd).pairs}
    assert kinds[frozenset((odd.claim, score(7840).claim))] == "transposition"
    assert kinds[frozenset((odd.claim, score(7820).claim))] == "disagreement"
    assert frozenset((odd.claim, score(7860).claim)) not in kinds


def test_a_stated_revision_is_found_among_many() -> None:
    new = score(9350, "new.md", supersedes=Decimal("60.00"))
    kinds = [pair for pair in only(*spread(), new).pairs if pair.kind == "revision"]
    assert [(pair.a, pair.b) for pair in kinds] == [(score(6000).claim, new.claim)]


def test_many_readings_cost_no_more_pairs_than_a_few_each() -> None:
    for count in (200, 400):
        rows = [score(place, metric="MMLU", metric_id=METRIC + "mmlu") for place in range(1000, 1000 + count)]
        found: list[tuple[Reading, Reading]] = pairing(readings(rows))
        assert len(found) < 4 * count
