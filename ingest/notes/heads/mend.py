"""Heads in YAML that break where the writer forgot quotes: mended line by line, only where that is plain."""

from __future__ import annotations

import json
import re
from typing import Final

import yaml

_FIELD: Final = re.compile(
    r"(?P<lead>[ ]*(?:-[ ]+)?(?:[^\s:#\"'\[\]{},&*!|>%@`-][^:#\n]{0,79})[ ]*:[ ]+)(?P<value>\S.*?)[ \t]*$"
)
_ITEM: Final = re.compile(r"(?P<lead>[ ]*-[ ]+)(?P<value>\S.*?)[ \t]*$")
_BLOCK: Final = re.compile(r"[ ]*(?:-[ ]+)?[^:]{1,80}:[ ]+[|>][+\-\d]{0,2}[ ]*(?:#.*)?$")
_TABS: Final = re.compile(r"^[ \t]*\t[ \t]*")
_COLON_TAB: Final = re.compile(r"^([ ]*(?:-[ ]+)?[\w-]{1,80}:)[ ]*\t[ \t]*(?=\S)")
# Characters that YAML keeps for itself and that open the title of a note all the same.
_RESERVED: Final = "@%`*&>|"
_TAGGED: Final = re.compile(r"!!|![\w-]*/|!<|&\w+\s")
_INDENT: Final = re.compile(r"[ ]*")


def mended(head: str) -> str | None:
    """The head with quotes where they were forgotten and spaces for tabs.

    None where nothing of the kind is found. Tags and anchors are left as they are.
    """
    lines = head.split("\n")
    anchored = re.search(r"(?:^|[\s\[,{:-])&\w", head) is not None
    block: int | None = None
    for index, line in enumerate(lines):
        indent = len(_INDENT.match(line)[0])  # type: ignore[index]
        if block is not None and (not line.strip() or indent > block):
            continue
        block = indent if _BLOCK.match(line) else None
        lines[index] = line if block is not None else _line(line, anchored=anchored)
    better = "\n".join(lines)
    return None if better == head else better


def _line(line: str, *, anchored: bool) -> str:
    line = _TABS.sub(lambda found: found[0].replace("\t", "  "), line)
    line = _COLON_TAB.sub(r"\1 ", line)
    found = _FIELD.match(line) or _ITEM.match(line)
    if found is None or _TAGGED.match(found["value"]) or (anchored and found["value"][0] == "*"):
        return line
    value = found["value"]
    if not _is_text(value) or _stands(value):
        return line
    if value[0] in "\"'" and value[-1] == value[0]:
        value = value[1:-1]
    return found["lead"] + json.dumps(value, ensure_ascii=False)


def _is_text(value: str) -> bool:
    """Whether a value is a line of words for a person, whatever YAML makes of its first character."""
    match value[0]:
        case "[" | "{":
            close = value.find("]" if value[0] == "[" else "}")
            return value.startswith(("{{", "{%")) or 0 < close < len(value.rstrip("]}")) - 1
        case '"' | "'":
            return value.count(value[0]) > 1
        case "!":
            return False
        case _:
            return value[0] in _RESERVED or re.search(r":(?:\s|$)", value) is not None


def _stands(value: str) -> bool:
    """Whether YAML takes a value on one line for what it says."""
    try:
        node = yaml.compose(f"x: {value}\n", Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return False
    # A placeholder of a template is a map whose key is a map.
    return isinstance(node, yaml.MappingNode) and len(node.value) == 1 and not value.startswith("{{")
