"""Metrics by their labels in four languages, benchmarks with their editions, and what is neither."""

from __future__ import annotations

import pytest

from ingest.languages import room
from ingest.notes.note import Inline
from ingest.recognition.annotate import annotate_text, recogniser
from ingest.recognition.mentions import Label
from ingest.recognition.metrics import Role, Term


def metrics(text: str, language: str = "en") -> list[tuple[str, str]]:
    """The metrics found: characters and id."""
    return [(m.text, m.name) for m in annotate_text(text, language)[0] if m.label is Label.METRIC]


def terms(text: str, language: str = "en") -> tuple[Term, ...]:
    return recogniser().read(Inline.plain(text), room(language)).terms


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "a context window of 128K", [("context window", "context-length")]),
        ("en", "the number of layers", [("number of layers", "layers")]),
        ("en", "active parameters", [("active parameters", "active-parameters")]),
        ("en", "its throughput", [("throughput", "throughput")]),
        ("en", "input price", [("input price", "input-price")]),
        ("fr", "une fenêtre de contexte de 128 k", [("fenêtre de contexte", "context-length")]),
        ("fr", "745 milliards de paramètres", [("paramètres", "parameters")]),
        ("fr", "40 milliards de paramètres actifs", [("paramètres actifs", "active-parameters")]),
        ("fr", "les tokens d’entraînement", [("tokens d’entraînement", "training-tokens")]),
        ("fr", "LA LATENCE", [("LATENCE", "latency")]),
        ("fr", "le nombre d'experts", [("nombre d'experts", "experts")]),
        ("ja", "コンテキスト長は128K", [("コンテキスト長", "context-length")]),
        ("ja", "総パラメータ数は", [("総パラメータ数", "parameters")]),
        ("ja", "アクティブパラメータは", [("アクティブパラメータ", "active-parameters")]),
        ("ja", "アクティブ・パラメータは", [("アクティブ・パラメータ", "active-parameters")]),
        ("ja", "生成速度と遅延", [("生成速度", "throughput"), ("遅延", "latency")]),
        ("ru", "размер словаря", [("размер словаря", "vocabulary-size")]),
        ("en", "max_position_embeddings=202752", [("max_position_embeddings", "max-position-embeddings")]),
        ("ru", "num_hidden_layers: 78", [("num_hidden_layers", "layers")]),
        ("ja", "n_routed_experts", [("n_routed_experts", "experts")]),
    ],
)
def test_specifications(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert metrics(text, language) == expected


@pytest.mark.parametrize(
    ("word", "metric"),
    [
        ("параметр", "parameters"),
        ("параметра", "parameters"),
        ("параметру", "parameters"),
        ("параметром", "parameters"),
        ("параметре", "parameters"),
        ("параметры", "parameters"),
        ("параметров", "parameters"),
        ("параметрам", "parameters"),
        ("параметрами", "parameters"),
        ("параметрах", "parameters"),
        ("активных параметров", "active-parameters"),
        ("активными параметрами", "active-parameters"),
        ("контекстное окно", "context-length"),
        ("контекстного окна", "context-length"),
        ("контекстным окном", "context-length"),
        ("в контекстном окне", "context-length"),
        ("длиной контекста", "context-length"),
        ("задержки", "latency"),
        ("задержкой", "latency"),
        ("слоёв", "layers"),
        ("слоями", "layers"),
        ("числом экспертов", "experts"),
        ("обучающих токенов", "training-tokens"),
        ("размером словаря", "vocabulary-size"),
        ("стоимости обучения", "training-cost"),
    ],
)
def test_russian_in_all_cases(word: str, metric: str) -> None:
    found = metrics(f"{word[0].upper()}{word[1:]} — вот вопрос", "ru")
    assert [name for _, name in found] == [metric]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SWE-bench Verified 77.8%", [("SWE-bench Verified", "SWE-bench Verified")]),
        ("SWE-bench 77.8%", [("SWE-bench", "SWE-bench")]),
        ("GPQA Diamond / GPQA", [("GPQA Diamond", "GPQA-Diamond"), ("GPQA", "GPQA")]),
        ("MMLU-Pro 83, MMLU 90", [("MMLU-Pro", "MMLU-Pro"), ("MMLU", "MMLU")]),
        ("Humanity’s Last Exam 30.5", [("Humanity’s Last Exam", "Humanity's Last Exam")]),
        ("HumanEval+ 88, HumanEval 90", [("HumanEval+", "HumanEval+"), ("HumanEval", "HumanEval")]),
        ("HUMAN_EVAL_PLUS", [("HUMAN_EVAL_PLUS", "HumanEval+")]),
        ("𝜏-bench 87", [("𝜏-bench", "τ-bench")]),
        ("τ²-Bench 85", [("τ²-Bench", "τ²-bench")]),
        ("GSM8K 95", [("GSM8K", "GSM8K")]),
        ("mAP50-95 54.7", [("mAP50-95", "mAP50-95")]),
        ("ＭＭＬＵ 92", [("ＭＭＬＵ", "MMLU")]),
        ("F1=0.92", [("F1", "F1")]),
        ("MMLUは92.3%", [("MMLU", "MMLU")]),
    ],
)
@pytest.mark.parametrize("language", ["en", "fr", "ja", "ru"])
def test_benchmarks_in_notes_of_any_language(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert metrics(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BFCL v3 76.2", ("BFCL v3", "BFCL v3")),
        ("BFCL-v3 76.2", ("BFCL-v3", "BFCL v3")),
        ("BFCL 76.2", ("BFCL", "BFCL")),
        ("Terminal-Bench 2.1: 48", ("Terminal-Bench 2.1", "Terminal-Bench 2.1")),
        ("Terminal-Bench 2.0 48.1", ("Terminal-Bench 2.0", "Terminal-Bench 2.0")),
        ("Terminal-Bench 48.1", ("Terminal-Bench", "Terminal-Bench")),
        ("Terminal-Bench 48", ("Terminal-Bench", "Terminal-Bench")),
        ("Terminal-Bench 2.1%", ("Terminal-Bench", "Terminal-Bench")),
        ("Terminal-Bench 2.0 %", ("Terminal-Bench", "Terminal-Bench")),
        ("AIME 2025 93%", ("AIME 2025", "AIME 2025")),
        ("AIME 2025.", ("AIME 2025", "AIME 2025")),
        ("AIME25 93%", ("AIME25", "AIME 2025")),
        ("AIME 2027 93%", ("AIME 2027", "AIME 2027")),
        ("AIME 93.3", ("AIME", "AIME")),
        ("LiveCodeBench v6 82", ("LiveCodeBench v6", "LiveCodeBench v6")),
        ("LiveCodeBench v7 82", ("LiveCodeBench v7", "LiveCodeBench v7")),
        ("WMT20 en-ja 0.24", ("WMT20 en-ja", "WMT 20 en-ja")),
        ("WMT20-ja-en 0.21", ("WMT20-ja-en", "WMT 20 ja-en")),
        ("FLORES-200 (fr→en) 41", ("FLORES-200 (fr→en)", "FLORES fr→en")),
        ("WMT 41", ("WMT", "WMT")),
        ("MT-Bench (JA) 7.2", ("MT-Bench (JA)", "MT-Bench (JA)")),
        ("MT-Bench (EN) 7.5", ("MT-Bench (EN)", "MT-Bench (EN)")),
    ],
)
def test_an_edition_is_a_benchmark_of_its_own(text: str, expected: tuple[str, str]) -> None:
    assert metrics(text) == [expected]


