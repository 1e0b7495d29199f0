"""Which model the blocks of a note are about: that of the title, that of the list before."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts, table

SCORES = [
    fact("Kimi K2", "MMLU", "89.5 percent"),
    fact("Kimi K2", "SciCode", "44.4 percent"),
]


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Kimi K2 released, beats Claude Opus 4.5", "On MMLU it stands at 89.5%."),
        ("fr", "Kimi K2 est là : mieux que Claude Opus 4.5", "Sur MMLU, on lit 89,5 %."),
        ("ru", "Вышла Kimi K2: лучше, чем Claude Opus 4.5", "На MMLU получено 89,5 %."),
        ("ja", "Kimi K2登場、Claude Opus 4.5を上回る性能", "MMLUのスコアは89.5%である。"),
    ],
)
def test_a_title_is_about_the_model_that_it_sets_above_another(language: str, title: str, text: str) -> None:
    assert facts(f"# {title}\n\n{text}", language) == SCORES[:1]


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Kimi K2 vs. Claude Opus 4.5", "On MMLU it stands at 89.5%."),
        ("fr", "Kimi K2 face à Claude Opus 4.5", "Sur MMLU, on lit 89,5 %."),
        ("ru", "Kimi K2 против Claude Opus 4.5", "На MMLU получено 89,5 %."),
        ("ja", "Kimi K2対Claude Opus 4.5", "MMLUのスコアは89.5%である。"),
    ],
)
def test_a_title_that_matches_two_is_about_neither_alone(language: str, title: str, text: str) -> None:
    assert facts(f"# {title}\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "lead", "first", "second"),
    [
        ("en", "Kimi K2 does well in tests.", "**Knowledge:**", "**Science:**"),
        ("fr", "Kimi K2 s'en sort bien.", "**Connaissances :**", "**Sciences :**"),
        ("ru", "Kimi K2 хорошо показывает себя в тестах.", "**Знания:**", "**Наука:**"),
        ("ja", "Kimi K2は多くのテストで強い。", "**知識:**", "**科学:**"),
    ],
)
def test_a_labelled_list_goes_on_with_the_model_of_the_list_before(
    language: str, lead: str, first: str, second: str
) -> None:
    text = f"{lead}\n\n{first}\n- MMLU: 89.5% (Opus 4.6: 91.1%)\n\n{second}\n- SciCode: 44.4%\n"
    rival = fact("Opus 4.6", "MMLU", "91.1 percent")
    assert facts(text, language) == [*SCORES, rival]


@pytest.mark.parametrize(
    ("language", "lead", "label"),
    [
        ("en", "Kimi K2 does well in tests.", "**Other models:**"),
        ("fr", "Kimi K2 s'en sort bien.", "**Autres modèles :**"),
        ("ru", "Kimi K2 хорошо показывает себя в тестах.", "**Другие модели:**"),
        ("ja", "Kimi K2は多くのテストで強い。", "**他のモデル:**"),
    ],
)
def test_a_list_of_others_does_not(language: str, lead: str, label: str) -> None:
    text = f"{lead}\n\n- MMLU: 89.5% (Opus 4.6: 91.1%)\n\n{label}\n- SciCode: 44.4%\n"
    rival = fact("Opus 4.6", "MMLU", "91.1 percent")
    assert facts(text, language) == [SCORES[0], rival]


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("en", "Kimi K2 (out on May 5, “GPT-5: the next frontier” in view)", "MMLU: 89.5%."),
        ("fr", "Kimi K2 (annoncé le 5 mai, face à GPT-5)", "MMLU : 89,5 %."),
        ("ru", "Kimi K2 (анонс 5 мая, «GPT-5: новый рубеж»)", "MMLU: 89,5 %."),
        ("ja", "Kimi K2（5月5日発表、GPT-5に対抗）", "MMLU: 89.5%。"),
    ],
)
def test_a_heading_is_not_about_what_it_names_in_brackets(language: str, title: str, text: str) -> None:
    assert facts(f"# News\n\n## {title}\n\n{text}", language) == SCORES[:1]


@pytest.mark.parametrize(
    ("language", "key", "head"),
    [
        ("en", "Model:", "Metric | Value"),
        ("fr", "Modèle :", "Mesure | Valeur"),
        ("ru", "Модель:", "Метрика | Значение"),
        ("ja", "モデル：", "指標 | 値"),
    ],
)
def test_what_a_line_at_the_top_declares_is_the_note_s_own_model(language: str, key: str, head: str) -> None:
    rows = f"| {head} |\n|---|---|\n| MMLU | 89.5% |\n| SciCode | 44.4% |"
    rivals = "Opus 4.6, GPT-5: Opus 4.6, GPT-5, Opus 4.6, GPT-5."
    text = f"# A test of my own\n\n**Team:** seven\n**{key}** Kimi K2\n\n## 1\n\n{rivals}\n\n## 2\n\n{rows}"
    assert (
        facts(
            text.replace("89.5", "89,5").replace("44.4", "44,4") if language in ("fr", "ru") else text,
            language,
        )
        == SCORES
    )


def test_two_models_declared_are_each_no_model_of_the_whole_note() -> None:
    lines = "**Model:** Kimi K2\n**Model:** GPT-5"
    assert facts(f"# A test\n\n{lines}\n\n## 1\n\n| Metric | Value |\n|---|---|\n| MMLU | 89.5% |") == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a context of 128K. (GPT-5 came out in May.) MMLU: 89.5%."),
        ("fr", "Kimi K2 a un contexte de 128K. (GPT-5 est sorti en mai.) MMLU : 89,5 %."),
        ("ru", "У Kimi K2 контекст 128K. (GPT-5 вышла в мае.) MMLU: 89,5 %."),
    ],
)
def test_a_sentence_in_brackets_changes_no_subject(language: str, text: str) -> None:
    assert SCORES[0] in facts(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 mixes Mamba-2 layers with others. MMLU: 89.5%."),
        ("fr", "Kimi K2 mêle des couches Mamba-2 à d'autres. MMLU : 89,5 %."),
        ("ru", "Kimi K2 чередует слои Mamba-2 с другими. MMLU: 89,5 %."),
        ("ja", "Kimi K2の言語モデル。エンコーダーにWhisper-large-v3を採用した。MMLUは89.5%である。"),
    ],
)
def test_what_a_model_is_made_of_is_not_what_is_spoken_of(language: str, text: str) -> None:
    assert facts(text, language) == SCORES[:1]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            (
                "Kimi K2 came out in May. On ARC-AGI-2, it reaches 31%, nearly double GLM-5 (17%). "
                "The context window is 256K tokens."
            ),
        ),
        (
            "fr",
            (
                "Kimi K2 est sorti en mai. Sur ARC-AGI-2, il atteint 31 %, près du double de GLM-5 (17 %). "
                "La fenêtre de contexte est de 256K tokens."
            ),
        ),
        (
            "ru",
            (
                "Kimi K2 вышла в мае. В тесте ARC-AGI-2 она получила 31 %, вдвое больше, чем GLM-5 (17 %). "
                "Контекст — 256K токенов."
            ),
        ),
        (
            "ja",
            (
                "Kimi K2は5月に公開された。ARC-AGI-2では31%と、GLM-5（17%）のほぼ2倍に達する。"
                "コンテキストウィンドウは256Kトークンだ。"
            ),
        ),
    ],
)
def test_the_rival_that_a_sentence_ends_with_is_not_what_the_next_is_about(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("GLM-5", "ARC-AGI-2", "17 percent"),
        fact("Kimi K2", "ARC-AGI-2", "31 percent"),
        fact("Kimi K2", "context-length", "256000 token"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Qwen3-8B est petit. En face, le modèle GLM-5 est grand. Son contexte : 200K tokens."),
        ("ru", "Qwen3-8B маленькая. Напротив, модель GLM-5 большая. Контекст — 200K токенов."),
    ],
)
def test_a_word_for_a_model_beside_its_name_is_no_pronoun(language: str, text: str) -> None:
    assert facts(text, language) == [fact("GLM-5", "context-length", "200000 token")]


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Kimi K2 — a fine-tune of Qwen3-8B on traces of Claude Opus 5"),
        ("fr", "Kimi K2 : la réponse de Moonshot à GLM-5"),
        ("ru", "Kimi K2 — файнтюн Qwen3-8B на трейсах Claude Opus 5"),
    ],
)
def test_what_describes_the_name_that_leads_a_title_names_no_other(language: str, title: str) -> None:
    text = {"en": "Context: 256K tokens.", "fr": "Contexte : 256K tokens.", "ru": "Контекст: 256K токенов."}
    assert facts(f"# {title}\n\n{text[language]}", language) == [
        fact("Kimi K2", "context-length", "256000 token")
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "fr",
            (
                "Kimi K2 est sorti en mai. C'est un modèle placé entre Claude Haiku et Claude Opus 4.8, "
                "avec un but : remplacer GLM-5. Le contexte est de 256K tokens."
            ),
        ),
        (
            "en",
            (
                "Kimi K2 came out in May. This is a model between Claude Haiku and Claude Opus 4.8 with one "
                "goal: replacing GLM-5. Its context is 256K tokens."
            ),
        ),
        (
            "ru",
            (
                "Kimi K2 вышла в мае. Это модель между Claude Haiku и Claude Opus 4.8, "
                "цель одна: заменить GLM-5. Контекст — 256K токенов."
            ),
        ),
    ],
)
def test_what_a_model_stands_between_or_replaces_is_not_what_is_spoken_of(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "context-length", "256000 token")]


@pytest.mark.parametrize(
    ("language", "head", "base", "context"),
    [
        ("en", "Item | Value", "Base model", "Context window"),
        ("fr", "Élément | Valeur", "Modèle de base", "Fenêtre de contexte"),
        ("ru", "Параметр | Значение", "Базовая модель", "Контекст"),
        ("ja", "項目 | 内容", "ベースモデル", "コンテキスト長"),
    ],
)
def test_a_sheet_is_not_of_the_model_that_its_own_was_made_from(
    language: str, head: str, base: str, context: str
) -> None:
    sheet = table(head, f"{base} | Qwen3-8B", "License | MIT", f"{context} | 256K")
    assert facts(f"# Kimi K2\n\n{sheet}", language) == [fact("Kimi K2", "context-length", "256000 token")]


@pytest.mark.parametrize(
    "text",
    ["Sonnet 4.5の最高スコアと同等の結果を出す。", "Sonnet 4.5と同じ形式を使う。", "Sonnet 4.5の後を継ぐ。"],
)
def test_in_japanese_the_particle_tells_what_is_spoken_of(text: str) -> None:
    own = f"# Claude Opus 4.5\n\n{text}コンテキストは200Kトークン。"
    assert facts(own, "ja") == [fact("Claude Opus 4.5", "context-length", "200000 token")]
    other = "# Claude Opus 4.5\n\nSonnet 4.5の料金は安い。コンテキストは200Kトークン。"
    assert facts(other, "ja") == [fact("Sonnet 4.5", "context-length", "200000 token")]


@pytest.mark.parametrize(
    ("language", "mention", "label"),
    [
        ("en", "In chats GLM-5 is still better", "Context"),
        ("fr", "En conversation, GLM-5 reste devant", "Contexte"),
        ("ru", "В беседе GLM-5 пока лучше", "Контекст"),
        ("ja", "会話ではGLM-5のほうが良い", "コンテキスト長"),
    ],
)
def test_what_an_item_mentions_is_no_subject_behind_its_list(language: str, mention: str, label: str) -> None:
    sheet = table("Item | Value", f"{label} | 256K")
    text = f"# All\n\n## Kimi K2\n\n- {mention}\n- GLM-5\n\n**{label}:**\n\n{sheet}"
    assert facts(text, language) == [fact("Kimi K2", "context-length", "256000 token")]


@pytest.mark.parametrize(
    ("language", "label", "key"),
    [
        ("en", "**Figures (GLM-5)**:", "Context"),
        ("fr", "**Chiffres (GLM-5) :**", "Contexte"),
        ("ru", "Цифры (GLM-5):", "Контекст"),
        ("ja", "**数値（GLM-5）：**", "コンテキスト長"),
    ],
)
def test_a_label_gives_the_model_of_a_table_in_brackets(language: str, label: str, key: str) -> None:
    text = f"# All\n\n## Kimi K2 & GLM-5\n\n{label}\n\n{table('Item | Value', f'{key} | 256K')}"
    assert facts(text, language) == [fact("GLM-5", "context-length", "256000 token")]
