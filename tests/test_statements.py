"""What notes say side by side is no conflict, unless a model cannot have both or a note misquotes itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from test_conflicts import row

from ingest import ingest
from ingest.graph.conflicts import conflicts
from ingest.graph.kinds import Pair
from ingest.graph.location import reading
from ingest.graph.origins import origins
from ingest.graph.queries import named_query
from ingest.graph.rows import ClaimRow
from ingest.graph.store import select, value_of

PRICE = {"metric": "input-price", "metric_id": "urn:metric:input-price", "unit": "USD/Mtoken"}


def price(printed: str, value: str, note: str = "a.md", **more: object) -> ClaimRow:
    return row(printed, value, note, **(PRICE | more))


def pairs(*rows: ClaimRow, intrinsic: tuple[str, ...] = ()) -> list[Pair]:
    (group,) = conflicts(rows, intrinsic)
    return list(group.pairs)


def test_what_one_note_states_side_by_side_holds_each_in_a_case_of_its_own() -> None:
    (pair,) = pairs(price("$3", "3"), price("$15", "15"))
    assert pair.kind == "condition"
    assert pair.explanation == "a.md states both “$3” (3) and “$15” (15): each in a case of its own"


def test_a_value_of_another_note_stands_for_the_one_it_agrees_with() -> None:
    both = [price("$3.00", "3.00", "b.md"), price("$15", "15", "b.md")]
    kinds = {pair.kind.value for pair in pairs(*both, price("about $3", "3", "a.md", bound="~"))}
    assert kinds == {"condition", "agreement"}
    apart = pairs(price("$3.00", "3.00", "b.md"), price("$15", "15", "a.md"))
    assert [pair.kind.value for pair in apart] == ["disagreement"]


def test_values_of_two_sources_that_a_note_quotes_are_at_odds() -> None:
    quoted = [price("$3", "3", attribution="A"), price("$15", "15", attribution="B")]
    assert [pair.kind.value for pair in pairs(*quoted)] == ["disagreement"]
    doubted = [price("$3", "3"), price("$15", "15", stance="doubted")]
    assert [pair.kind.value for pair in pairs(*doubted)] == ["disagreement"]


def test_of_what_is_intrinsic_a_note_that_states_two_values_contradicts_itself() -> None:
    rows = (row("744B", "744E9"), row("700B", "700E9", start=20, end=24))
    assert [pair.kind.value for pair in pairs(*rows)] == ["condition"]
    (pair,) = pairs(*rows, intrinsic=("urn:metric:parameters",))
    assert pair.kind == "disagreement"
    assert pair.explanation.startswith("a.md contradicts itself: “744B” (744,000,000,000) and ")


def test_a_slip_within_a_note_is_one_whatever_the_metric() -> None:
    (pair,) = pairs(row("745億", "745E8"), row("745B", "745E9"))
    assert pair.kind == "scale-slip"
    assert pair.explanation.startswith(
        "a.md contradicts itself: “745億” (74,500,000,000) is about one part in ten"
    )


def test_a_note_whose_text_repeats_its_table_wrongly_contradicts_itself() -> None:
    table, text = price("77.8", "77.8", rule="table-cell"), price("79.1", "79.1", rule="nearest")
    (pair,) = pairs(table, text)
    assert (pair.kind, pair.explanation.partition(":")[0]) == ("disagreement", "a.md contradicts itself")
    more = price("61", "61", rule="table-cell")
    assert {each.kind.value for each in pairs(table, text, more)} == {"condition"}


def test_what_a_note_hedges_once_it_hedges_wherever_it_repeats_it() -> None:
    hedged = row("745 milliards", "745E9", bound="~")
    plain = row("745 milliards", "745E9", start=90, end=103)
    other = row("744B", "744E9", "b.md")
    kinds = {(pair.a, pair.b): pair.kind.value for pair in pairs(hedged, plain, other)}
    assert kinds == {
        (hedged.claim, plain.claim): "agreement",
        (hedged.claim, other.claim): "rounding",
        (plain.claim, other.claim): "rounding",
    }
    elsewhere = replace(plain, note="c.md", note_iri="urn:c.md", claim="urn:plain")
    assert pairs(hedged, plain, other, elsewhere)[0].kind == "disagreement"


DATED = {"attribution": "Z.ai"}


def test_what_one_source_says_later_is_a_revision() -> None:
    old = row("700B", "700E9", "a.md", date="2026-02-11", **DATED)
    new = row("744B", "744E9", "b.md", date="2026-03-01", **DATED)
    (pair,) = pairs(old, new)
    assert pair.kind == "revision"
    assert pair.explanation == (
        "z.ai says “700B” (700,000,000,000) on 2026-02-11 and “744B” (744,000,000,000) on 2026-03-01"
    )
    for other in (
        replace(new, date="2026-02-11"),
        replace(new, date="2026-03"),
        replace(new, attribution="X"),
        replace(new, attribution=""),
    ):
        assert [each.kind.value for each in pairs(old, other)] == ["disagreement"]
    again = replace(old, note="c.md", note_iri="urn:c.md", claim="urn:again", date="2026-04-01")
    assert [each.kind.value for each in pairs(old, again, new)] == ["disagreement"]


def test_a_billion_is_told_by_the_long_scale_and_the_short() -> None:
    long = row("15 billions", "15E12", alternatives=(Decimal("15E9"),), scale="billions")
    (pair,) = pairs(long, row("15B", "15E9", "b.md"))
    assert pair.kind == "scale-slip"
    assert pair.explanation.endswith(
        "“15 billions” is 15,000,000,000,000 by the long scale and 15,000,000,000 by the short"
    )


@pytest.mark.parametrize(
    ("changes", "independent"),
    [
        ({}, 2),
        ({"citation": "https://z.ai/x"}, 1),
        ({"attribution": "Z.AI"}, 1),
        ({"source": "https://z.ai/x"}, 1),
        ({"text_digest": "sha256:1"}, 1),
        ({"passage_digest": "sha256:2"}, 1),
        ({"note_iri": "urn:a.md"}, 1),
        ({"attribution": "another", "source": "https://z.ai/x"}, 2),
    ],
)
def test_origins_are_counted_apart_from_copies(changes: dict, independent: int) -> None:
    first = row(
        "744B",
        "744E9",
        citation="http://z.ai/x/",
        attribution="z.ai",
        text_digest="sha256:1",
        passage_digest="sha256:2",
    )
    assert origins([first, row("744B", "744E9", "b.md", **changes)]) == independent


def test_claims_that_a_third_one_joins_have_one_origin() -> None:
    a = row("744B", "744E9", citation="x")
    b = row("744B", "744E9", "b.md", citation="y")
    joining = row("744B", "744E9", "c.md", citation="x", attribution="y")
    assert (origins([a, b]), origins([a, b, joining]), origins([joining, b, a])) == (2, 1, 1)


CARD = """\
| Model | SWE-bench Verified |
|---|---|
| GLM-9 | 77.8% |

