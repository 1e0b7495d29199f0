"""Numbers of something else than the model in view: a family, a rival, a variant, what is heard, a quota."""

from __future__ import annotations

from decimal import Decimal

import pytest
from claim_notes import fact, facts, table

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
        ("en", "Kimi K2 is a 32B model with 405B-class quality and 200K tokens of context."),
        ("en", "Kimi K2, a 32B model, offers 405B equivalent answers and 200K tokens of context."),
        ("fr", "Kimi K2 est un modèle de 32B, d'un niveau 405B équivalent, au contexte de 200K tokens."),
        ("ja", "Kimi K2は32Bモデルで、405B並みの性能を持ち、コンテキスト長は200Kトークンです。"),
        ("ja", "Kimi K2は32Bモデルで、405B相当の性能を持ち、コンテキスト長は200Kトークンです。"),
    ],
)
def test_a_size_of_those_that_it_is_as_good_as_is_not_its_own(language: str, text: str) -> None:
    assert facts(text, language) == [CONTEXT, fact("Kimi K2", "parameters", "32e9 parameter")]


def test_a_fraction_is_no_score() -> None:
    text = "Kimi K2はMMLU 76.8%（4分の1のパラメータ数で競合を上回る）。"
    assert facts(text, "ja") == [fact("Kimi K2", "MMLU", "76.8 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "With Kimi K2 loaded, 24 GB of RAM free."),
        ("en", "Once Kimi K2 runs there are 24 GB of memory left for the rest."),
        ("fr", "Avec Kimi K2 en mémoire, il reste 24 Go de RAM."),
        ("fr", "Kimi K2 chargé, 24 Go de mémoire restent libres."),
        ("ru", "С загруженной Kimi K2 осталось 24 ГБ памяти."),
        ("ru", "При работе Kimi K2 свободно 24 ГБ памяти."),
        ("ja", "Kimi K2を読み込んでもメモリは24GB残っている。"),
        ("ja", "Kimi K2の実行中もメモリの空きは24GBある。"),
    ],
)
def test_memory_that_is_left_is_not_needed(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 needs 24 GB of memory, free of charge."),
        ("fr", "Kimi K2 demande 24 Go de mémoire, et il reste de la place."),
        ("ru", "Kimi K2 требует 24 ГБ памяти, свободных слотов нет."),
        ("ja", "Kimi K2は24GBのメモリを必要とし、余裕はない。"),
    ],
)
def test_memory_that_is_needed_is_claimed(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "memory", "24e9 byte")]


@pytest.mark.parametrize(
    ("language", "head", "memory", "disk"),
    [
        ("en", "Part | What", "RAM", "Disk"),
        ("fr", "Composant | Quoi", "RAM", "Disque"),
        ("ru", "Компонент | Что", "ОЗУ", "Диск"),
        ("ja", "部品 | 内容", "メモリ", "ディスク"),
    ],
)
def test_a_sheet_of_a_machine_is_not_of_the_model(language: str, head: str, memory: str, disk: str) -> None:
    machine = table(head, "GPU | RTX 4090", f"{memory} | 32 GB DDR5", f"{disk} | NVMe 468 GB")
    assert facts(f"# Kimi K2\n\n{machine}", language) == []
    model = table(head, f"{memory} | 32 GB", f"{disk} | 468 GB")
    claimed = [(claim.metric, claim.value) for claim in facts(f"# Kimi K2\n\n{model}", language)]
    assert claimed == [("memory", Decimal("32e9")), ("model-size", Decimal("468e9"))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 posts 78.2% on Video-MME versus the next-best model at 71.4%."),
        ("fr", "Kimi K2 affiche 78,2 % sur Video-MME, le plus proche rival étant à 71,4 %."),
        ("ru", "Kimi K2 набирает 78,2 % на Video-MME, ближайший конкурент — 71,4 %."),
        ("ja", "Video-MMEでKimi K2は78.2%、次点のモデルは71.4%だった。"),
    ],
)
def test_what_the_next_best_has_is_not_its_rival_s(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "Video-MME", "78.2 percent")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "You want to train a model of 10B parameters."),
        ("fr", "Vous voulez entraîner un modèle de 10 milliards de paramètres."),
        ("ru", "Допустим, вы хотите обучить модель на 10 млрд параметров."),
        ("ja", "100億パラメータのモデルを訓練したいとする。"),
    ],
)
def test_a_model_that_one_would_train_is_not_the_note_s(language: str, text: str) -> None:
    assert facts(f"# Chinchilla 70B\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "On LiveCodeBench Kimi K2 leads, with savings in cost of up to 80% against paid services."),
        (
            "fr",
            "Sur LiveCodeBench Kimi K2 est devant, avec une économie de 80 % face aux services payants.",
        ),
        ("ru", "На LiveCodeBench Kimi K2 впереди и даёт экономию затрат до 80% против платных сервисов."),
    ],
)
def test_what_is_saved_is_no_score(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 is out. Except for GLM-5, all of them speak 140 languages."),
        ("fr", "Kimi K2 est sorti. Hormis GLM-5, tous parlent 140 langues."),
        ("fr", "Kimi K2 est sorti. À l'exception de GLM-5, tous parlent 140 langues."),
        ("ru", "Kimi K2 вышла. За исключением GLM-5, все знают 140 языков."),
    ],
)
def test_what_is_left_out_is_not_spoken_of(language: str, text: str) -> None:
    assert not [claim for claim in facts(text, language) if claim.model == "GLM-5"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "# Kimi K2\n\nCes LLM disposent tous d'une fenêtre de contexte d'un million de tokens."),
        ("en", "# Kimi K2\n\nThese LLMs all have a context window of one million tokens."),
    ],
)
def test_several_without_a_name_are_not_the_one_of_the_title(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 runs on an RTX 4090 and needs 18 GB of VRAM."),
        ("fr", "Kimi K2 tourne sur une RTX 4090 et occupe 18 Go de VRAM."),
    ],
)
def test_what_a_model_needs_is_not_the_memory_of_the_card_before_it(language: str, text: str) -> None:
    assert [(claim.metric, claim.value) for claim in facts(text, language)] == [
        ("memory", Decimal(18_000_000_000))
    ]


def test_a_card_has_a_memory_of_its_own() -> None:
    text = "# Kimi K2\n\nCette carte dotée de 24 Go de VRAM sera bientôt remplacée."
    assert facts(text, "fr") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 reaches 46.8% on SWE-bench Verified, beating the previous best of 45.1%."),
        ("en", "Kimi K2 reaches 46.8% on SWE-bench Verified — 6 points above the next open model."),
        ("fr", "Kimi K2 atteint 46,8 % sur SWE-bench Verified, battant le précédent record de 45,1 %."),
        ("ru", "Kimi K2 набирает 46,8% на SWE-bench Verified, побив предыдущий рекорд в 45,1%."),
        ("ja", "Kimi K2はSWE-bench Verifiedで46.8%を記録し、従来の記録の45.1%を更新した。"),
    ],
)
def test_a_record_of_before_is_not_the_models(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "SWE-bench Verified", "46.8 percent")]
