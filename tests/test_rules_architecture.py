"""What a model is built of, in dense lists; and lengths in and out, in one breath."""

from __future__ import annotations

import pytest
from claim_notes import fact, facts

BUILT = sorted(
    [
        fact("Kimi K2", "layers", "12 1"),
        fact("Kimi K2", "hidden-size", "768 1"),
        fact("Kimi K2", "attention-heads", "12 1"),
    ]
)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 (12 layers, 768 hidden, 12 heads) is small."),
        ("en", "# Kimi K2\n\n12 layers, 768 dimensions, 12 heads."),
        ("fr", "Kimi K2 (12 couches, 768 dimensions, 12 têtes) est petit."),
        ("fr", "Kimi K2 : 12 couches, dimension 768, 12 têtes d'attention."),
        ("ru", "Kimi K2 (12 слоёв, размерность 768, 12 голов) невелика."),
        ("ja", "Kimi K2は12層、768次元、12ヘッドの構成。"),
        ("ja", "# Kimi K2\n\n12層、768次元の隠れ状態、12ヘッドを持つ。"),
        ("ja", "# Kimi K2\n\n- 構成: 12層／768-dim hidden states／12 heads"),
    ],
)
def test_a_dense_list_tells_each_number_by_its_word(language: str, text: str) -> None:
    assert facts(text, language) == BUILT


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has 12 heads × 64 dimensions."),
        ("fr", "Kimi K2 a 12 têtes de 64 dimensions chacune."),
        ("ru", "У Kimi K2 12 голов внимания, размерность 64 на голову."),
    ],
)
def test_the_dimensions_of_each_head_are_no_width(language: str, text: str) -> None:
    assert "hidden-size" not in [f.metric for f in facts(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 wrote a page of 768 pixels, 12 columns and 12 headers."),
        ("en", "Kimi K2 found 4096 hidden files in a picture with dimensions of 4096 by 2048."),
        ("fr", "Kimi K2 dessine une image de 768 pixels, en 12 colonnes."),
        ("ru", "Kimi K2 нарисовала картинку в 768 пикселей и 12 столбцов."),
        ("ja", "Kimi K2を768ピクセルの画像12枚で試した。"),
    ],
)
def test_widths_of_other_things_are_no_widths_of_a_model(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Each MoE layer of Kimi K2 has 2 shared experts and 64 routed experts."),
        ("fr", "Kimi K2 a 2 experts partagés et 64 experts routés."),
        ("ru", "У Kimi K2 2 общих эксперта и 64 маршрутизируемых эксперта."),
        ("ja", "Kimi K2の各MoE層は2個の共有エキスパートと64個のルーティングされるエキスパートからなる。"),
    ],
)
def test_what_is_shared_is_not_said_of_the_next_number(language: str, text: str) -> None:
    assert facts(text, language) == sorted(
        [fact("Kimi K2", "shared-experts", "2 1"), fact("Kimi K2", "experts", "64 1")]
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: 200K tokens of context and 128K tokens of output."),
        ("fr", "Kimi K2 : 200k tokens de contexte et 128k tokens en sortie."),
        ("ru", "Kimi K2: 200K токенов контекста и 128K токенов на выходе."),
        ("ja", "Kimi K2は20万トークンのコンテキストと12.8万トークンの出力に対応。"),
    ],
)
def test_what_comes_out_is_no_context(language: str, text: str) -> None:
    assert facts(text, language) == sorted(
        [
            fact("Kimi K2", "context-length", "200000 token"),
            fact("Kimi K2", "max-output-length", "128000 token"),
        ]
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has a vocabulary of 32,000 words."),
        ("fr", "Kimi K2 a un vocabulaire de 32 000 mots."),
        ("ru", "У Kimi K2 словарь на 32 000 слов."),
        ("ja", "Kimi K2の語彙は32,000語。"),
    ],
)
def test_a_vocabulary_is_counted_in_words(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "vocabulary-size", "32000 1")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2: 256 experts, top-8 routing."),
        ("en", "Of the 256 experts of Kimi K2, only 8 are active."),
        ("fr", "Kimi K2 : 256 experts, routage top-8."),
        ("fr", "Kimi K2 compte 256 experts, dont 8 actifs."),
        ("ru", "Kimi K2: 256 экспертов, роутинг top-8."),
        ("ru", "У Kimi K2 256 экспертов, из них 8 активных."),
        ("ja", "Kimi K2は256エキスパート、top-8ルーティング。"),
        ("ja", "Kimi K2は256あるエキスパートのうち推論時に選ばれるのは8個だけ。"),
        ("ja", "Kimi K2は256のエキスパートのうち8個を使う。"),
    ],
)
def test_experts_and_how_many_of_them_work(language: str, text: str) -> None:
    assert facts(text, language) == sorted(
        [fact("Kimi K2", "experts", "256 1"), fact("Kimi K2", "experts-per-token", "8 1")]
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kimi K2 has 256 experts. Its top-5 answers were read."),
        ("fr", "Kimi K2 compte 256 experts. On a lu son top-5."),
        ("ru", "У Kimi K2 256 экспертов. Она вошла в top-5."),
        ("ja", "Kimi K2は256エキスパート。評価ではtop-5に入った。"),
    ],
)
def test_other_tops_are_no_experts(language: str, text: str) -> None:
    assert facts(text, language) == [fact("Kimi K2", "experts", "256 1")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "In this run Kimi K2 used 128K tokens of output."),
        ("fr", "Le test a coûté 128k tokens en sortie à Kimi K2."),
        ("ru", "Kimi K2 потратила 128K токенов на вывод."),
        ("ja", "Kimi K2は出力に128Kトークンを消費した。"),
    ],
)
def test_tokens_that_a_run_used_up_are_no_limit(language: str, text: str) -> None:
    assert facts(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The MoE of Kimi K3 activates 16 experts out of 896 per token."),
        ("fr", "Le MoE de Kimi K3 active 16 experts sur 896 par token."),
        ("ru", "Разреженный MoE Kimi K3 активирует 16 экспертов из 896."),
    ],
)
def test_some_experts_of_all_of_them(language: str, text: str) -> None:
    assert facts(text, language) == [
        fact("Kimi K3", "experts", "896 1"),
        fact("Kimi K3", "experts-per-token", "16 1"),
    ]


