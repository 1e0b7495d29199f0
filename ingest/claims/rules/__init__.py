"""The rules that read claims from a sentence: small, named, in the order in which they are tried."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from ingest.claims.draft import Draft
from ingest.claims.rules.accelerators import accelerators, days_on_machines
from ingest.claims.rules.bracketed import bracketed
from ingest.claims.rules.changes import change
from ingest.claims.rules.columns_told import columns_in_turn
from ingest.claims.rules.comparisons import respectively
from ingest.claims.rules.context import Carried, Context
from ingest.claims.rules.durations import compound_time
from ingest.claims.rules.experts import active_experts, top_experts
from ingest.claims.rules.flow_behind import flow_behind
from ingest.claims.rules.in_order import in_order
from ingest.claims.rules.keyed import model_key
from ingest.claims.rules.listed_counts import listed_count
from ingest.claims.rules.listed_prices import listed_prices
from ingest.claims.rules.listed_sizes import sizes_in_a_list
from ingest.claims.rules.machines import on_another_machine
from ingest.claims.rules.nearest import nearest
from ingest.claims.rules.price_lists import pairs_in_turn
from ingest.claims.rules.price_pairs import price_in_and_out, price_pair, prices_in_turn
from ingest.claims.rules.ranked import ranked
from ingest.claims.rules.response_times import response_time
from ingest.claims.rules.same_order import same_order
from ingest.claims.rules.same_values import same_values
from ingest.claims.rules.shared_ends import shared_end
from ingest.claims.rules.shares import spelled_shares
from ingest.claims.rules.sides import two_sides
from ingest.claims.rules.sizes import size_beside_name, size_of_kind, total_and_active
from ingest.claims.rules.tests_in_turn import test_in_list, test_in_turn
from ingest.claims.rules.told_order import told_order
from ingest.claims.rules.unlisted_tests import unlisted_test
from ingest.claims.rules.variants import variant
from ingest.claims.rules.weights import weight_of_files
from ingest.claims.rules.windows import stretched_window, window_behind_size

__all__ = ["RULES", "Carried", "Context", "read_sentence", "total_and_active"]

Rule = Callable[[Context], Iterator[Draft]]

RULES: Final[tuple[Rule, ...]] = (
    columns_in_turn,
    sizes_in_a_list,
    size_beside_name,
    size_of_kind,
    active_experts,
    top_experts,
    accelerators,
    days_on_machines,
    change,
    total_and_active,
    listed_count,
    listed_prices,
    pairs_in_turn,
    flow_behind,
    price_pair,
    price_in_and_out,
    prices_in_turn,
    compound_time,
    spelled_shares,
    same_order,
    told_order,
    shared_end,
    on_another_machine,
    two_sides,
    in_order,
    respectively,
    model_key,
    ranked,
    bracketed,
    response_time,
    weight_of_files,
    stretched_window,
    window_behind_size,
    unlisted_test,
    test_in_turn,
    test_in_list,
    nearest,
    variant,
)


def read_sentence(context: Context) -> Iterator[Draft]:
    """Apply the rules to a sentence; a number taken by one is not offered to the next."""
    drafts: list[Draft] = []
    for rule in RULES:
        for draft in rule(context):
            drafts.append(draft)
            yield draft
    yield from same_values(context, drafts)
