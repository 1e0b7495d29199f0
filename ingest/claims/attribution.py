"""Who says so: a name after "according to", a link on the number, a footnote."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Final
from urllib.parse import urlsplit

from ingest.claims.claim import Stance
from ingest.claims.cues import Cue
from ingest.claims.draft import Draft
from ingest.claims.particles import particles
from ingest.claims.scales import amount_of
from ingest.claims.sentence import Sentence
from ingest.languages import rooms
from ingest.recognition.candidates import cue_words
from ingest.recognition.words import UNSPACED, fold

_KANJI_KATAKANA: Final = "ァ-ヿ㐀-䶿一-鿿々"

_WORD: Final = r"[A-ZÀ-ÝА-ЯЁ][\w.&'’-]*"
_NAME: Final = re.compile(
    rf"[\s:*_]*(?:[a-zà-ÿа-яё'’]+[\s'’]*){{0,3}}[«“\"„](?P<quoted>[^«»“”\"„]{{2,40}})[»”\"]"
    rf"|[\s:*_`\[]*(?:[a-zà-ÿ]{{1,3}}[\s'’])?"
    rf"(?P<name>{_WORD}(?:[ \u00a0](?:{_WORD}|\d+|of|for|de|du|des|&))*)"
)
_BEFORE: Final = re.compile(
    rf"(?:[«“\"„](?P<quoted>[^«»“”\"„]{{2,40}})[»”\"]"
    rf"|(?P<name>{_WORD}(?:[ \u00a0](?:{_WORD}|\d+|of|&))*))[\s*_`]*$"
)
_UNSPACED: Final = rf"[A-Za-z0-9.&・{_KANJI_KATAKANA}]"
_UNSPACED_BEFORE: Final = re.compile(
    rf"(?P<name>{_UNSPACED}(?:[A-Za-z0-9.&'’ -]|{_UNSPACED})*"
    rf"(?:(?:{particles('owners')}){_UNSPACED}{{1,14}})?)[\s*」』”]*$"
)
_QUOTED: Final = re.compile(
    rf"([A-Za-z][\w.&' -]*[A-Za-z0-9])[）)]?\s*(?:(?:{particles('owners')})[^「、。]{{1,12}})?"
    rf"(?:{particles('topics', 'frames')})[^「。]{{0,12}}「"
)
_CONTRACTED: Final = re.compile("['’]")
_BESIDE: Final = 3
# "A, released by X", "A (11B) – announced by X".
_BEHIND: Final = re.compile(r"[\s*_`]*(?:[(（][^()（）]*[)）])?[\s*_`,–—-]*")
_LONGEST_LEAD: Final = 40
_URL: Final = re.compile(r"https?://[^\s<>）)」\]]+")


@dataclass(frozen=True, slots=True)
class Source:
    """Who says what lies between `start` and `end` of a text, and where."""

    start: int
    end: int
    name: str
    citation: str = ""


def attribute(
    draft: Draft, sentence: Sentence, references: Mapping[str, str], lead: Source | None = None
) -> Draft:
    """Say whose the number of a draft is, where the sentence tells, or the lead of its paragraph."""
    source = (
        _named(sentence, draft)
        or _linked(sentence, draft)
        or _cited(sentence, draft)
        or _footnoted(sentence, draft, references)
        or lead
    )
    doubted = any(sentence.cues_of("doubt"))
    if source is None:
        return replace(draft, stance=Stance.DOUBTED) if doubted else draft
    stance = Stance.DOUBTED if doubted else Stance.REPORTED
    return replace(draft, attribution=source.name, citation=source.citation, stance=stance)


def source_of_lead(sentence: Sentence) -> Source | None:
    """Read the source that a sentence without numbers gives in brackets for the rest: "(scores OpenAI)"."""
    for cue in sentence.cues_of("source_before") if not sentence.numbers else ():
        bracket = sentence.bracket(cue.start)
        match = _NAME.match(sentence.text, cue.end, bracket[1]) if bracket else None
        source = _source(sentence, match, cue.start) if match else None
        if source is not None:
            return source
    return None


def _named(sentence: Sentence, draft: Draft) -> Source | None:
    return _after_cue(sentence, draft) or _before_cue(sentence, draft) or _quoted(sentence, draft)


def _after_cue(sentence: Sentence, draft: Draft) -> Source | None:
    """Read "according to X": the name behind the cue; behind a semicolon it is that of what follows alone."""
    for cue in sentence.cues_of("source_before"):
        if draft.number.end <= cue.start and sentence.text[: cue.start].rstrip().endswith((";", "；")):
            continue
        if _is_made(sentence, cue) or sentence.text[cue.start - 1 : cue.start] == "-":
            continue
        match = _NAME.match(sentence.text, cue.end)
        source = _source(sentence, match, cue.start) if match and match.end() <= sentence.end else None
        if source is not None:
            bracket = sentence.bracket(cue.start)
            end = draft.number.end
            if bracket is None or abs(bracket[0] - end) <= 60 or bracket[1] <= draft.number.start:
                return source
    return None


def _is_made(sentence: Sentence, cue: Cue) -> bool:
    """Whether a participle right behind a model, or a word for one, says whose it is: "released by X"."""
    ends = [model.end for model in sentence.models] + [one.end for one in sentence.cues_of("model_nouns")]
    made = any(one.start == cue.start for one in sentence.cues_of("made_by"))
    return made and any(_BEHIND.fullmatch(sentence.text, end, cue.start) for end in ends if end <= cue.start)


def _before_cue(sentence: Sentence, draft: Draft) -> Source | None:
    """Read "X says", 「Xによると」: the name before the cue, where the sentence begins with it."""
    for cue in sentence.cues_of("source_after"):
        head = sentence.text[sentence.start : cue.start]
        wide = bool(UNSPACED.match(sentence.text, cue.start))
        match = (_UNSPACED_BEFORE if wide else _BEFORE).search(head)
        if match is None or cue.start > draft.number.start + 200 or _presents(sentence, cue):
            continue
        lead = head[: match.start()]
        if not wide and (len(lead) > _LONGEST_LEAD or any(map(str.isdigit, lead))):
            continue
        source = _source(sentence, match, sentence.start + match.start(), sentence.start)
        if source is not None:
            return source
    return None


def _presents(sentence: Sentence, cue: Cue) -> bool:
    """Whether a verb that may tell results shows a model instead: «Cohere показала Command A»."""
    scored = any(one.start == cue.start for one in sentence.cues_of("scoring"))
    return scored and any(0 <= model.start - cue.end <= _BESIDE for model in sentence.models)


def _source(sentence: Sentence, match: re.Match[str], start: int, offset: int = 0) -> Source | None:
    """The source that a match names: no model, no pronoun, no measure ("Speed measured on X", "per MTok")."""
    group = "quoted" if match.groupdict().get("quoted") else "name"
    name = match.group(group).strip(" .,")
    first, last = offset + match.start(group), offset + match.end(group)
    short = len(name) < 4 and not name.isupper() and name.isascii()
    measures = any(term.metrics and term.start < last and first < term.end for term in sentence.terms)
    measures = measures or amount_of(name) is not None
    common = fold(_CONTRACTED.split(name)[0]) in _common() or fold(name.split(" ")[0]) in cue_words(
        "no_names"
    )
    if short or not name or measures or common or _is_model(sentence, first, last):
        return None
    return Source(start, last, name)


@cache
def _common() -> frozenset[str]:
    """The words that name nobody: "This gives A a context of 400K"."""
    return frozenset(fold(word) for room in rooms().values() for word in room.particles.common)


def _quoted(sentence: Sentence, draft: Draft) -> Source | None:
    """Read "X は「…」と記す": what stands in 「」 is X's."""
    text, number = sentence.text, draft.number
    for match in _QUOTED.finditer(text, sentence.start, number.start):
        close = text.find("」", number.end)
        opens = text.rfind("「", sentence.start, number.start)
        if close != -1 and match.end() - 1 == opens and not _is_model(sentence, match.start(1), match.end(1)):
            return Source(match.start(1), close, match.group(1).strip())
    return None


