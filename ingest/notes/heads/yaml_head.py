"""A head in YAML: every scalar is the string that was written."""

from __future__ import annotations

import yaml

from ingest.notes.heads.limits import MAX_DEPTH, MAX_NODES, Fields, HeadError, check_size, gathered


def read_yaml(head: str, first_line: int = 2) -> Fields | None:
    """The fields of a YAML mapping in their order, a key that is written twice twice; None for anything else.

    YAML 1.2 read as the failsafe schema does: scalars are the strings that were written (`4.50`, `no`), an
    empty value is None; aliases and tags are refused. `first_line` is the line of the file that the head
    begins on, for HeadError to name the right one.
    """
    check_size(head)
    try:
        _guard(head)
        node = yaml.compose(head, Loader=yaml.BaseLoader)
        if node is None:
            return []
        return _pairs(node) if isinstance(node, yaml.MappingNode) else None
    except yaml.MarkedYAMLError as error:
        problem = error.problem or "syntax error"
        line = error.problem_mark.line + first_line if error.problem_mark else first_line
        raise HeadError(f"line {line}: {problem}") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise HeadError(" ".join(str(error).split())) from error


def _guard(head: str) -> None:
    """Refuse what would cost more than it says, before a tree is built of it."""
    depth = 0
    for nodes, event in enumerate(yaml.parse(head, Loader=yaml.BaseLoader)):
        if isinstance(event, yaml.AliasEvent):
            raise HeadError("aliases are not read")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > MAX_DEPTH or nodes > MAX_NODES:
            raise HeadError("nested too deeply" if depth > MAX_DEPTH else "too many fields")
        tag = getattr(event, "tag", None)
        if tag:
            raise HeadError(f"tags are not read: {tag[:80]}")


def _pairs(node: yaml.MappingNode) -> Fields:
    return [(_key(key), _value(value)) for key, value in node.value]


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise HeadError("a key is not a plain word")
    return str(node.value)


def _value(node: yaml.Node) -> object:
    if isinstance(node, yaml.MappingNode):
        return gathered(_pairs(node))
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    plain = isinstance(node, yaml.ScalarNode) and node.style is None
    return None if plain and node.value in {"", "~", "null"} else str(node.value)
