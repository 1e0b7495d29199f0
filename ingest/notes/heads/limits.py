"""What a head may cost, whatever it is written in."""

from __future__ import annotations

from typing import Final

MAX_CHARACTERS: Final = 64 * 1024
MAX_DEPTH: Final = 12
MAX_NODES: Final = 10_000

Fields = list[tuple[str, object]]


class HeadError(Exception):
    """A head that is not in its language, or is more than a head may be; the message is one line."""


def check_size(head: str) -> None:
    """Refuse a head that is longer than a head may be, before anything is read of it."""
    if len(head) > MAX_CHARACTERS:
        raise HeadError(f"longer than {MAX_CHARACTERS} characters")


def check_depth(value: object, depth: int = 1) -> int:
    """How many values there are; HeadError where they are too many or nested too deeply."""
    if depth > MAX_DEPTH:
        raise HeadError("nested too deeply")
    inner: list[object] = []
    if isinstance(value, dict):
        inner = list(value.values())
    elif isinstance(value, list):
        inner = value
    count = 1 + sum(check_depth(item, depth + 1) for item in inner)
    if count > MAX_NODES:
        raise HeadError("too many fields")
    return count


def gathered(pairs: Fields) -> dict[str, object]:
    """The pairs as a map; the values of a key that is written twice are a list, for none may be lost."""
    found: dict[str, object] = {}
    twice: set[str] = set()
    for key, value in pairs:
        if key not in found:
            found[key] = value
        elif key in twice:
            found[key].append(value)  # type: ignore[attr-defined]
        else:
            found[key] = [found[key], value]
            twice.add(key)
    return found
