"""A pure function mapped over many items by several processes, in order, whatever happens to a process."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Thread
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# Items a worker is given ahead of the one that is waited for: enough to keep it busy, few enough to hold.
AHEAD = 8


@dataclass(frozen=True, slots=True)
class Killed:
    """Stands for the result of an item that killed its worker twice, the second time alone with it."""


def map_in_order(
    function: Callable[[Item], Result], items: Iterable[Item], jobs: int
) -> Iterator[tuple[Item, Result | Killed]]:
    """Each item with what `function` makes of it, in the order of `items`, read no faster than needed.

    With one job everything happens in this process. With more, `function`, items and results must pickle;
    when a worker dies, what the workers held is run again item by item, each alone with a worker.
    """
    if jobs == 1:
        for item in items:
            yield item, function(item)
        return
    crew = _Crew(function, jobs)
    try:
        for item in items:
            crew.submit(item)
            if len(crew.waiting) == jobs * AHEAD:
                yield crew.oldest()
        while crew.waiting:
            yield crew.oldest()
    finally:
        crew.pool.shutdown(cancel_futures=True)


class _Crew(Generic[Item, Result]):
    """Worker processes, all replaced when one dies, and the items they hold, oldest first."""

    def __init__(self, function: Callable[[Item], Result], jobs: int) -> None:
        self.function = function
        self.jobs = jobs
        self.pool = _pool(jobs)
        self.waiting: deque[tuple[Item, Future[Result | Killed]]] = deque()

    def submit(self, item: Item) -> None:
        try:
            future = _submit(self.pool, self.function, item)
        except BrokenProcessPool as death:
            future = Future()
            future.set_exception(death)
        self.waiting.append((item, future))

    def oldest(self) -> tuple[Item, Result | Killed]:
        if isinstance(self.waiting[0][1].exception(), BrokenProcessPool):
            self._recover()
        item, future = self.waiting.popleft()
        return item, future.result()

    def _recover(self) -> None:
        """Run what the broken pool held, one item at a time, so that a second death tells which it was."""
        self.pool.shutdown()
        single = _pool(1)
        for index, (item, future) in enumerate(self.waiting):
            if isinstance(future.exception(), BrokenProcessPool):
                again = _submit(single, self.function, item)
                if isinstance(again.exception(), BrokenProcessPool):
                    single.shutdown()
                    single = _pool(1)
                    again = Future()
                    again.set_result(Killed())
                self.waiting[index] = item, again
        single.shutdown()
        self.pool = _pool(self.jobs)


def _pool(jobs: int) -> ProcessPoolExecutor:
    # Spawned, not forked: a fork would copy the locks of the store's threads in whatever state they are.
    return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_attend)


def _submit(
    pool: ProcessPoolExecutor, function: Callable[[Item], Result], item: Item
) -> Future[Result | Killed]:
    with _interrupts_held():
        return pool.submit(function, item)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back while workers may be born: they inherit that, and the parent alone answers it."""
    if sys.platform == "win32":
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _attend() -> None:
    """Prepare a worker: deaf to Ctrl-C, and gone when the parent is."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_outlive_nobody, daemon=True).start()


def _outlive_nobody() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
