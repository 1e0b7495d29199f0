"""The marks that join and part what is said, whatever the language: commas, colons, slashes, brackets."""

from __future__ import annotations

import re
from typing import Final

CLAUSE: Final = re.compile(r"[,;，、；]")
"""What ends a clause."""

BREAK: Final = re.compile(r"[,;:、，；：()（）]")
"""What parts two things that are said: the end of a clause, a colon, a bracket."""

SLASH: Final = re.compile(r"[\s*]*[/／][\s*]*")
"""What stands between two values, whole."""

KEY: Final = re.compile(r"[*_`]*\s?[:：]")
"""What stands behind the key of an entry."""

BRACKETED: Final = re.compile(r"[（(\[]([^()（）\[\]]*)[)）\]]")
"""An innermost pair of brackets; its group is what stands inside."""

NAME: Final = re.compile(r"[A-Za-zτ][A-Za-z0-9_ .+/²τ'’-]{1,40}")
"""A name in Latin letters, as tests and their parts have."""
