"""The grammar of model names: a family, then versions, tiers, sizes and whatever a hyphen ties on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from ingest.namespaces import MODEL
from ingest.recognition.lexicon import Lexicon, Match
from ingest.recognition.words import Word, cut, fold

_TIE: Final = re.compile(r"[-_‐‑–:](?=[A-Za-z0-9])")
_RUN: Final = re.compile(r"[A-Za-z0-9]+(?:\.\d+[A-Za-z0-9]*)*")
_DIRECT: Final = re.compile(r"\d+(?:\.\d+)*[A-Za-z]?(?![A-Za-z0-9])(?!\.\d)")
_LOOSE_VERSION: Final = re.compile(r"v?\d{1,2}(?:\.\d{1,2}){0,2}[a-jnoprvV]?(?![A-Za-z0-9×])(?![.,]\d)")
_SINGLE: Final = re.compile(r"\d(?:\.\d{1,2})?(?![A-Za-z0-9×])(?![.,]\d)")
_LOOSE_SIZE: Final = re.compile(r"\d+(?:\.\d+)?[Bb](?:-A\d+(?:\.\d+)?[Bb])?(?![A-Za-z0-9])(?!-A\d)")
_AMOUNT: Final = re.compile(
    r"\s?(?:[%％$€¥￥₽£/×x*]|[kKMBT](?![A-Za-z])|(?:тыс|млн|млрд|трлн|милл|трилл)|[万億兆千倍]|mill|mrd|md|bn|bill|trill|fois|times|раз)"
)
_AFTER_SIZE: Final = re.compile(
    r"[\s*]*(?:-|de |of )?(?:param|парам|パラメ|total|active|activ|актив|общ)", re.IGNORECASE
)
_CHECKPOINT: Final = re.compile(
    r"(?<![A-Za-z0-9/.\\@_=-])[A-Za-z][A-Za-z0-9.]*(?:[-_][A-Za-z0-9.]+)*?[-_]\d+(?:\.\d+)?[bB](?![A-Za-z0-9])"
    r"(?:[-_][A-Za-z0-9]+(?:\.\d+[A-Za-z0-9]*)*)*"
)
_O_SERIES: Final = re.compile(
    r"(?<![\w.-])o[1345](?:-(?:mini|pro|preview|high|low|deep-research))*(?![\w])(?!\.\d)"
)
_PREFIX: Final = re.compile(r"(?:[A-Za-z][A-Za-z0-9]*-)+$")
_TOKEN: Final = re.compile(r"[^\s\-_‐‑–:/]+")
_LEAD: Final = re.compile(r"([^\W\d_]{2,})(\d.*)")
_FIRST_TIER: Final = re.compile(r"[ \u00a0]([A-Z][a-z]{2,})(?![\w-])")
_DATED: Final = re.compile(r"20\d\d-[01]\d-[0-3]\d")
_ENUMERATION: Final = re.compile(
    r"(?:\s*(?:,|、|/|・|;)\s*(?:et |and |и )?|\s+(?:et|and|и|&)\s+|\s*と\s*)([A-Z][A-Za-z]{2,})(?![\w-])"
)


@dataclass(frozen=True, slots=True)
class Family:
    """A family of models as the vocabulary has it; `tier_of` is set where the label is short for another's tier."""

    iri: str
    token: str
    needs_version: bool = False
    organization: str = ""
    tier: str = ""


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

    Case, width, separators and the order of version, tier and size do not matter: `Claude 4 Sonnet` and
    `Claude Sonnet 4`, `Llama-2-70b` and `Llama 2 70B`. `GLM-4.5` and `GLM-4.5-Air` stay apart.
    """
    tokens: list[str] = []
    for token in _TOKEN.findall(fold(name)):
        lead = _LEAD.fullmatch(token)
        splits = lead and (not tokens or (family and lead.group(1) == family.token))
        tokens.extend(lead.groups() if lead and splits else (token,))
    head = family.token if family else tokens[0]
    rest = list(tokens)
    for token in (head, *(head.split("-"))):
        if token in rest:
            rest.remove(token)
    if family and family.tier and family.tier not in rest:
        rest.append(family.tier)
    rest.sort(key=lambda token: (not token[0].isdigit(), token))
    return MODEL + quote("-".join((head, *rest)), safe="-.")


class ModelFinder:
    """Finds model names in running text.

    `families` maps a label to its family; `tiers` are the words that may follow a name after a blank, `given` those of them that are proper names; `known`
    are names and short names that the note itself has introduced, each with the IRI it stands for; `never`
    are names of hardware and software, which look alike and are none.
    """

    def __init__(
        self,
        families: Mapping[str, Family],
        tiers: Iterable[str],
        given: Iterable[str] = (),
        known: Mapping[str, ModelName] | None = None,
        never: Iterable[str] = (),
    ) -> None:
        self.tiers = frozenset(fold(tier) for tier in tiers)
        self.generic = self.tiers - frozenset(fold(tier) for tier in given)
        self._stops = frozenset({
            "style", "based", "like", "class", "level", "family", "series", "powered", "compatible", "generated",
            "driven", "tuned", "native", "side", "only", "specific", "first", "ready", "enabled", "type", "backed",
            "equivalent", "parameter", "parameters", "trained", "supported", "series", "model", "models",
        })  # fmt: skip
        entries: list[tuple[str, str, Family | ModelName | None]] = [
            (label, "", family) for label, family in families.items()
        ]
        self._known = dict(known or {})
        entries += [(label, "", name) for label, name in self._known.items()]
        entries += [(label, "", None) for label in never]
        self._lexicon: Lexicon[Family | ModelName | None] = Lexicon(entries)
        self._families = dict(families)

    def with_known(self, known: Mapping[str, ModelName]) -> ModelFinder:
        """Return a finder that also knows the names a note has introduced."""
        other = ModelFinder.__new__(ModelFinder)
        other.tiers, other.generic, other._stops, other._families = (
            self.tiers,
            self.generic,
            self._stops,
            self._families,
        )
        other._known = dict(known)
        other._lexicon = self._lexicon.extended((label, "", name) for label, name in known.items())
        return other

    def with_families(self, families: Mapping[str, Family]) -> ModelFinder:
        """Return a finder that also knows families that a note has introduced."""
        other = self.with_known(self._known)
        other._lexicon = other._lexicon.extended((label, "", family) for label, family in families.items())
        return other

    def refuses(self, text: str) -> bool:
        """Whether a text begins with the name of hardware or software."""
        match = self._lexicon.match(text, cut(text), 0)
        return match is not None and None in match.values

    def find(self, text: str, words: Sequence[Word] | None = None) -> tuple[ModelName, ...]:
        """Find the names, left to right, none inside another."""
        words = cut(text) if words is None else words
        found: list[ModelName] = []
        for match in self._lexicon.find(text, words):
            if found and match.start < found[-1].end:
                continue
            name = self._read(text, match)
            if name is not None:
                found.append(name)
                found += self._siblings(text, name)
        found += self._loose_shapes(text, found)
        return tuple(sorted(found, key=lambda name: name.start))

    def _siblings(self, text: str, name: ModelName) -> Iterator[ModelName]:
        """Follow an enumeration of tiers: `Gemini 2.5 Pro, Flash and Flash-Lite` names three models."""
        head, _, last = name.text.rpartition(" ")
        if name.bare or fold(last) not in self.tiers or not any(map(str.isdigit, head)):
            return
        position = name.end
        while sibling := _ENUMERATION.match(text, position):
            tier = sibling.group(1)
            if fold(tier) not in self.tiers:
                return
            iri = _with_tier(name, last, tier)
            yield ModelName(
                sibling.start(1), sibling.end(1), f"{head} {tier}", iri, name.family, name.organization
            )
            position = sibling.end()

    def _loose_shapes(self, text: str, found: Sequence[ModelName]) -> list[ModelName]:
        taken = [(name.start, name.end) for name in found]
        more: list[ModelName] = []
        for pattern in (_CHECKPOINT, _O_SERIES):
            for match in pattern.finditer(text):
                if all(match.end() <= start or match.start() >= end for start, end in taken):
                    name = match.group()
                    more.append(ModelName(match.start(), match.end(), name, identity(name)))
                    taken.append(match.span())
        return more

    def _read(self, text: str, match: Match[Family | ModelName | None]) -> ModelName | None:
        value = next((v for v in match.values if isinstance(v, ModelName)), match.values[0])
        start, end = match.start, match.end
        if value is None or _inside_word(text, start, end, known=isinstance(value, ModelName)):
            return None
        printed = text[start:end]
        if isinstance(value, ModelName):
            if not any(ch.isupper() or ch.isdigit() for ch in printed):
                return None
            finish, _ = self._tail(text, end, named=True)
            name = text[start:finish]
            iri = value.iri if finish == end else identity(value.text + text[end:finish])
            return ModelName(start, finish, name, iri, value.family, value.organization)
        finish, rich = self._tail(text, end, named=any(map(str.isdigit, printed)), single=bool(value.tier))
        rich = rich or any(map(str.isdigit, printed))
        start = _prefixed(text, start) if rich else start
        if not rich and (value.needs_version or value.tier or printed.islower()):
            return None
        name = text[start:finish]
        if _DATED.search(name):
            return None
        return ModelName(
            start, finish, name, identity(name, value), value.iri, value.organization, bare=not rich
        )

    def _tail(self, text: str, end: int, named: bool, single: bool = False) -> tuple[int, bool]:
        """Follow versions, tiers and sizes from `end`; say where they end and whether there were any."""
        begin, versioned, rich = end, named, False
        direct = _DIRECT.match(text, end)
        if direct:
            end, versioned, rich = direct.end(), True, True
        while True:
            tie = _TIE.match(text, end)
            run = _RUN.match(text, tie.end()) if tie else None
            if tie and run and self._tied(tie.group(), run.group(), text[begin:end]):
                end, rich = run.end(), True
                versioned = versioned or any(ch.isdigit() for ch in run.group())
                continue
            loose = self._loose(text, end, versioned, single)
            if loose is None:
                return end, rich
            versioned = versioned or text[loose - 1].isdigit()
            end, rich = loose, True

    def _tied(self, tie: str, run: str, before: str) -> bool:
        folded = run.lower()
        if folded in self._stops:
            return False
        if any(ch.isdigit() for ch in run):
            return tie != ":" or folded[-1:] in "bm"
        if tie == ":":
            return folded in self.tiers
        if folded in self.tiers:
            return True
        return (run[0].isupper() and tie != "–") or any(ch.isdigit() for ch in before)

    def _loose(self, text: str, end: int, versioned: bool, single: bool) -> int | None:
        if end >= len(text) or text[end] not in " \u00a0\u202f":
            return None
        begin = end + 1
        version = None if versioned else (_SINGLE if single else _LOOSE_VERSION).match(text, begin)
        if version and not _AMOUNT.match(text, version.end()):
            return version.end()
        size = _LOOSE_SIZE.match(text, begin)
        if size and not _AFTER_SIZE.match(text, size.end()):
            return size.end()
        run = _RUN.match(text, begin)
        if run and run.group()[0].isupper() and run.group().lower() in self.tiers:
            follows = text[run.end() : run.end() + 1]
            if not (follows.isalpha() and follows.isascii()):
                return run.end()
        return None


def short_names(text: str, names: Sequence[ModelName], tiers: frozenset[str]) -> dict[str, ModelName]:
    """Read the short names that a full one introduces: `GPT-5.6 Sol, Terra and Luna` gives Sol, Terra, Luna."""
    short: dict[str, ModelName] = {}
    for name in names:
        short.update(_new_tiers(text, name))
        head, blank, last = name.text.rpartition(" ")
        if (
            not blank
            or not last.isalpha()
            or len(last) < 3
            or fold(last) in tiers
            or not any(map(str.isdigit, head))
        ):
            continue
        short[last] = name
        position = name.end
        while sibling := _ENUMERATION.match(text, position):
            full = f"{head} {sibling.group(1)}"
            iri = _with_tier(name, last, sibling.group(1))
            short[sibling.group(1)] = ModelName(0, 0, full, iri, name.family, name.organization)
            position = sibling.end()
    return short


def _new_tiers(text: str, name: ModelName) -> dict[str, ModelName]:
    """Read tiers that nobody knew before, where two or more follow a version: `Aster 3 Sol, Terra and Luna`."""
    first = _FIRST_TIER.match(text, name.end)
    if not first or name.bare or not name.text[-1].isdigit():
        return {}
    found, position = [first.group(1)], first.end()
    while sibling := _ENUMERATION.match(text, position):
        found.append(sibling.group(1))
        position = sibling.end()
    if len(found) < 2:
        return {}
    return {
        tier: ModelName(
            0,
            0,
            f"{name.text} {tier}",
            f"{name.iri}-{quote(fold(tier), safe='-.')}",
            name.family,
            name.organization,
        )
        for tier in found
    }


def _with_tier(name: ModelName, last: str, tier: str) -> str:
    """The IRI of a sibling: the same name with another tier in the place of the last word."""
    return re.sub(
        rf"-{re.escape(quote(fold(last), safe='-.'))}(?=-|$)", "-" + quote(fold(tier), safe="-."), name.iri
    )


def _inside_word(text: str, start: int, end: int, known: bool) -> bool:
    before = text[start - 1] if start else ""
    after = text[end] if end < len(text) else ""
    if before and before.isascii() and (before.isalnum() or before in "@.\\=#$"):
        return True
    return bool(after) and after.isascii() and (after.isalpha() or (known and after.isdigit()))


def _prefixed(text: str, start: int) -> int:
    prefix = _PREFIX.search(text, max(0, start - 40), start)
    if not prefix or prefix.group().lower() in {"non-", "pre-", "post-", "ex-", "anti-", "multi-", "vs-"}:
        return start
    before = text[prefix.start() - 1] if prefix.start() else " "
    return start if before.isalnum() else prefix.start()
