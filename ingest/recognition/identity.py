"""What a model's name stands for: its family, and one IRI for all spellings of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from ingest.namespaces import MODEL
from ingest.recognition.words import fold

# What a file with a model's weights ends with, behind the model's name.
FILE: Final = (
    r"\.(?:gguf|ggml|safetensors|onnx|tflite|mlpackage|mlmodel|ckpt|pth|pt|engine|nemo)(?![\w-]|\.\w)"
)
_FILE: Final = re.compile(FILE, re.IGNORECASE)
_COMMA: Final = re.compile(r"(?<=\d),(?=\d)")
_TOKEN: Final = re.compile(r"[^\s\-_‐‑–:/()（）]+")
_LEAD: Final = re.compile(r"([^\W\d_]{2,})(\d.*)")
_SAFE: Final = "-."
_ARCHITECTURE: Final = re.compile(
    r"(?:model_type|architectures?|arch)[\"']?\s?[:=]\s?\[?[\"']?$|(?<=[a-z])_$"
)


@dataclass(frozen=True, slots=True)
class Family:
    """A family of models as the vocabulary has it.

    `token` begins the IRIs of its models; `tier` is set where the label is short for a tier of it ("Opus");
    `common` tells a word that numbers follow ("Step"), `maker` how many words of the label name its maker,
    which are no part of a model's name; `printed` is the label where no other spelling stands for it, or
    where its small letters do so without a version ("tsuzumi"); one that `tunes` others is named before
    them ("Saiga Mistral 7B").
    """

    iri: str
    token: str
    needs_version: bool = False
    organization: str = ""
    tier: str = ""
    common: bool = False
    maker: int = 0
    printed: str = ""
    tunes: bool = False


@dataclass(frozen=True, slots=True)
class ModelName:
    """A model's name at `start:end`; `iri` is the same for every spelling of it.

    `bare` tells a family named without version, size or tier.
    """

    start: int
    end: int
    text: str
    iri: str
    family: str = ""
    organization: str = ""
    bare: bool = False


def identity(name: str, family: Family | None = None) -> str:
    """Return the IRI that all spellings of a model's name share.

    Where its family is known, `name` is what stands beside the family's label. Case, width, separators and
    the order of version, tier and size do not matter: `Claude 4 Sonnet` and `Claude Sonnet 4`,
    `Llama-2-70b` and `Llama 2 70B`. `GLM-4.5` and `GLM-4.5-Air` stay apart. Nor does what a file ends with,
    or a comma for the point: `Opus 4,8`.
    """
    tokens = _TOKEN.findall(fold(_COMMA.sub(".", _FILE.sub("", name))))
    lead = _LEAD.fullmatch(tokens[0]) if tokens and family is None else None
    if lead:
        tokens[:1] = lead.groups()
    head, rest = (family.token, tokens) if family else (tokens[0], tokens[1:])
    if family and family.tier and family.tier not in rest:
        rest.append(family.tier)
    rest.sort(key=_order)
    return MODEL + quote("-".join((head, *rest)), safe=_SAFE)


def token_of(label: str) -> str:
    """Return what begins the IRIs of the models that a label names."""
    return "-".join(_TOKEN.findall(fold(label)))


def sibling(name: ModelName, last: str, tier: str) -> str:
    """Return the IRI of the same name with another tier in the place of its last word."""
    old, new = quote(fold(last), safe=_SAFE), quote(fold(tier), safe=_SAFE)
    tokens = name.iri.removeprefix(MODEL).split("-")
    if old not in tokens[1:]:
        return name.iri
    place = tokens.index(old, 1)
    return _in_order([*tokens[:place], *new.split("-"), *tokens[place + 1 :]], place)


def with_tier(name: ModelName, tier: str) -> str:
    """Return the IRI of a name with one tier more."""
    tokens = name.iri.removeprefix(MODEL).split("-")
    return _in_order([*tokens, *quote(fold(tier), safe=_SAFE).split("-")], len(tokens))


def _in_order(tokens: Sequence[str], place: int) -> str:
    """The IRI of tokens of which the one at a place is new: it goes where `identity` would have put it.

    That is among its likes: numbers, or words behind numbers; other words may be the family's.
    """
    digit = tokens[place][0].isdigit()
    unlike = [index for index, token in enumerate(tokens) if token[0].isdigit() is not digit]
    first = max((index for index in unlike if index < place), default=0) + 1
    last = min((index for index in unlike if index > place), default=len(tokens))
    behind = digit or any(token[0].isdigit() for token in tokens[:first])
    own = sorted(tokens[first:last]) if behind else tokens[first:last]
    return MODEL + "-".join((*tokens[:first], *own, *tokens[last:]))


def _order(token: str) -> tuple[bool, str]:
    return not token[0].isdigit(), token


def is_architecture(text: str, start: int) -> bool:
    """Whether a word in small letters is the code that runs a model: `model_type: llama`, `arch_llama`."""
    key = text[start].islower() and start and text[start - 1] in "_:=\"'[ \u00a0"
    return bool(key) and _ARCHITECTURE.search(text, max(0, start - 24), start) is not None
