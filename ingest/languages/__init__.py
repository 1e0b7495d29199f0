"""A room a language; `rooms()` finds them by folder name."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING

from ingest.errors import UsageError
from ingest.languages.cues import Cues
from ingest.languages.language import Language, NumberWords

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Cues", "Language", "NumberWords", "room", "rooms"]


@cache
def rooms() -> Mapping[str, Language]:
    """Every room by its language's code, in order of code: a room is a folder here."""
    found = {}
    for module in sorted(iter_modules(__path__), key=lambda module: module.name):
        if module.ispkg:
            language: Language = import_module(f"{__name__}.{module.name}").LANGUAGE
            found[module.name] = language
    return MappingProxyType(found)


def room(code: str) -> Language:
    """The room of the language `code`; UsageError where there is none."""
    try:
        return rooms()[code]
    except KeyError:
        raise UsageError(f"no room for the language {code!r}: there are {', '.join(rooms())}") from None