def _is_model(sentence: Sentence, start: int, end: int) -> bool:
    return any(model.start < end and model.end > start for model in sentence.models)


def _linked(sentence: Sentence, draft: Draft) -> Source | None:
    for link in sentence.reading.inline.links:
        if (
            link.start <= draft.number.start
            and draft.number.end <= link.end
            and link.target.startswith("http")
        ):
            return Source(link.start, link.end, urlsplit(link.target).hostname or "", link.target)
    return None


def _cited(sentence: Sentence, draft: Draft) -> Source | None:
    """Read a bracket of links behind a number: "200K tokens of context ([Anthropic][1], [AWS][2])"."""
    links = [link for link in sentence.reading.inline.links if link.target.startswith("http")]
    for link in links:
        bracket = sentence.bracket(link.start) if draft.number.end <= link.start < sentence.end else None
        if bracket is None or bracket[0] < draft.number.end:
            continue
        rest = sentence.text[bracket[0] + 1 : bracket[1]]
        for other in links:
            if bracket[0] < other.start and other.end <= bracket[1]:
                rest = rest.replace(sentence.text[other.start : other.end], "", 1)
        if rest.strip(" ,;、，[]&"):
            continue
        printed = sentence.text[link.start : link.end].strip(" []")
        named = any(map(str.isalpha, printed)) and not _is_model(sentence, link.start, link.end)
        host = urlsplit(link.target).hostname or ""
        return Source(link.start, link.end, printed if named else host, link.target)
    return None


def _footnoted(sentence: Sentence, draft: Draft, references: Mapping[str, str]) -> Source | None:
    for mark in sentence.reading.inline.marks:
        if draft.number.end <= mark.position <= sentence.end + 1 and mark.label in references:
            url = _URL.search(references[mark.label])
            if url:
                return Source(mark.position, mark.position, urlsplit(url.group()).hostname or "", url.group())
            return Source(mark.position, mark.position, references[mark.label].strip()[:80])
    return None