GLM-9 reaches 79.1% on SWE-bench Verified.

GLM-9 has 70 layers and costs $3 for a million input tokens, or $6 for a million input tokens beyond 200K.
"""
FORTUNATE = "GLM-9は744B（=7,440億）パラメータです。GLM-9の層数は70です。"
UNFORTUNATE = "GLM-8のパラメータは745億（=745B）です。"


def test_a_note_is_told_on_what_it_contradicts_itself(tmp_path: Path) -> None:
    for name, text in (("card.md", CARD), ("fine.md", FORTUNATE), ("slip.md", UNFORTUNATE)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    reports = ingest([tmp_path / name for name in ("card.md", "fine.md", "slip.md")], tmp_path / "s")
    told = {report.note: [one.message for one in report.diagnostics] for report in reports}
    assert told["fine.md"] == []
    (misquoted,) = told["card.md"]
    assert misquoted == (
        "contradicts itself on GLM-9, SWE-bench Verified: “77.8%” (77.8 %) and “79.1%” (79.1 %): "
        "nothing printed reconciles them, 1.7 % apart"
    )
    (slipped,) = told["slip.md"]
    assert slipped == (
        "contradicts itself on GLM-8, parameters: “745億” (74,500,000,000) is about one part in ten of "
        "“745B” (745,000,000,000): 億 (10^8) beside B (10^9) explains it"
    )
    with reading(tmp_path / "s") as store:
        found = [tuple(map(value_of, each)) for each in select(store, named_query("notes-to-look-at").sparql)]
    assert [(name, code) for name, code, _ in found] == [
        ("card.md", "contradiction"),
        ("slip.md", "contradiction"),
    ]
