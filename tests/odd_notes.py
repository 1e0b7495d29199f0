"""Notes that nobody would write, made at random of what people do write, in four scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from hypothesis import strategies as st
from note_checks import FRAGMENTS

CORPUS: Final = Path(__file__).parent.parent / "corpus"

MODELS: Final = (
    *("GLM-5", "GLM-5-Air", "Llama 3.1", "DeepSeek-V3", "zai-org/GLM-4.5", "Qwen3-235B-A22B", "GPT-4o mini"),
    *(
        "le modèle Sonar-7B",
        "модель GigaChat 2",
        "言語モデルSakura",
        "Claude Opus 4.5",
        "M-1",
        "o3",
        "**GLM-5**",
    ),
)
METRICS: Final = (
    *("parameters", "context length", "MMLU", "𝜏-bench", "F1", "Accuracy", "price per million input tokens"),
    *(
        "paramètres",
        "fenêtre de contexte",
        "coût d'entraînement",
        "jetons",
        "параметров",
        "токенов",
        "точность",
    ),
    *(
        "パラメータ",
        "コンテキスト長",
        "学習トークン",
        "活性パラメータ",
        "SWE-bench Verified",
        "FLOPs",
        "tok/s",
    ),
)
NUMBERS: Final = (
    *("744B", "745 milliards", "745億", "7,440億", "744 млрд", "1 234,5", "77,80 %", "128K", "1e30", "$0.60"),
    *(
        "2^{10}",
        "10²⁵",
        "de 23 à 28,5T",
        "七千億から1兆",
        "deux mille",
        "две тысячи",
        "±0.3",
        "１２３",
        "٣",
        "𝟕𝟒𝟓",
    ),
    *(
        "0.92/0.95",
        "5-shot",
        "3×",
        "1,000,000,000,000,000,000,000",
        "40B (4.4B)",
        "≈ 50",
        "<1",
        "1/2",
        "Ⅻ",
        "½",
    ),
)
WORDS: Final = (
    *(
        "has",
        "scores",
        "compte environ",
        "selon Z.ai",
        "plus de",
        "насчитывает",
        "по данным",
        "までに",
        "は",
        "の",
    ),
    *(
        "as opposed to",
        "from",
        "to",
        "billion",
        "trained on",
        "au lieu de",
        "вместо",
        "約",
        "億",
        "per",
        "vs.",
    ),
    *(
        "\u200f",
        "\u202e",
        "\u200b",
        "\ufeff",
        "\u00ad",
        "e\u0301",
        "\u0000",
        "\x1b[31m",
        "\ud800",
        "😀",
        "\U0010ffff",
    ),
)
BREAKS: Final = (
    " ",
    "\n",
    "\n\n",
    ". ",
    "。",
    ", ",
    " | ",
    "\n| ",
    " |\n|---|---|\n| ",
    "\n- ",
    "\n    - ",
    "\n> ",
)
KEYS: Final = (
    "title",
    "date",
    "lang",
    "language",
    "source",
    "author",
    "tags",
    "url",
    "aliases",
    "745",
    "=",
    "&a",
)
VALUES: Final = (
    *(
        "fr",
        "ja",
        "русский",
        "2026-02-11",
        "GLM-5: 744B",
        "[a, b",
        "{a: b}",
        "*a",
        "!!python/object:x {}",
        "|",
        ">",
    ),
    *(
        '"745',
        "'",
        "- a\n  - b",
        "no",
        "0123",
        "4.50",
        "https://z.ai/blog/glm-5",
        "\t",
        "null",
        "&a [*a, *a]",
        "\ud800",
    ),
)
ENCODINGS: Final = (
    *("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "windows-1251", "koi8-r", "cp866", "latin-1"),
    *("cp1252", "mac_roman", "shift_jis", "euc_jp", "iso2022_jp"),
)


def _texts(parts: st.SearchStrategy[str], most: int) -> st.SearchStrategy[str]:
    return st.lists(parts, max_size=most).map("".join)


def _sentences() -> st.SearchStrategy[str]:
    """Running text in which claims may stand, in any script."""
    word = st.one_of(*(st.sampled_from(words) for words in (MODELS, METRICS, NUMBERS, WORDS)))
    return _texts(st.tuples(word, st.sampled_from(BREAKS)).map("".join), 30)


def _tables() -> st.SearchStrategy[str]:
    cell = st.sampled_from((*MODELS, *METRICS, *NUMBERS, "", "-", "~~", "a|b"))
    row = st.lists(cell, min_size=1, max_size=6).map(lambda cells: f"| {' | '.join(cells)} |\n")
    return st.tuples(
        row, st.sampled_from(("|---|---|---|\n", "|:-|-:|\n", "")), st.lists(row, max_size=6)
    ).map(lambda parts: "\n" + parts[0] + parts[1] + "".join(parts[2]) + "\n")


def _heads() -> st.SearchStrategy[str]:
    pair = st.tuples(
        st.sampled_from(KEYS), st.sampled_from((": ", ":", " = ", "::", ":\n  - ")), st.sampled_from(VALUES)
    )
    fence = st.sampled_from(("---\n", "+++\n", "---\r\n", "{\n", "---", "", "---\n---\n"))
    lines = st.lists(pair.map("".join), max_size=6).map("\n".join)
    return st.tuples(fence, lines, fence).map(lambda parts: f"{parts[0]}{parts[1]}\n{parts[2]}\n")


def markdown() -> st.SearchStrategy[str]:
    """Text with a head, tables, markup and sentences, each of them as likely broken as whole."""
    markup = _texts(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=6)), 20)
    body = st.lists(st.one_of(_sentences(), _tables(), markup), max_size=5).map("\n".join)
    return st.tuples(st.one_of(st.just(""), _heads()), body).map("".join)


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A note of the corpus, cut somewhere, with some of its bytes moved, doubled, lost or replaced."""
    file = draw(st.sampled_from(sorted((*CORPUS.glob("*/*.md"), *CORPUS.glob("*/*.txt")))))
    data = file.read_bytes()
    start = draw(st.integers(0, len(data)))
    data = bytearray(data[start : start + draw(st.integers(0, 3_000))])
    for _ in range(draw(st.integers(0, 5))):
        at, size = draw(st.integers(0, len(data))), draw(st.integers(0, 40))
        source = draw(st.integers(0, len(data)))
        data[at : at + size] = draw(
            st.one_of(st.binary(max_size=4), st.just(bytes(data[source : source + size])))
        )
    return bytes(data)


@st.composite
def _encoded(draw: st.DrawFn) -> bytes:
    encoding = draw(st.sampled_from(ENCODINGS))
    errors = "surrogatepass" if encoding.startswith("utf-8") else "ignore"
    return draw(markdown()).encode(encoding, errors)


def note_bytes() -> st.SearchStrategy[bytes]:
    """The bytes of a file that is called a note."""
    return st.one_of(
        markdown().map(lambda text: text.encode("utf-8", "surrogatepass")),
        _encoded(),
        mutated(),
        st.binary(max_size=300),
    )
