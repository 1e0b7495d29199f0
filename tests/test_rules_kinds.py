"""Numbers of kinds of models and of things without a name, which are no values of the model in view."""

from __future__ import annotations

import pytest
from claim_notes import Fact, fact, facts

HEAD = "# Kimi K2\n\n"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On MMLU, a strong first stage reaches 88%."),
        ("en", "A rival reaches 88% on MMLU."),
        ("en", "In all of this, most open models get 88% on MMLU."),
        ("en", "The gap narrows, while open models reach 88% on MMLU."),
        ("en", "On the same card, the two open-weight LLMs write 60 tokens per second."),
        ("en", "A tuned reranker improves from 22.3 to 35.1 on BEIR."),
        ("fr", "Un modèle concurrent atteint 88 % sur MMLU."),
        ("fr", "En revanche, les grands modèles ouverts atteignent 88 % sur MMLU."),
        ("ru", "Другая модель набирает 88 % на MMLU."),
        ("ja", "他のモデルはMMLUで88%に達する。"),
    ],
)
def test_what_is_said_of_something_without_a_name_is_nobodys(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "metric", "amount", "condition"),
    [
        ("en", "A single RTX 4090 reaches 60 tokens per second.", "throughput", "60 token/s", "RTX 4090"),
        ("en", "A 4-bit version takes 20 GB of memory.", "memory", "20e9 byte", "4-bit"),
        ("en", "A context window of 128K is enough.", "context-length", "128000 token", ""),
        ("en", "A lab had it at 88% on MMLU.", "MMLU", "88 percent", ""),
        ("fr", "Une fenêtre de contexte de 128K suffit.", "context-length", "128000 token", ""),
        ("ru", "Версия в 4 бита занимает 20 ГБ памяти.", "memory", "20e9 byte", ""),
        ("ja", "4ビット版は20GBのメモリを使う。", "memory", "20e9 byte", "4ビット"),
    ],
)
def test_what_runs_a_model_and_what_it_has_are_its_own(
    language: str, text: str, metric: str, amount: str, condition: str
) -> None:
    assert facts(HEAD + text, language) == [fact("Kimi K2", metric, amount, condition)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ja", "10Bスケールで1位。"),
        ("en", "It has 70B-class quality."),
        ("en", "It stays well below the $0.60/$2.20 tier."),
        ("fr", "Les modèles de classe 70B font mieux."),
        ("ru", "Модели класса 70B сильнее."),
        ("ja", "70Bクラスのモデルに匹敵する。"),
        ("ja", "120B級MoEでは話が変わる。"),
    ],
)
def test_a_size_or_a_price_may_only_say_which_models_are_meant(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "A merge of Magistral, Pixtral (vision) and Devstral in one model at $0.15/M input tokens.",
        ),
        (
            "fr",
            "Fusion de Magistral, Pixtral (vision) et Devstral en un modèle à 0,15 $/M tokens en entrée.",
        ),
        ("ru", "Объединяет Magistral, Pixtral и Devstral за $0.15/M входных токенов."),
        ("ja", "Magistral、Pixtral、Devstralを統合し、入力$0.15/Mトークン。"),
    ],
)
def test_a_price_is_not_that_of_what_a_model_was_made_from(language: str, text: str) -> None:
    note = f"# Mistral Small 4\n\n{text}"
    assert facts(note, language) == [fact("Mistral Small 4", "input-price", "0.15 USD/Mtoken")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 came out in May. A year before, the lab had shown language models of 32B and 7B."),
        (
            "fr",
            "Kimi K2 est sorti en mai. L'équipe a aussi entraîné des modèles de 7 milliards de paramètres.",
        ),
        (
            "ru",
            "В мае вышла Kimi K2. До этого были первые модели на 32 млрд параметров и на 7 млрд параметров.",
        ),
    ],
)
def test_the_sizes_of_models_without_a_name_are_not_of_the_one_before(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_a_genitive_that_looks_like_a_plural_is_of_the_model() -> None:
    assert facts("В мае вышла Kimi K2. Размер модели — 7 млрд параметров.", "ru") == [
        fact("Kimi K2", "parameters", "7e9 parameter")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 leads in the class of small models (below 2 billion parameters)."),
        (
            "fr",
            "Kimi K2 mène chez les modèles de petite taille (moins de 2 milliards de paramètres).",
        ),
        ("ru", "Kimi K2 лидирует в классе малых моделей (менее 2 млрд параметров)."),
    ],
)
def test_a_bracket_behind_a_kind_of_models_says_which_are_meant(language: str, text: str) -> None:
    assert facts(text, language) == []


