"""Numbers of something else than the model in view: a family, a rival, a variant, what is heard, a quota."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

HEAD = "# Gemini Ultra\n\n"
CONTEXT = fact("Kimi K2", "context-length", "200000 token")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The Gemini models are trained to support 32k context length."),
        ("en", "In the Gemini family, the context window is 32k tokens."),
        ("fr", "Les modèles Gemini ont un contexte de 32k tokens."),
        ("fr", "Dans la famille Gemini, le contexte est de 32k tokens."),
        ("ru", "Модели семейства Gemini имеют контекст 32k токенов."),
        ("ja", "Geminiシリーズのコンテキスト長は32Kトークンです。"),
    ],
)
def test_what_is_said_of_a_family_is_said_of_no_model(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The model supports 32k context length."),
        ("en", "Like other models, it has a context of 32k tokens."),
        ("fr", "Le modèle a un contexte de 32k tokens."),
        ("ru", "Модель имеет контекст 32k токенов."),
        ("ja", "同モデルのコンテキスト長は32Kトークンです。"),
    ],
)
def test_what_is_said_of_the_model_is_its_own(language: str, text: str) -> None:
    assert facts(HEAD + text, language) == [fact("Gemini Ultra", "context-length", "32000 token")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- A context window of 200K tokens (against 128K for GPT) is an advantage."),
        ("en", "- Its context window holds 200K tokens, compared to 128K for the preview."),
        ("fr", "- Une fenêtre de contexte de 200K tokens (contre 128K pour GPT)."),
        ("ru", "- Контекстное окно в 200K токенов (против 128K у GPT) — преимущество."),
    ],
)
def test_the_other_side_of_a_comparison_is_no_value_of_this_one(language: str, text: str) -> None:
    assert facts("# Kimi K2\n\n" + text, language) == [CONTEXT]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "DeepSeek R1 comes in many sizes. Even the 7B model achieves 55.5% on AIME 2024."),
        ("fr", "DeepSeek R1 existe en plusieurs tailles. Même la version 7B atteint 55,5 % sur AIME 2024."),
        ("ru", "DeepSeek R1 выходит в нескольких размерах. Даже версия на 7B набирает 55,5 % на AIME 2024."),
        ("ja", "DeepSeek R1には複数のサイズがある。7B版でもAIME 2024で55.5%に達する。"),
    ],
)
def test_a_variant_known_by_its_size_alone_is_not_the_model(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Gemma 7B and Gemma 2B are out. The 2B model has a context of 8192 tokens."),
        ("fr", "Gemma 7B et Gemma 2B sont sortis. La version 2B a un contexte de 8192 tokens."),
        ("ru", "Вышли Gemma 7B и Gemma 2B. Версия 2B имеет контекст 8192 токена."),
        ("ja", "Gemma 7BとGemma 2Bが公開された。2B版のコンテキスト長は8192トークンだ。"),
    ],
)
def test_a_size_stands_for_the_model_that_is_named_with_it(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Gemma 2B", "context-length", "8192 token")]


def test_a_size_that_the_model_was_said_to_have_means_the_model() -> None:
    text = "# Phi-2\n\nPhi-2 has 2.7B parameters. The 2.7B model scores 56.7% on MMLU."
    assert facts(text) == [
        fact("Phi-2", "MMLU", "56.7 percent"),
        fact("Phi-2", "parameters", "2.7e9 parameter"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Latency: 0.5 s for 30 s of audio"),
        ("fr", "- Latence : 0,5 s pour 30 secondes d'audio"),
        ("ru", "- Задержка: 0,5 с на 30 секунд аудио"),
    ],
)
def test_the_length_of_what_is_heard_is_no_time_of_the_model(language: str, text: str) -> None:
    head = "# Whisper-large-v3\n\n"
    assert facts(head + text, language) == [fact("Whisper-large-v3", "latency", "0.5 s")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- **35,000 hours** of speech for training"),
        ("fr", "- **35 000 heures** de parole pour l'entraînement"),
        ("ru", "- **35 000 часов** речи для обучения"),
        ("ja", "- **35,000時間**の音声で学習"),
        ("en", "- Developers get 1 million free training tokens per day."),
        ("fr", "- Les développeurs reçoivent 1 million de tokens gratuits par jour."),
        ("ru", "- Разработчики получают 1 млн бесплатных токенов в день."),
        ("en", "- Ranks within the top 15% of entrants on Codeforces."),
        ("ja", "- 最もよく使われる指標の1つがMMLUです。"),
        ("en", "- The personal plans cost $20/$100/$200."),
        ("fr", "- L'abonnement coûte 20 $ ou 100 $."),
        ("ru", "- Подписка стоит $20 / $100."),
        ("ja", "- サブスクリプションは$20 / $100です。"),
        ("en", "- OSWorld-Verified (82.1/78.5/86.2) as printed on the page."),
    ],
)
def test_hours_of_speech_quotas_ranks_and_subscriptions_are_no_values(language: str, text: str) -> None:
    assert facts("# Whisper-large-v3\n\n" + text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It ranks second next to GPT-4 on MMLU with a score of 81.2%."),
        ("fr", "Proche de GPT-4 sur MMLU, il obtient 81,2 %."),
        ("ru", "На MMLU модель набирает 81,2 % — почти как GPT-4."),
        ("ja", "MMLUではGPT-4に近い81.2%を記録した。"),
    ],
)
def test_a_model_that_is_only_compared_with_gets_no_value(language: str, text: str) -> None:
    assert facts("# Mistral Large\n\n" + text, language) == [fact("Mistral Large", "MMLU", "81.2 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Its predecessor GLM-4.7 stood at 73.8% on MMLU."),
        ("fr", "Son prédécesseur GLM-4.7 était à 73,8 % sur MMLU."),
        ("en", "Kimi K2 leads on MMLU, against 73.8% for GLM-4.7."),
        ("ru", "На MMLU Kimi K2 впереди, против 73,8 % у GLM-4.7."),
    ],
)
def test_a_model_compared_with_may_have_a_value_all_the_same(language: str, text: str) -> None:
    assert facts("# GLM-5\n\n" + text, language) == [fact("GLM-4.7", "MMLU", "73.8 percent")]


def test_a_value_before_a_rival_that_has_its_own_is_the_notes_model() -> None:
    text = "# Kimi K2\n\n- **MMLU 89.5%** - ahead of DeepSeek-V3 (88.5%)"
    assert facts(text) == [
        fact("DeepSeek-V3", "MMLU", "88.5 percent"),
        fact("Kimi K2", "MMLU", "89.5 percent"),
    ]


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