@pytest.mark.parametrize(
    "name",
    [
        "ROUGE-1",
        "ROUGE-L",
        "RACE-M",
        "MNLI-mm",
        "TruthfulQA MC2",
        "ImageNet-A",
        "RefCOCO+",
        "Macro-F1",
        "Top-5 Accuracy",
        "nDCG@10",
        "Recall@5",
        "RTFx",
        "CRUXEval-O",
        "MMBench-CN",
        "JSUT-BASIC5000",
        "TEDxJP-10K",
        "STS17",
        "NFCorpus",
        "MTEB Retrieval",
        "UCF101",
        "CASP15",
    ],
)
def test_a_part_that_is_scored_by_itself_has_its_own_name(name: str) -> None:
    assert metrics(f"{name}: 41.5") == [(name, name)]


@pytest.mark.parametrize(
    ("short", "full"), [("ARC-c", "ARC-Challenge"), ("ARC-e", "ARC-Easy"), ("OBQA", "OpenBookQA")]
)
def test_a_usual_short_name_is_kept_and_is_the_same_benchmarks(short: str, full: str) -> None:
    found = [term.metrics[0] for term in terms(f"{short} 51.4, {full} 51.4") if term.role is Role.LABEL]
    assert [metric.id for metric in found] == [short, full]
    assert len({metric.iri for metric in found}) == 1


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "0.3 Wh energy per query"),
        ("fr", "une consommation par requête de 0,3 Wh"),
        ("ru", "энергия на запрос: 0,3 Вт·ч"),
        ("ja", "1クエリあたりの消費電力は0.3Wh"),
    ],
)
def test_the_energy_of_a_query_is_not_that_of_training(language: str, text: str) -> None:
    assert [name for _, name in metrics(text, language)] == ["energy-per-query"]


