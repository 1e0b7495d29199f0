"""Where claims part: the kinds in their order, the arithmetic in words, the same graph in any order."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from graph_samples import claim, extraction, put, seeds
from hypothesis import given
from hypothesis import strategies as st

from ingest.graph.conflict_update import write_conflicts
from ingest.graph.conflicts import Conflict, conflicts, stored_conflicts
from ingest.graph.embedded import EmbeddedStore
from ingest.graph.kinds import GRAVITY, Kind
from ingest.graph.rows import ClaimRow
from ingest.namespaces import CITO, CONFLICTS


def row(printed: str, value: str, note: str = "a.md", **more: object) -> ClaimRow:
    """A row as a store gives it; the last digit of `value` is the last that is printed."""
    number = Decimal(value)
    fields: dict[str, object] = {
        "note": note,
        "language": "en",
        "model": "GLM-5",
        "model_id": "urn:model:glm-5",
        "metric": "parameters",
        "metric_id": "urn:metric:parameters",
        "value": number,
        "lower": None,
        "upper": None,
        "bound": "=",
        "unit": "parameter",
        "condition": "",
        "attribution": "",
        "citation": "",
        "stance": "stated",
        "quote": printed,
        "start": 0,
        "end": len(printed),
        "rule": "sentence",
        "claim": f"urn:{note}#{printed}-{more.get('condition', '')}-{more.get('bound', '')}",
        "note_iri": f"urn:{note}",
        "printed": printed,
        "resolution": Decimal(1).scaleb(int(number.as_tuple().exponent)),
        "scale": "".join(c for c in printed if c.isalpha() or c in "億万"),
    }
    return ClaimRow(**(fields | more))  # type: ignore[arg-type]


def only(*rows: ClaimRow) -> Conflict:
    (found,) = conflicts(rows)
    return found


@pytest.mark.parametrize(
    ("a", "b", "kind"),
    [
        # conditions and units
        (row("77.8", "77.8", condition="w/ Tools"), row("61", "61", condition="no tools"), "condition"),
        (row("77.8", "77.8", condition="5-shot"), row("77.8", "77.8", condition="0-shot"), "condition"),
        (row("77.8", "77.8", condition="w/ Tools"), row("61", "61"), "disagreement"),
        (row("77.8", "77.8", condition="w/ Tools"), row("61", "61", condition="W/tools"), "disagreement"),
        (row("0.6", "0.6", unit="USD/Mtoken"), row("4.3", "4.3", unit="CNY/Mtoken"), "condition"),
        (row("77.8", "77.8", unit="score"), row("77.8%", "77.8", unit="percent", scale=""), "agreement"),
        # the same value, and intervals that meet
        (row("744B", "744E9"), row("744", "744000000000"), "agreement"),
        (row("744B", "744E9"), row("744.4B", "7444E8"), "rounding"),
        (row("744B", "744E9"), row("745B", "745E9"), "disagreement"),
        (row("744B", "744E9"), row("environ 745B", "745E9", bound="~"), "rounding"),
        (row("44B", "44E9"), row("environ 40B", "40E9", bound="~"), "disagreement"),
        (row("30M", "30E6", bound=">"), row("35M", "35E6"), "rounding"),
        (row("30M", "30E6", bound=">"), row("25M", "25E6"), "disagreement"),
        (row("300", "300", bound="<"), row("250", "250"), "rounding"),
        # a thousand that is 1,024
        (row("128K", "128E3", unit="token"), row("131,072", "131072", unit="token"), "rounding"),
        (row("128 000", "128000", unit="token"), row("131072", "131072", unit="token"), "rounding"),
        (row("1M", "1E6", unit="token"), row("1048576", "1048576", unit="token"), "rounding"),
        (row("128 000", "128000", unit="1"), row("131072", "131072", unit="1"), "disagreement"),
        (row("128K", "128E3", unit="token"), row("200K", "200E3", unit="token"), "disagreement"),
        # scales
        (row("745億", "745E8"), row("744B", "744E9"), "scale-slip"),
        (row("44億", "44E8"), row("40B", "40E9"), "scale-slip"),
        (row("44億", "44E8"), row("44", "44000000000", scale=""), "scale-slip"),
        (row("20万", "20E4"), row("20", "20", scale=""), "scale-slip"),
        (row("7M", "7E6"), row("7B", "7E9"), "scale-slip"),
        (row("1.5M", "15E5"), row("1.5T", "15E11"), "scale-slip"),
        (row("4B", "4E9"), row("40B", "40E9"), "disagreement"),
        (row("4B", "4E9"), row("4000B", "4000E9"), "disagreement"),
        (row("7.2", "7.2"), row("72", "72"), "disagreement"),
        (row("745億", "745E8"), row("600B", "600E9"), "disagreement"),
        # digits in the wrong order
        (row("745B", "745E9"), row("754B", "754E9"), "transposition"),
        (row("77.8", "77.8"), row("78.7", "78.7"), "transposition"),
        (row("745B", "745E9"), row("547B", "547E9"), "disagreement"),
        (row("45B", "45E9"), row("54B", "54E9"), "disagreement"),
        (row("0", "0"), row("5", "5"), "disagreement"),
    ],
)
def test_a_pair_is_the_first_kind_that_holds_in_either_order(a: ClaimRow, b: ClaimRow, kind: str) -> None:
    other = replace(b, note="b.md", note_iri="urn:b.md", claim=b.claim + "b")
    first = replace(a, note="c.md", note_iri="urn:c.md", claim=a.claim + "c")
    assert only(a, other).pairs[0].kind == kind
    assert only(other, first).pairs[0].kind == kind


def test_a_revision_that_a_note_states_is_one_wherever_the_old_value_stands() -> None:
    old, new = row("23T", "23E12"), row("28.5T", "285E11", supersedes=Decimal("23E12"))
    elsewhere = [row("23T", "23E12", note="b.md"), row("28 500", "28500E9", note="c.md", scale="milliards")]
    found = only(old, new, *elsewhere)
    assert [pair.kind for pair in found.pairs] == [Kind.REVISION, Kind.REVISION, Kind.AGREEMENT]
    assert found.explanation == (
        "a.md says that “28.5T” (28,500,000,000,000) takes the place of “23T” (23,000,000,000,000)"
    )


def test_a_disagreement_says_how_far_apart_on_one_line() -> None:
    found = only(row("40B", "40E9"), row("44B", "44E9", note="b.md"))
    assert found.explanation.endswith("“44B” (44,000,000,000): nothing printed reconciles them, 10 % apart")
    third = only(row("77", "77"), row("1/3", "0." + "3" * 60, note="b.md"))
    assert third.explanation.endswith("“1/3” (0.333333): nothing printed reconciles them, 230 times apart")
    lines = only(row("1", "1", condition="a\nb"), row("2", "2", condition="c\nd", note="b.md"))
    assert lines.explanation == "the conditions differ: a b and c d"


def test_another_reading_of_the_same_characters_explains_a_thousandfold() -> None:
    french = row("3,442", "3.442", alternatives=(Decimal(3442),), scale="")
    found = only(french, row("3442", "3442", note="b.md"))
    assert found.kind is Kind.SCALE_SLIP
    assert "“3,442” can also be read as 3,442" in found.explanation


def test_the_three_notes_of_one_model_part_as_they_should() -> None:
    found = {
        conflict.metric: conflict for conflict in stored_conflicts(put(EmbeddedStore.memory(), *seeds()))
    }
    quotes = {value.claim: value.quote for conflict in found.values() for value in conflict.values}
    kinds = {
        frozenset((quotes[pair.a], quotes[pair.b])): pair.kind.value
        for conflict in found.values()
        for pair in conflict.pairs
    }
    assert kinds == {
        frozenset(("745億", "744B")): "scale-slip",
        frozenset(("745億", "745 milliards")): "scale-slip",
        frozenset(("745 milliards", "744B")): "rounding",
        frozenset(("44億", "40B")): "scale-slip",
        frozenset(("44億", "44 milliards")): "scale-slip",
        frozenset(("44 milliards", "40B")): "disagreement",
    }
    assert found["parameters"].kind is Kind.SCALE_SLIP
    assert found["active-parameters"].kind is Kind.DISAGREEMENT


def test_a_slip_says_what_explains_it_and_what_remains() -> None:
    found = only(row("44億", "44E8"), row("40B", "40E9", note="b.md"))
    assert found.explanation == (
        "“44億” (4,400,000,000) is about one part in ten of “40B” (40,000,000,000): "
        "億 (10^8) beside B (10^9) explains it; beyond that, 44,000,000,000 against 40,000,000,000 remains"
    )
    assert found.pairs[0].ratio == Decimal("0.11")


def test_a_rounding_says_both_intervals() -> None:
    found = only(row("745B", "745E9", bound="~"), row("744B", "744E9", note="b.md"))
    assert found.explanation == (
        "“745B” (about 745,000,000,000) allows 707,750,000,000 to 782,250,000,000, "
        "“744B” (744,000,000,000) 743,500,000,000 to 744,500,000,000: they meet"
    )


def test_a_range_is_one_reading_and_no_conflict_with_itself() -> None:
    ends = {"lower": Decimal(10), "upper": Decimal(20)}
    low, high = row("10-20", "10", bound=">", **ends), row("10-20", "20", bound="<", **ends)
    assert conflicts([low, high]) == []
    assert only(low, high, row("15", "15", note="b.md")).kind is Kind.ROUNDING
    assert only(low, high, row("25", "25", note="b.md")).kind is Kind.DISAGREEMENT


def test_readings_are_compared_not_claims() -> None:
    same = [row("744B", "744E9", note=f"{number}.md") for number in range(50)]
    found = only(*same, row("700B", "700E9"))
    assert len(found.values) == 51
    assert [(pair.a, pair.kind) for pair in found.pairs] == [(same[0].claim, Kind.DISAGREEMENT)]


def test_notes_that_say_the_same_agree_and_copies_of_a_source_count_once() -> None:
    cited = [
        row("744B", "744E9", note="a.md", citation="https://z.ai/"),
        row("744B", "744E9", note="b.md", citation="https://z.ai"),
        row("744B", "744E9", note="c.md"),
    ]
    found = only(*cited)
    assert (found.kind, found.pairs) == (Kind.AGREEMENT, ())
    assert found.explanation == "3 notes say “744B” (744,000,000,000), from 2 origins"
    assert conflicts([row("744B", "744E9"), row("744B", "744E9", start=40, end=44, claim="urn:again")]) == []


def test_another_metric_or_model_is_another_group() -> None:
    a, b = row("77.8", "77.8"), row("60", "60", note="b.md")
    assert conflicts([a, replace(b, metric_id="urn:metric:other")]) == []
    assert conflicts([a, replace(b, model_id="urn:model:other")]) == []


def test_the_gravest_come_first_and_name_their_group() -> None:
    rows = [
        row("744B", "744E9", model_id="urn:z"),
        row("600B", "600E9", model_id="urn:z", note="b.md"),
        row("744B", "744E9", model_id="urn:a"),
        row("744.1B", "7441E8", model_id="urn:a", note="b.md"),
        row("745億", "745E8", model_id="urn:a", note="c.md"),
    ]
    found = conflicts(rows)
    assert [(group.model_id, group.kind) for group in found] == [
        ("urn:z", Kind.DISAGREEMENT),
        ("urn:a", Kind.SCALE_SLIP),
    ]
    assert [pair.kind for pair in found[1].pairs] == [Kind.SCALE_SLIP, Kind.SCALE_SLIP, Kind.ROUNDING]
    assert found[1].explanation == found[1].pairs[0].explanation


numbers = st.sampled_from(
    ["745E9", "744E9", "745E8", "754E9", "128000", "131072", "77.8", "78", "0", "-3", "6.84E+24"]
)
some_rows = st.lists(
    st.builds(
        lambda value, bound, note, condition, scale: row(
            value, value, note=note, bound=bound, condition=condition, scale=scale
        ),
        numbers,
        st.sampled_from("=~<>"),
        st.sampled_from(["a.md", "b.md", "c.md"]),
        st.sampled_from(["", "FP8", "BF16"]),
        st.sampled_from(["", "B", "億"]),
    ),
    max_size=8,
    unique_by=lambda each: (each.claim, each.scale),
)


@given(some_rows, st.randoms())
def test_the_order_of_the_claims_changes_nothing_and_every_pair_is_there(
    rows: list[ClaimRow], random
) -> None:
    rows = [replace(each, claim=f"{each.claim}-{place}") for place, each in enumerate(rows)]
    shuffled = random.sample(rows, len(rows))
    found = conflicts(rows)
    assert conflicts(shuffled) == found
    for group in found:
        assert len({frozenset((pair.a, pair.b)) for pair in group.pairs}) == len(group.pairs)
        assert [GRAVITY[pair.kind] for pair in group.pairs] == sorted(
            GRAVITY[pair.kind] for pair in group.pairs
        )
        assert all("\n" not in pair.explanation for pair in group.pairs)


def test_claims_are_bound_to_each_other_by_cito() -> None:
    text = "GLM-5: 744B"
    copy = extraction("z.md", text, claim(text, "744B", "744e9"))
    store = put(EmbeddedStore.memory(), *seeds(), copy)
    write_conflicts(store)
    quads = store.quads(CONFLICTS)
    by = {
        name: [quad for quad in quads if quad.predicate.value == CITO + name]
        for name in ("confirms", "disagreesWith")
    }
    assert len(by["disagreesWith"]) == 5
    assert sorted(quad.subject.value.partition("#")[0] for quad in by["confirms"]) == [
        "urn:glotgraph:note:en/glm-5.md",
        "urn:glotgraph:note:z.md",
    ]