def test_the_speed_of_generation_is_no_family() -> None:
    text = (
        "On voit que ce modèle, avec ses experts, atteint une vitesse de génération de 50 tokens par seconde."
    )
    assert facts(f"# Kimi K2\n\n{text}", "fr") == [fact("Kimi K2", "throughput", "50 token/s")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-5 is comparable to a dense 13B model in cost."),
        ("fr", "GLM-5 est comparable à un modèle dense 13B en coût."),
        ("ru", "По стоимости GLM-5 сопоставима с плотной моделью 13B."),
        ("ja", "GLM-5のコストは13B級のモデルに相当する。"),
    ],
)
def test_a_size_that_a_model_is_only_like_is_not_its_own(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Running a model on a CPU is slow (2 to 8 tokens per second)."),
        ("en", "A model needs 16 GB of VRAM."),
        ("fr", "Un modèle demande 16 Go de VRAM."),
    ],
)
def test_what_is_said_of_just_any_model_is_not_said_of_the_one_in_view(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


@pytest.mark.parametrize(
    "text", ["It is a model that needs 16 GB of VRAM.", "The model needs 16 GB of VRAM."]
)
def test_a_model_that_something_is_said_to_be_is_spoken_of(text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}") == [fact("Kimi K2", "memory", "16e9 byte")]


@pytest.mark.parametrize(
    "text",
    [
        "New 1.5B router model achieves 93% on MMLU.",
        "A dense 70B model needs 140 GB of VRAM.",
        "A 30B dense model at Q4 needs 15 GB of VRAM.",
        "A dense 30B model wouldn't fit in 24 GB of VRAM.",
        "MoE keeps the cost closer to a 37B dense model.",
    ],
)
def test_a_model_that_only_its_size_tells_is_nobodys(text: str) -> None:
    assert facts(HEAD + text, "en") == []


def test_the_model_of_a_size_is_the_one_spoken_of() -> None:
    assert facts("# Qwen3-8B\n\nThe 8B model achieves 93% on MMLU.", "en") == [
        fact("Qwen3-8B", "MMLU", "93 percent")
    ]


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("For any given token only 8 experts fire.", "experts-per-token"),
        ("For each token 8 experts are selected.", "experts-per-token"),
        ("It has 8 experts.", "experts"),
    ],
)
def test_the_experts_that_work_at_once_are_not_all(text: str, metric: str) -> None:
    assert facts("# Kimi K2\n\n" + text, "en") == [fact("Kimi K2", metric, "8 1")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Две модели: Ultra Preview на 702 миллиарда параметров и Lightning на 10 миллиардов."),
        ("ru", "Три версии модели: Lite на 7 млрд параметров, Pro на 30 млрд и Max на 100 млрд."),
        ("en", "Two models: Ultra with 702 billion parameters and Lightning with 10 billion."),
        ("fr", "Deux modèles : Ultra avec 702 milliards de paramètres et Lightning avec 10 milliards."),
    ],
)
def test_what_a_colon_lists_are_models_of_their_own(language: str, text: str) -> None:
    assert facts(f"# GigaChat 3\n\n{text}", language) == []


@pytest.mark.parametrize("text", ["Размер модели: 10B параметров.", "Две модели. Контекст: 10B параметров."])
def test_the_size_of_a_model_behind_a_colon_is_its_own(text: str) -> None:
    assert facts(f"# GigaChat 3\n\n{text}", "ru") == [fact("GigaChat 3", "parameters", "10e9 parameter")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It only has 8 attention layers out of 88.", [fact("Kimi K2", "layers", "88 1")]),
    ],
)
def test_a_part_of_the_layers_is_not_all_of_them(text: str, found: list[Fact]) -> None:
    assert facts("# Kimi K2\n\n" + text, "en") == found


def test_a_plain_number_in_an_adjective_that_nothing_measures_counts_nothing() -> None:
    text = "This 768-dimensional representation is used across all layers in Kimi K2."
    assert facts(text, "en") == []


def test_a_test_in_a_clause_on_a_later_model_is_not_that_of_a_bracket_before() -> None:
    text = "Out came GPT-5.2 (2025, 80.0%) and GPT-5.3-Codex (2026), which set records on SWE-bench Pro."
    assert facts(text, "en") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "70B dense gets 5 t/s."),
        ("en", "Dense 32B gives you 12 t/s."),
        ("fr", "Les 70B denses tournent à 5 t/s."),
        ("ru", "Плотная модель на 70B выдаёт около 5 t/s."),
        ("ru", "Плотные 70B дают 5 t/s."),
        ("ja", "70Bの密モデルは5 t/s程度。"),
        ("ja", "密な70Bモデルだと5 t/s程度。"),
        ("ja", "70BのDenseモデルは5 t/s程度。"),
    ],
)
def test_a_clause_about_another_size_is_of_none_with_a_size_in_its_name(language: str, text: str) -> None:
    assert facts(f"# Qwen3-30B-A3B\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With 3B active it runs at 57 t/s."),
        ("en", "At 30B it runs at 57 t/s."),
        ("fr", "Avec ses 30B il tourne à 57 t/s."),
        ("ru", "Модель на 30B даёт 57 t/s."),
        ("ja", "30Bなのに57 t/s。"),
    ],
)
def test_a_clause_about_a_models_own_size_is_its_own(language: str, text: str) -> None:
    speed = fact("Qwen3-30B-A3B", "throughput", "57 token/s")
    assert speed in facts(f"# Qwen3-30B-A3B\n\n{text}", language)
