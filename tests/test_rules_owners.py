"""Whose a number is: the machine's, the next number's, a size's, a kind's, or nobody's."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "## Test environment\n\n- Memory: 64 GB\n- GPU: RTX 5090 × 2"),
        ("fr", "## Environnement de test\n\n- Mémoire : 64 Go"),
        ("ru", "## Железо\n\n- Память: 64 ГБ"),
        ("ja", "## ハードウェア\n\n| 項目 | 内容 |\n|---|---|\n| メモリ | 64 GB |"),
    ],
)
def test_under_a_heading_about_hardware_memory_is_the_machines(language: str, text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "## Hardware requirements\n\n- Memory: 64 GB"),
        ("fr", "## Matériel requis\n\n- Mémoire : 64 Go"),
        ("ru", "## Требования к железу\n\n- Память: 64 ГБ"),
        ("ja", "## ハードウェア要件\n\n- メモリ: 64 GB"),
    ],
)
def test_what_a_model_needs_is_its_own(language: str, text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, language) == [fact("Kimi K2", "memory", "64e9 byte")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 takes 89 GB at 32K."),
        ("fr", "Kimi K2 occupe 89 Go à 32K."),
        ("ru", "Kimi K2 занимает 89 ГБ при 32K."),
    ],
)
def test_the_length_at_which_something_is_measured_is_no_limit(language: str, text: str) -> None:
    assert "context-length" not in [fact.metric for fact in facts(text, language)]


def test_a_length_for_a_size_is_that_of_the_model_of_this_size_or_of_none() -> None:
    text = "# Qwen2\n\nQwen2-7B and Qwen2-72B are out.\n\n- Context: 128k for 7B and 72B"
    assert facts(text) == [
        fact("Qwen2-72B", "context-length", "128000 token"),
        fact("Qwen2-7B", "context-length", "128000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "MMLU scores improved from 37% to 49%."),
        ("fr", "Le score MMLU est passé de 37 % à 49 %."),
        ("ru", "Результат MMLU вырос с 37 % до 49 %."),
    ],
)
def test_an_old_score_that_goes_without_a_model_is_nobodys(language: str, text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, language) == [fact("Kimi K2", "MMLU", "49 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Claude 3 Opus costs $15 for up to 200K input tokens."),
        ("en", "MMLU-Pro (tasks of 10+ lines) is harder than Kimi K2 thinks."),
    ],
)
def test_price_steps_and_sizes_of_tasks_are_no_values(language: str, text: str) -> None:
    assert [fact for fact in facts(text, language) if "price" not in fact.metric] == []


def test_a_price_per_million_may_run_into_the_next_word() -> None:
    assert facts("# GLM-5\n\n- API価格 - $0.80/1M入力、$2.56/1M出力", "ja") == [
        fact("GLM-5", "input-price", "0.80 USD/Mtoken"),
        fact("GLM-5", "output-price", "2.56 USD/Mtoken"),
    ]


@pytest.mark.parametrize(
    "text", ["50ドルで、いずれもOpus 4.8の2倍だ。", "50ドルで、Opus 4.8の2.5倍にあたる。"]
)
def test_a_multiple_of_another_model_is_a_comparison(text: str) -> None:
    (found,) = facts(f"# Fable 5\n\n出力100万トークンあたり{text}", "ja")
    assert found == fact("Fable 5", "output-price", "50 USD/Mtoken")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "GLM-4.6 is 355B total and also activates 32B."),
        ("en", "GLM-4.6 has 355 billion parameters and activates 32 billion."),
        ("fr", "GLM-4.6 compte 355 milliards de paramètres et en active 32 milliards."),
        ("ru", "У GLM-4.6 355 млрд параметров, из них активны 32 млрд."),
    ],
)
def test_a_verb_before_the_next_number_speaks_of_that_one(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-4.6", "active-parameters", "32e9 parameter"),
        fact("GLM-4.6", "parameters", "355e9 parameter"),
    ]


def test_the_rival_in_a_bracket_goes_without_a_name() -> None:
    text = "# Kimi K2\n\n- 46% lower error rate: WER 30.37% vs 56.77%\n- CER is lower (30.4% vs 56.8%)"
    assert facts(text) == [fact("Kimi K2", "CER", "30.4 percent"), fact("Kimi K2", "WER", "30.37 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **Small models** (124M params): mostly embeddings"),
        ("fr", "- **Petits modèles** (124M paramètres) : surtout des plongements"),
        ("en", "- It comes in 1B, 4B, 12B and 27B sizes"),
        ("fr", "- Il existe en 1B, 4B, 12B et 27B"),
        ("ja", "- 同じ16GBマシンで動く"),
    ],
)
def test_kinds_of_models_and_lists_of_sizes_are_no_one_models(language: str, text: str) -> None:
    assert facts("# GPT-2\n\n" + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ahead of Alibaba's 800-million-parameter Qwen3.5-0.8B, Kimi K2 is first."),
        ("ja", "Kimi K2は8億パラメータのQwen3.5-0.8Bを上回った。"),
    ],
)
def test_a_size_before_a_name_is_that_models(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Qwen3.5-0.8B", "parameters", "8e8 parameter")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- MoE with 8 of 256 experts active"),
        ("en", "A routing layer selects only 8 of those 256 experts to activate."),
        ("en", "It activates 8 of its 256 experts."),
        ("ru", "- активны 8 из 256 экспертов"),
        ("fr", "- 256 experts, dont 8 actifs"),
    ],
)
def test_a_part_of_the_experts_is_what_a_token_uses(language: str, text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, language) == [
        fact("Kimi K2", "experts", "256 1"),
        fact("Kimi K2", "experts-per-token", "8 1"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mixtral 8x7B has 46.7B total parameters but only uses 12.9B per token."),
        ("fr", "Mixtral 8x7B compte 46,7B de paramètres tout en n'en activant que 12,9B."),
    ],
)
def test_what_a_token_uses_is_active(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Mixtral 8x7B", "active-parameters", "12.9e9 parameter"),
        fact("Mixtral 8x7B", "parameters", "46.7e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "For comparison, the GPT-3 and Codex models are trained on 300 and 100 billion tokens."),
        ("en", "Its base vocabulary has a small size (256)."),
    ],
)
def test_a_list_with_an_owner_missing_and_toy_sizes_are_nobodys(language: str, text: str) -> None:
    assert facts("# GPT-3\n\n" + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mercury Mini and Mercury Small differ in speed: 90 tok/s for Mini and 60 tok/s for Small."),
        ("fr", "Mercury Mini et Mercury Small diffèrent : 90 tok/s pour Mini et 60 tok/s pour Small."),
        ("ru", "Mercury Mini и Mercury Small различаются: 90 ток/с у Mini и 60 ток/с у Small."),
        ("ja", "Mercury MiniとMercury Smallの速度は違い、Miniは90トークン/秒、Smallは60トークン/秒。"),
    ],
)
def test_the_last_word_of_a_name_stands_for_it_beside_its_like(language: str, text: str) -> None:
    assert [(f.model, f.value) for f in facts(text, language)] == [
        ("Mercury Mini", 90),
        ("Mercury Small", 60),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Mistral Small 9 and Mistral Medium 9 are out. On MMLU the Small has 81.2%, the Medium 86.9%.",
        ),
        ("fr", "Voici Mistral Small 9 et Mistral Medium 9. Sur MMLU, le Small a 81,2 % et le Medium 86,9 %."),
    ],
)
def test_a_word_amid_a_name_stands_for_it_behind_an_article(language: str, text: str) -> None:
    assert [(f.model, str(f.value)) for f in facts(text, language)] == [
        ("Mistral Medium 9", "86.9"),
        ("Mistral Small 9", "81.2"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 runs locally on 16 GB."),
        ("en", "Kimi K2 runs in 16 GB."),
        ("fr", "Kimi K2 tourne en local sur 16 Go."),
        ("fr", "Kimi K2 tient dans 16 Go."),
        ("ru", "Kimi K2 работает локально на 16 ГБ."),
        ("ru", "Kimi K2 помещается в 16 ГБ."),
        ("ja", "Kimi K2は16GBに収まる。"),
        ("ja", "Kimi K2は16GBのメモリで動作する。"),
    ],
)
def test_what_a_model_runs_in_is_its_memory(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "memory", "16e9 byte")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 runs on a server with 512 GB."),
        ("en", "Kimi K2 was run on a Mac with 128GB of unified memory."),
        ("en", "Kimi K2 was trained on 5 TB of text."),
        ("fr", "Kimi K2 tourne sur un serveur de 512 Go."),
        ("ru", "Kimi K2 работает на сервере с 512 ГБ."),
        ("ja", "Kimi K2は512GBのサーバーで動いている。"),
    ],
)
def test_what_a_machine_or_a_corpus_has_is_no_memory_of_the_models(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The distilled versions have 1.5B to 70B parameters."),
        ("en", "Kimi K2's distilled model has 70B parameters."),
        ("en", "Kimi K2's predecessor has 70B parameters."),
        ("fr", "Les versions distillées ont de 1,5B à 70B paramètres."),
        ("ru", "Дистиллированные версии — от 1.5B до 70B параметров."),
        ("ja", "蒸留モデルは1.5Bから70Bパラメータまである。"),
        ("ja", "Kimi K2の蒸留モデルは70Bパラメータである。"),
    ],
)
def test_a_distillation_has_sizes_of_its_own(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2, a distilled model with 70B parameters, is out."),
        ("fr", "Kimi K2, un modèle distillé de 70B paramètres, est sorti."),
    ],
)
def test_a_distillation_that_is_named_has_them(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "parameters", "70e9 parameter")]


ULTRA = [fact("GigaChat 3 Ultra", "GSM8K", "0.95 score"), fact("GigaChat 3 Ultra", "MMLU", "0.77 score")]


@pytest.mark.parametrize(
    ("language", "lead", "line"),
    [
        ("en", "GigaChat 3 Ultra is out. GigaChat 3 Lightning is small.", "Scores of Ultra: {}"),
        ("fr", "GigaChat 3 Ultra est sorti. GigaChat 3 Lightning est petit.", "Scores de Ultra : {}"),
        ("ru", "Вышла GigaChat 3 Ultra. GigaChat 3 Lightning меньше.", "Метрики Ultra: {}"),
        ("ru", "Вышла GigaChat 3 Ultra. GigaChat 3 Lightning меньше.", "Результаты у Ultra — {}"),
        ("ja", "GigaChat 3 Ultraが公開された。GigaChat 3 Lightningは小さい。", "Ultra：{}"),
    ],
)
def test_a_tier_that_ends_the_head_of_a_line_owns_it(language: str, lead: str, line: str) -> None:
    scores = "MMLU 0,77, GSM8K 0,95" if language in ("fr", "ru") else "MMLU 0.77, GSM8K 0.95"
    assert facts(f"{lead}\n\n{line.format(scores)}", language) == ULTRA