def test_an_edition_that_nobody_listed_is_still_that_benchmarks() -> None:
    (term,) = (term for term in terms("AIME 2027 93%") if term.role is Role.LABEL)
    (metric,) = term.metrics
    (known,) = (term.metrics[0] for term in terms("AIME 93%") if term.role is Role.LABEL)
    assert metric.iri != known.iri
    assert metric.broader == (known.iri,)
    assert metric.unit == known.unit


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "ハイパーパラメータの数"),
        ("en", "hyperparameters"),
        ("en", "xMMLU is another"),
        ("en", "an A40B system"),
        ("en", "the DROPPED items"),
        ("en", "MMLU-like questions"),
        ("en", "a drop of 83, then Drop 5"),
        ("en", "a race of apps, a bold helmet, a blink of quality"),
        ("en", "Race to the top; Bold claims; Math is fun"),
        ("en", "a math test"),
        ("en", "click 12 times, three exams, two scrolls, an xtreme milu, charades and gso"),
        ("fr", "les exams de 2024, le libero et la calvin"),
        ("en", "Claude v GPT"),
        ("ja", "v 5 対 v 6"),
    ],
)
def test_what_is_no_metric(language: str, text: str) -> None:
    assert metrics(text, language) == []


@pytest.mark.parametrize("name", ["DROP", "RACE", "MATH", "HELM", "FRAMES", "COPA", "GLUE"])
def test_a_name_that_is_also_a_word_is_one_in_capitals(name: str) -> None:
    assert metrics(f"{name} 83") == [(name, name)]
    assert metrics(f"a {name.lower()} of 83") == []


@pytest.mark.parametrize(
    ("language", "text", "role", "name"),
    [
        ("en", "95 tokens", Role.NOUN, "token"),
        ("fr", "95 jetons", Role.NOUN, "token"),
        ("ru", "95 токенов", Role.NOUN, "token"),
        ("ja", "95トークン", Role.NOUN, "token"),
        ("en", "on an H100", Role.CONDITION, "H100"),
        ("en", "in thinking mode", Role.CONDITION, "thinking mode"),
        ("en", "on MMLU (5-shot)", Role.CONDITION, "5-shot"),
    ],
)
def test_what_is_counted_and_what_narrows_is_no_metric(
    language: str, text: str, role: Role, name: str
) -> None:
    assert (role, name) in [(term.role, term.name) for term in terms(text, language)]
    assert not [
        term for term in terms(text, language) if term.role is Role.LABEL and term.metrics[0].id != "MMLU"
    ]


def test_a_cue_means_a_metric_only_beside_a_number_and_is_no_mention() -> None:
    cues = [term for term in terms("output 5, input 3") if term.role is Role.CUE]
    assert [term.text for term in cues] == ["output", "input"]
    assert {metric.id for metric in cues[0].metrics} >= {"output-price", "max-output-length"}
    assert metrics("output 5, input 3") == []


@pytest.mark.parametrize(
    "text", ["SWE-bench Verified at 77.8%, AIME 2025, 745B parameters, pass@1", "MMLU 𝜏-bench"]
)
def test_a_term_is_where_it_says(text: str) -> None:
    for term in terms(text):
        assert text[term.start : term.end] == term.text


def test_a_benchmarks_name_in_a_models_name_is_the_models() -> None:
    assert metrics("Qwen2.5-Math-7B, MATH 80") == [("MATH", "MATH")]
