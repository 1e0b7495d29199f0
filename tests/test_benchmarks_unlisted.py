"""Benchmarks that no vocabulary lists, by their names and by the word beside them."""

from __future__ import annotations

from decimal import Decimal
from time import process_time

import pytest
from claim_notes import facts, table

from ingest.languages import room
from ingest.notes.note import Inline
from ingest.recognition.annotate import recogniser
from ingest.recognition.benchmarks import unlisted
from ingest.recognition.metrics import Role


def benchmarks(text: str, language: str = "en") -> list[str]:
    reading = recogniser().read(Inline.plain(text), room(language))
    return [t.metrics[0].id for t in reading.terms if t.role is Role.LABEL and t.metrics[0].benchmark]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "On the extraction benchmark QuarryBench, it scored 22.5.", "QuarryBench"),
        ("en", "It reaches 61% on LawClerkQA Hard.", "LawClerkQA Hard"),
        ("en", "QuarryBench v2: 12.2", "QuarryBench v2"),
        ("en", "QuarryBench-v2: 12.2", "QuarryBench v2"),
        ("en", "55% on the SciRankle benchmark", "SciRankle"),
        ("en", "Acme Code Bench v2", "Acme Code Bench v2"),
        ("en", "On Acme Code Bench Lite it is at 55%.", "Acme Code Bench Lite"),
        ("en", "MLS Bench is no speech test.", "MLS Bench"),
        ("en", "MCP Mark Verified: 55%", "MCPMark Verified"),
        ("fr", "Sur Acme Code Bench, 55 %", "Acme Code Bench"),
        ("fr", "55 % au benchmark SciRankle", "SciRankle"),
        ("fr", "55 % au benchmark « Grand Oral »", "Grand Oral"),
        ("ru", "55 % на бенчмарке SciRankle", "SciRankle"),
        ("ru", "55 % на CivilQA", "CivilQA"),
        ("ru", "В Acme Code Bench 55 %", "Acme Code Bench"),
        ("ja", "Acme Code Benchで55%", "Acme Code Bench"),
        ("ja", "SciRankleベンチマークで55%", "SciRankle"),
        ("ja", "ベンチマーク「Deep Sea」で55%", "Deep Sea"),
    ],
)
def test_a_benchmark_that_nobody_listed(language: str, text: str, name: str) -> None:
    assert benchmarks(text, language) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "We evaluate with LightEval, DeepEval and VLMEvalKit at 55%.",
        "The PyTorch benchmark and the OpenAI benchmark took 55%.",
        "An LLM benchmark, a GPU benchmark, a RAG benchmark: 55%.",
        "VQA and QA are tasks: 55%.",
        "See github.com/acme/QuarryBench and acme/QuarryBench at 55%.",
        "The Workbench and the Geekbench score are at 55%.",
        "The Bench is at 55%, and a Bench at 60%.",
        "Acme Benchmark Results at 55%, Acme Bench/tests at 55%.",
    ],
)
def test_what_is_no_benchmark(text: str) -> None:
    assert benchmarks(text) == []


def test_a_listed_benchmark_keeps_its_own_name() -> None:
    assert benchmarks("SWE Bench Verified 61, Terminal Bench 2.0 40, AlpacaEval 2.0 52, DocVQA 88") == [
        "SWE-bench Verified",
        "Terminal-Bench 2.0",
        "AlpacaEval 2.0",
        "DocVQA",
    ]


@pytest.mark.parametrize("part", ["Aa", "A-", "A.", "ABench", "A-Bench-"])
def test_a_name_without_end_is_read_in_time_that_grows_with_it(part: str) -> None:
    def seconds(times: int) -> float:
        began = process_time()
        list(unlisted(part * times, frozenset()))
        return process_time() - began

    seconds(100)
    assert seconds(40_000) < 0.5 + 40 * seconds(4_000)


def test_a_name_that_runs_on_from_a_digit_and_ends_the_text_is_none() -> None:
    assert benchmarks("0AIME2024") == []


@pytest.mark.parametrize(
    ("language", "text", "test"),
    [
        ("en", "On QX-AnalystAgent, our new benchmark, Kimi K2 reaches 60%.", "QX-AnalystAgent"),
        ("fr", "Sur QX-AnalystAgent, notre nouveau benchmark, Kimi K2 atteint 60 %.", "QX-AnalystAgent"),
        ("ru", "На QX-AnalystAgent, наш новый бенчмарк, Kimi K2 набирает 60%.", "QX-AnalystAgent"),
    ],
)
def test_a_name_that_is_said_to_be_a_benchmark_is_one(language: str, text: str, test: str) -> None:
    assert [(one.model, one.metric) for one in facts(text, language)] == [("Kimi K2", test)]


@pytest.mark.parametrize(
    "text",
    [
        "Kimi K2 tops MMLU, a suite of things to know, with a score of 62.7%.",
        "Kimi K2 leads MMLU, which tests what it knows, with a score of 62.7%.",
        "Kimi K2 tops MMLU, a benchmark of many tasks, with a score of 62.7%.",
    ],
)
def test_what_kind_of_test_it_is_puts_no_distance_between_it_and_its_score(text: str) -> None:
    assert [(one.metric, one.value) for one in facts(text)] == [("MMLU", Decimal("62.7"))]


def test_a_partner_that_tops_a_benchmark_is_no_test() -> None:
    assert facts("With ZX-Cloud, the company that sells it, Kimi K2 reaches 60%.") == []


@pytest.mark.parametrize(
    ("task", "name"),
    [
        ("mmlu_abstract_algebra", "mmlu_abstract_algebra"),
        ("agieval_aqua_rat", "agieval_aqua_rat"),
        ("gsm8k_cot", "GSM8K"),
        ("mmlu_pro", "MMLU-Pro"),
        ("leaderboard_ifeval", "IFEval"),
    ],
)
def test_a_task_of_a_harness_is_no_more_than_itself(task: str, name: str) -> None:
    text = f"# Kimi K2\n\n{table('Task | Version | Metric | Value', f'{task} | 1 | acc | 0.41')}"
    assert [(one.metric, one.value) for one in facts(text)] == [(name, Decimal("0.41"))]
