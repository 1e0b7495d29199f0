"""Who wrote a note, as heads say it: a name, names in a row, links, maps with a `name`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_NAMED: Final = ("name", "displayname", "fullname", "label", "nickname", "login", "id")
_WIKI: Final = re.compile(r"\[\[(?:[^\[\]|]{1,200}\|)?([^\[\]|]{1,200})\]\]")
_LINK: Final = re.compile(r"\[([^\[\]]{1,200})\]\([^()\s]{0,2000}\)")
_MAIL: Final = re.compile(r"\s*<[^<>\s]{1,300}>\s*$")
_ALWAYS: Final = re.compile(r"\s*[;、]\s*|\s+&\s+")
_COMMA: Final = re.compile(r"\s*,\s*(?:and\s+)?")


def names_of(items: Iterable[object], *, several: bool = False) -> list[str]:
    """The names in the values of an author's field, in order; `several` where its key is a plural.

    Commas part names where the key is plural or each part is itself of several words (`Doe, Jane` is one).
    """
    return [name for item in items for name in _names(item, several=several)]


def _names(item: object, *, several: bool) -> Iterator[str]:
    if isinstance(item, dict):
        known = {str(key).casefold().replace("_", "").replace("-", ""): value for key, value in item.items()}
        named = next((known[key] for key in _NAMED if isinstance(known.get(key), str)), None)
        # Jekyll writes a map of authors by their identifiers.
        yield from [named] if named else [name for inner in item.values() for name in _inner(inner)]
    elif isinstance(item, list):
        # An unquoted [[Name]] is a list in a list for YAML.
        yield from names_of(item)
    elif isinstance(item, str):
        yield from _parted(item, several=several)


def _inner(value: object) -> list[str]:
    return names_of([value]) if isinstance(value, dict) else []


def _parted(text: str, *, several: bool) -> Iterator[str]:
    text = _LINK.sub(r"\1", _WIKI.sub(r"\1", text))
    for part in _ALWAYS.split(text):
        names = _COMMA.split(part)
        if not (several or all(" " in name.strip() for name in names)):
            names = [part]
        yield from (name for name in (_MAIL.sub("", name).strip() for name in names) if name)
