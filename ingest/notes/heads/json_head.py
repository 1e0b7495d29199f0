"""A head in JSON: every scalar is the string that was written."""

from __future__ import annotations

import json
from typing import Final

from ingest.notes.heads.limits import MAX_CHARACTERS, Fields, HeadError, check_depth, check_size, gathered


class _Map(list[tuple[str, object]]):
    """An object's pairs, told from a list."""


def read_json(head: str, first_line: int = 1) -> Fields:
    """The fields of a JSON object in their order (RFC 8259), numbers and truth values as written.

    HeadError names the line of the file where it is none, `first_line` being that of the head's first.
    """
    check_size(head)
    try:
        read = _DECODER.decode(head)
    except json.JSONDecodeError as error:
        raise HeadError(f"line {error.lineno + first_line - 1}: {error.msg}") from error
    except RecursionError as error:
        raise HeadError("nested too deeply") from error
    if not isinstance(read, _Map):
        raise HeadError("not an object")
    fields = [(key, _value(value)) for key, value in read]
    check_depth([value for _, value in fields])
    return fields


def _value(value: object) -> object:
    if isinstance(value, _Map):
        return gathered([(key, _value(inner)) for key, inner in value])
    if isinstance(value, list):
        return [_value(inner) for inner in value]
    if isinstance(value, bool):
        return str(value).lower()
    return value


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_Map, parse_float=str, parse_int=str, parse_constant=str, strict=False
)


def end_of_json(text: str, start: int) -> int:
    """Where the object that begins at `start` of a text ends, 0 where none does."""
    try:
        return start + _DECODER.raw_decode(text[start : start + MAX_CHARACTERS])[1]
    except (json.JSONDecodeError, RecursionError):
        return 0
