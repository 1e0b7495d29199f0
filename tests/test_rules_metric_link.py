"""Which metric a number is a value of: the nearest that its unit and size fit, in four languages."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import Fact, fact, facts

SCORES = [
    fact("Kimi K2", "GPQA-Diamond", "75.1 percent"),
    fact("Kimi K2", "LiveCodeBench", "53.7 score"),
    fact("Kimi K2", "MMLU", "89.5 score"),
]
TOKENS = [
    fact("Kimi K2", "context-length", "128000 token"),
    fact("Kimi K2", "training-tokens", "15.5e12 token"),
    fact("Kimi K2", "vocabulary-size", "160000 1"),
]
BYTES = [
    fact("Kimi K2", "memory", "~ 580e9 byte", "INT4"),
    fact("Kimi K2", "model-size", "1.03e12 byte"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 scores 89.5 on MMLU, 75.1% on GPQA Diamond and 53.7 on LiveCodeBench."),
        ("en", "Kimi K2: MMLU 89.5, GPQA Diamond 75.1%, LiveCodeBench 53.7."),
        ("fr", "Kimi K2 obtient 89,5 sur MMLU, 75,1 % sur GPQA Diamond et 53,7 sur LiveCodeBench."),
        ("fr", "Kimi K2 : MMLU 89,5 ; GPQA Diamond 75,1 % ; LiveCodeBench 53,7."),
        ("ru", "Kimi K2 набирает 89,5 балла на MMLU, 75,1 % на GPQA Diamond и 53,7 на LiveCodeBench."),
        ("ru", "Kimi K2: MMLU — 89,5, GPQA Diamond — 75,1 %, LiveCodeBench — 53,7."),
        ("ja", "Kimi K2のスコアはMMLUで89.5、GPQA Diamondで75.1%、LiveCodeBenchで53.7である。"),
        ("ja", "Kimi K2：MMLU 89.5、GPQA Diamond 75.1%、LiveCodeBench 53.7"),
    ],
)
def test_each_score_goes_to_its_benchmark(language: str, text: str) -> None:
    assert facts(text, language) == SCORES


SIZES = [
    fact("Kimi K2", "context-length", "128000 token"),
    fact("Kimi K2", "parameters", "1e12 parameter"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has 1 trillion parameters, 128k of context."),
        ("fr", "Kimi K2 compte 1000 milliards de paramètres et 128k de contexte."),
        ("ru", "У Kimi K2 1 трлн параметров, 128k контекста."),
        ("ja", "Kimi K2は1兆パラメータ、128Kのコンテキストを備える。"),
    ],
)
def test_what_counts_one_number_is_not_said_of_the_next(language: str, text: str) -> None:
    assert facts(text, language) == SIZES


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 was trained on 15.5T tokens, with a 160,000-token vocabulary and a 128K context."),
        (
            "en",
            "Kimi K2 saw 15.5T training tokens, a run now over; its vocabulary is 160K, its context 128K.",
        ),
        ("en", "Kimi K2: 128K tokens of context, 15.5 trillion training tokens, a 160K vocabulary."),
        ("fr", "Kimi K2 : 15,5 billions de tokens d'entraînement, vocabulaire de 160 000, contexte de 128k."),
        ("ru", "Kimi K2 обучена на 15,5 трлн токенов, словарь — 160 тыс., контекст — 128 тыс. токенов."),
        ("ja", "Kimi K2は15.5兆トークンで学習され、語彙数は16万、コンテキスト長は128Kトークンである。"),
    ],
)
def test_tokens_are_told_apart(language: str, text: str) -> None:
    assert facts(text, language) == TOKENS


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 needs about 580 GB of VRAM in INT4; its weights take 1.03 TB on disk."),
        ("fr", "Kimi K2 demande environ 580 Go de VRAM en INT4 ; ses poids occupent 1,03 To sur le disque."),
        ("ru", "Kimi K2 в INT4 требует около 580 ГБ видеопамяти; веса занимают на диске 1,03 ТБ."),
        ("ja", "Kimi K2はINT4で約580GBのVRAMを必要とし、重みはディスク上で1.03TBを占める。"),
    ],
)
def test_memory_and_disk_are_told_apart(language: str, text: str) -> None:
    assert facts(text, language) == BYTES


@pytest.mark.parametrize(
    ("language", "text", "metric", "amount"),
    [
        ("en", "The first token of Kimi K2 comes after 850 ms", "time-to-first-token", "0.85 s"),
        ("fr", "Le premier token de Kimi K2 arrive au bout de 850 ms", "time-to-first-token", "0.85 s"),
        ("ru", "Первый токен Kimi K2 приходит через 850 мс", "time-to-first-token", "0.85 s"),
        ("ja", "Kimi K2の最初のトークンは850msで届く。", "time-to-first-token", "0.85 s"),
        ("en", "Kimi K2 supports 119 languages.", "languages", "119 1"),
        ("fr", "Kimi K2 connaît 119 langues.", "languages", "119 1"),
        ("ru", "Kimi K2 знает 119 языков.", "languages", "119 1"),
        ("ja", "Kimi K2は119言語に対応する。", "languages", "119 1"),
        ("en", "Kimi K2 was downloaded 2 million times.", "downloads", "2e6 download"),
        ("fr", "Kimi K2 a été téléchargé 2 millions de fois.", "downloads", "2e6 download"),
        ("ja", "Kimi K2は200万回ダウンロードされた。", "downloads", "2e6 download"),
        ("ru", "Kimi K2 скачали 2 млн раз.", "downloads", "2e6 download"),
        ("en", "Training Kimi K2 took 2.8 million GPU-hours.", "gpu-hours", "2.8e6 gpu-hour"),
        ("ru", "Обучение Kimi K2 заняло 2,8 млн GPU-часов.", "gpu-hours", "2.8e6 gpu-hour"),
        ("ja", "Kimi K2の学習には280万GPU時間を要した。", "gpu-hours", "2.8e6 gpu-hour"),
        (
            "fr",
            "L'entraînement de Kimi K2 a demandé 2,8 millions d'heures de GPU.",
            "gpu-hours",
            "2.8e6 gpu-hour",
        ),
        ("fr", "L'entraînement de Kimi K2 a consommé 1,2 GWh.", "training-energy", "1.2e9 Wh"),
        ("ja", "Kimi K2の学習には1.2GWhの電力を使った。", "training-energy", "1.2e9 Wh"),
        ("en", "Training Kimi K2 used 1.2 GWh.", "training-energy", "1.2e9 Wh"),
        ("ru", "На обучение Kimi K2 ушло 1,2 ГВт·ч.", "training-energy", "1.2e9 Wh"),
        ("en", "Training Kimi K2 cost $5.6 million.", "training-cost", "5.6e6 USD"),
        ("fr", "L'entraînement de Kimi K2 a coûté 5,6 millions de dollars.", "training-cost", "5.6e6 USD"),
        ("ru", "Обучение Kimi K2 обошлось в 5,6 млн долларов.", "training-cost", "5.6e6 USD"),
        ("ja", "Kimi K2の学習費用は560万ドルだった。", "training-cost", "5.6e6 USD"),
        ("en", "Kimi K2 sets `num_hidden_layers = 61`.", "layers", "61 1"),
        ("fr", "Kimi K2 compte 61 couches.", "layers", "61 1"),
        ("ru", "У Kimi K2 61 слой.", "layers", "61 1"),
        ("ja", "Kimi K2の層数は61である。", "layers", "61 1"),
    ],
)
def test_units_and_nouns_choose_the_metric(language: str, text: str, metric: str, amount: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", metric, amount)]


EXPERTS = [
    fact("Kimi K2", "experts", "384 1"),
    fact("Kimi K2", "experts-per-token", "8 1"),
]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: 384 experts, 8 experts per token."),
        ("en", "Kimi K2 has 384 experts, 8 of which are active per token."),
        ("fr", "Kimi K2 compte 384 experts, dont 8 actifs par token."),
        ("ru", "У Kimi K2 384 эксперта, из них 8 активны на токен."),
        ("ja", "Kimi K2は384のエキスパートを持ち、トークンごとに8つが働く。"),
    ],
)
def test_all_experts_and_those_of_a_token(language: str, text: str) -> None:
    assert facts(text, language) == EXPERTS


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "Kimi K2 uses a context of 45%.", []),
        ("en", "Kimi K2 has a context of 3 GB.", []),
        ("en", "Kimi K2 scores 89.5 on the exam we wrote.", []),
        ("fr", "Kimi K2 a une fenêtre de contexte de 12 %.", []),
        ("ru", "Контекст Kimi K2 заполнен на 12 %.", []),
        ("ja", "Kimi K2のコンテキストの12%を使った。", []),
        ("en", "Kimi K2 has 7.5 parameters.", []),
    ],
)
def test_a_number_that_does_not_fit_is_left_out(language: str, text: str, wanted: list[Fact]) -> None:
    assert facts(text, language) == wanted


def test_a_clause_behind_a_comma_is_no_rate() -> None:
    assert facts("Kimi K2 was trained on 15.5T tokens, a run that nobody has repeated.") == [
        fact("Kimi K2", "training-tokens", "15.5e12 token")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 reaches an accuracy of 50.6% on MMLU."),
        ("en", "On MMLU, Kimi K2 has 50.6% accuracy."),
        ("fr", "Kimi K2 atteint une précision de 50,6 % sur MMLU."),
        ("ru", "На MMLU точность Kimi K2 составила 50,6 %."),
        ("ja", "Kimi K2はMMLUで正解率50.6%を達成した。"),
        ("ja", "Kimi K2はMMLUにおいて正答率50.6%だった。"),
    ],
)
def test_an_accuracy_is_that_of_the_test_named_beside_it(language: str, text: str) -> None:
    assert [f[:3] for f in facts(text, language)] == [("Kimi K2", "MMLU", Decimal("50.6"))]


def test_an_accuracy_behind_another_score_is_not_of_its_test() -> None:
    found = facts("Kimi K2は請求書の読み取りで正解率91%。", "ja")
    assert [f.metric for f in found] == ["Accuracy"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Kimi K2: 256,000 tokens (output up to 64,000)"),
        ("en", "- Kimi K2: 256K tokens (standard; output: 64K)"),
        ("fr", "- Kimi K2 : 256 000 tokens (sortie jusqu’à 64 000)"),
        ("ru", "- Kimi K2: 256 000 токенов (вывод до 64 000)"),
        ("ja", "- Kimi K2：256,000トークン（標準、出力最大64,000）"),
        ("ja", "- Kimi K2: 25.6万トークン(出力 6.4万)"),
    ],
)
def test_what_leads_to_a_number_in_brackets_is_not_of_the_one_before_them(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "max-output-length", "64000 token")]


def test_what_stands_in_brackets_without_a_number_is_of_the_one_before_them() -> None:
    assert facts("- Kimi K2: 64,000 tokens (output)") == [fact("Kimi K2", "max-output-length", "64000 token")]
