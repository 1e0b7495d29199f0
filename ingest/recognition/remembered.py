"""Answers that are asked for once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

K = TypeVar("K")
T = TypeVar("T")
_CACHED: Final = 200_000


class Remembered(dict[K, T]):
    """What a function says of each thing, asked once."""

    def __init__(self, ask: Callable[[K], T]) -> None:
        super().__init__()
        self._ask = ask

    def __missing__(self, key: K) -> T:
        if len(self) >= _CACHED:
            self.clear()
        told = self[key] = self._ask(key)
        return told