def test_routed_experts_and_what_one_pass_computes() -> None:
    text = "Kimi K2は384個のルーティングエキスパートのうち8個だけを選択し、順伝播あたり320億パラメータ。"
    assert facts(text, "ja") == [
        fact("Kimi K2", "active-parameters", "32e9 parameter"),
        fact("Kimi K2", "experts", "384 1"),
        fact("Kimi K2", "experts-per-token", "8 1"),
    ]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Its hybrid attention comes in 3 layers."),
        ("fr", "L'architecture se lit en 3 couches."),
        ("ru", "Защита построена в 3 слоя."),
        ("ja", "3層のハイブリッドアテンションを採る。"),
    ],
)
def test_two_or_three_layers_are_those_of_no_model(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Number of Attention Heads (GQA): 32 for Q and 8 for KV"),
        ("en", "- Attention heads: 32 (Q), 8 (KV)"),
        ("fr", "- Nombre de têtes d'attention (GQA) : 32 pour Q et 8 pour KV"),
        ("ru", "- Число голов внимания (GQA): 32 для Q и 8 для KV"),
        ("ja", "- アテンションヘッド数（GQA）：32（Q）、8（KV）"),
        ("ja", "- 注意ヘッド数（GQA）：Qに32、KVに8"),
    ],
)
def test_heads_of_keys_and_values_are_counted_apart(language: str, text: str) -> None:
    assert facts(f"# Kimi K2\n\n{text}", language) == [
        fact("Kimi K2", "attention-heads", "32 1"),
        fact("Kimi K2", "kv-heads", "8 1"),
    ]


def test_a_shared_expert_behind_two_counts_is_not_what_is_active() -> None:
    text = "# Kimi K2\n\n- Experts: 512, of which 10 activated, 1 shared"
    found = {(one.metric, int(one.value)) for one in facts(text)}
    assert {("experts", 512), ("experts-per-token", 10)} <= found
    assert not found & {("experts", 10), ("experts-per-token", 1)}
