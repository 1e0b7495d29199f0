"""What the keys of heads mean: the usual ones of each dialect under their Dublin Core term."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from ingest.languages.language import forms
from ingest.notes.heads.limits import Fields
from ingest.notes.heads.people import names_of

# Keys without case, spaces, hyphens and underscores; of several in a head the first of a line counts most.
TITLE: Final = ("title", "headline", "pagetitle", "name")
ISSUED: Final = forms(
    "date publishedat published publishdate publisheddate datepublished pubdate postdate issued posted"
)
CREATED: Final = forms("created createdat creationdate datecreated ctime")
CAPTURED: Final = forms("datecaptured capturedat clipped clippedat datesaved savedat accessed dateadded")
MODIFIED: Final = forms(
    "modified lastmod lastmodified lastmodifiedat datemodified updated updatedat lastupdated lastupdate "
    "updateddate dateupdated mtime revisiondate"
)
SOURCE: Final = ("sourceurl", "source", "url", "canonicalurl", "canonical", "originalurl", "link")
CREATOR: Final = ("author", "authors", "creator", "creators", "by", "byline")
SUBJECT: Final = (
    "tags",
    "tag",
    "topics",
    "topic",
    "keywords",
    "keyword",
    "categories",
    "category",
    "subject",
)
DESCRIPTION: Final = ("description", "summary", "excerpt", "abstract")
LANGUAGE: Final = ("lang", "language", "locale", "languagecode", "inlanguage")
_PUBLISHER: Final = ("publisher", "site", "sitename")
_LICENSE: Final = ("license", "licence")
# What heads without fences may hold beside these.
_OTHERS: Final = frozenset(
    forms(
        "slug status template layout permalink draft translation image cover type id version copyright email "
        "affiliation css htmlheader baseheaderlevel quoteslanguage subtitle series comments hide icon weight "
        "navorder parent toc sourcecode reponame repourl"
    )
)
_SINGLE: Final = MappingProxyType(
    {"title": TITLE, "issued": (*ISSUED, *CREATED, *CAPTURED), "source": SOURCE}
)
_SEVERAL: Final = MappingProxyType(
    {
        **dict.fromkeys(CREATOR, "creator"),
        **dict.fromkeys(SUBJECT, "subject"),
        **dict.fromkeys(DESCRIPTION, "description"),
        **dict.fromkeys(_PUBLISHER, "publisher"),
        **dict.fromkeys(_LICENSE, "license"),
        **dict.fromkeys(CREATED, "created"),
        **dict.fromkeys(MODIFIED, "modified"),
    }
)
DATES: Final = frozenset({"issued", "created", "modified"})


def plain(key: str) -> str:
    """A key as the lists here write it."""
    return "".join(key.casefold().replace("_", "").replace("-", "").split())


def is_usual(key: str) -> bool:
    """Whether heads are known to have that key."""
    word = plain(key)
    single = any(word in keys for keys in _SINGLE.values())
    return single or word in _SEVERAL or word in LANGUAGE or word in _OTHERS


def first_of(fields: Fields, term: str) -> tuple[str, str]:
    """The value that a head gives for `title`, `issued` or `source`, and its key; both empty where none."""
    known = {plain(key): (key, value) for key, value in reversed(fields)}
    for name in _SINGLE[term]:
        key, value = known.get(name, ("", None))
        if isinstance(value, list) and value:
            value = value[0]
        if isinstance(value, str) and value.strip() and _fits(term, name, value):
            return value.strip(), key
    return "", ""


def _fits(term: str, name: str, value: str) -> bool:
    """Whether a value may be that: `published: true` is no date, `url: /about/` no source."""
    if term == "issued":
        return is_date(value)
    return term != "source" or name in {"source", "sourceurl"} or "://" in value


def is_date(value: str) -> bool:
    """Whether a value could be a date, in whatever form: it has a year or a day in digits."""
    return sum(map(str.isdecimal, value)) >= 2


def standard(fields: Fields, used: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The values of a head that Dublin Core has a term for: (term, value); keys `used` give only dates."""
    for key, value in fields:
        term = _SEVERAL.get(plain(key), "")
        if term and (key not in used or term in DATES):
            yield from ((term, item) for item in values_of(term, plain(key), value))


def values_of(term: str, key: str, value: object) -> list[str]:
    """The values that a field gives for a term: names out of maps and links, words out of lists."""
    items = value if isinstance(value, list) else [value]
    if term == "creator":
        return names_of(items, several=key.endswith("s"))
    if term == "subject":
        return [word for item in items if isinstance(item, str) for word in _words(item)]
    texts = [item.strip() for item in items if isinstance(item, str) and item.strip()]
    return [text for text in texts if is_date(text)] if term in DATES else texts


def _words(text: str) -> list[str]:
    """Tags out of a list that is printed as a line of text."""
    words = text.replace("、", ",").replace(";", ",").split(",")
    return [word for word in (word.strip().removeprefix("#") for word in words) if word]


def is_told(fields: Fields, index: int, used: frozenset[str]) -> bool:
    """Whether all that a field says stands under a standard term, so that its key adds nothing."""
    key, value = fields[index]
    if key in used:
        return isinstance(value, str) and all(other != key for other, _ in fields[:index])
    term = _SEVERAL.get(plain(key), "")
    items = value if isinstance(value, list) else [value]
    return bool(term) and values_of(term, plain(key), value) == items
