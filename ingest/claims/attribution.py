"""Who says so: a name after "according to", a link on the number, a footnote."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from ingest.claims.claim import Stance
from ingest.claims.draft import Draft
from ingest.claims.sentence import Sentence
from ingest.recognition.words import CJK

_NAME: Final = re.compile(
    r"[\s:*_«“\"'’`\[]*(?:(?:l'|l’|la |le |les |the |du |de |d'|des )\s*)?"
    r"((?:[A-ZÀ-ÝА-ЯЁ][\w.&'’-]*|\d+[A-Z]\w*)(?:[ \u00a0](?:[A-ZÀ-ÝА-ЯЁ0-9][\w.&'’-]*|of|for|de|du|des|&))*)"
)
_BEFORE: Final = re.compile(
    r"((?:[A-ZÀ-ÝА-ЯЁ][\w.&'’-]*)(?:[ \u00a0](?:[A-ZÀ-ÝА-ЯЁ0-9][\w.&'’-]*|of|&))*)[\s*_»”\"'’`]*$"
)
_JAPANESE_BEFORE: Final = re.compile(rf"((?:[A-Za-z][\w.&'’ -]*[A-Za-z0-9]|[{CJK}]{{2,16}}))[\s*」』”]*$")
_QUOTED: Final = re.compile(
    r"(?:([A-Za-z][\w.&' -]*[A-Za-z0-9])[）)]?\s*(?:の[^「、。]{1,12})?(?:には|では|は|が|も))[^「。]{0,12}「"
)
_URL: Final = re.compile(r"https?://[^\s<>）)」\]]+")
_WIDE: Final = re.compile(f"[{CJK}]")


@dataclass(frozen=True, slots=True)
class Source:
    """Who says what lies between `start` and `end` of a text, and where."""

    start: int
    end: int
    name: str
    citation: str = ""


def attribute(draft: Draft, sentence: Sentence, references: Mapping[str, str]) -> Draft:
    """Say whose the number of a draft is, where the sentence tells."""
    source = _named(sentence, draft) or _linked(sentence, draft) or _footnoted(sentence, draft, references)
    doubted = any(sentence.cues_of("doubt"))
    if source is None:
        return replace(draft, stance=Stance.DOUBTED) if doubted else draft
    stance = Stance.DOUBTED if doubted else Stance.REPORTED
    return replace(draft, attribution=source.name, citation=source.citation, stance=stance)


def _named(sentence: Sentence, draft: Draft) -> Source | None:
    text, number = sentence.text, draft.number
    for cue in sentence.cues_of("source_before"):
        match = _NAME.match(text, cue.end)
        if match and match.end() <= sentence.end and not _is_model(sentence, match.start(1), match.end(1)):
            bracket = sentence.bracket(cue.start)
            if bracket is None or abs(bracket[0] - number.end) <= 60 or bracket[1] <= number.start:
                return Source(cue.start, match.end(), match.group(1).rstrip(".,"))
    for cue in sentence.cues_of("source_after"):
        head = text[sentence.start : cue.start]
        match = _JAPANESE_BEFORE.search(head) if _WIDE.match(text, cue.start) else _BEFORE.search(head)
        if match is None or cue.start > number.start + 200:
            continue
        begin = sentence.start + match.start(1)
        if not _is_model(sentence, begin, cue.start) and not head[: match.start(1)].strip(" *_—–-«“\"'"):
            return Source(begin, cue.end, match.group(1))
        if _WIDE.match(text, cue.start) and not _is_model(sentence, begin, cue.start):
            return Source(begin, cue.end, match.group(1).strip())
    return _quoted(sentence, draft)


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


def _footnoted(sentence: Sentence, draft: Draft, references: Mapping[str, str]) -> Source | None:
    for mark in sentence.reading.inline.marks:
        if draft.number.end <= mark.position <= sentence.end + 1 and mark.label in references:
            url = _URL.search(references[mark.label])
            if url:
                return Source(mark.position, mark.position, urlsplit(url.group()).hostname or "", url.group())
            return Source(mark.position, mark.position, references[mark.label].strip()[:80])
    return None
