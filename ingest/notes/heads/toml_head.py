"""A head in TOML: every scalar is the string that was written."""

from __future__ import annotations

from typing import Final

from ingest.notes.heads.limits import Fields, HeadError, check_depth, check_size

# Every dot of a key makes the parser build a table anew: some thousands of them would take it minutes.
_MAX_DOTS: Final = 300


def read_toml(head: str, first_line: int = 2) -> Fields:
    """The fields of a TOML document in their order, numbers, dates and truth values as written (TOML 1.0).

    HeadError names the line of the file where it is none, `first_line` being that of the head's first.
    """
    # Imported here because few notes have a head in TOML.
    import tomlkit  # noqa: PLC0415
    from tomlkit.exceptions import ParseError, TOMLKitError  # noqa: PLC0415

    check_size(head)
    if sum(line.partition("=")[0].count(".") for line in head.splitlines()) > _MAX_DOTS:
        raise HeadError("too many dotted keys")
    try:
        document = tomlkit.parse(head)
    except ParseError as error:
        problem = str(error).partition(" at line ")[0]
        raise HeadError(f"line {error.line + first_line - 1}: {' '.join(problem.split())[:120]}") from error
    except (TOMLKitError, RecursionError) as error:
        raise HeadError(" ".join(str(error).split())[:120]) from error
    fields = {str(key): _value(value) for key, value in document.items()}
    check_depth(fields)
    return list(fields.items())


def _value(value: object) -> object:
    if isinstance(value, dict):
        return {str(key): _value(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_value(inner) for inner in value]
    if isinstance(value, str):
        return str(value)
    written = getattr(value, "as_string", None)
    # A truth value is handed out as Python's own.
    return written() if written else str(value).lower()
