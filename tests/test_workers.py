"""Mapping over processes: the order holds, and a process that dies costs at most the item that killed it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.workers import Killed, map_in_order


def double(item: int) -> int:
    return item * 2


def die_on_seven(item: int) -> int:
    if item == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    return item * 2


def die_once(item: tuple[int, str]) -> int:
    number, marker = item
    if number == 3 and not Path(marker).exists():
        Path(marker).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return number * 2


def refuse_five(item: int) -> int:
    if item == 5:
        raise ValueError("five")
    return item


def process_id(_item: int) -> int:
    time.sleep(0.01)
    return os.getpid()


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(map_in_order(double, range(40), jobs)) == [(item, item * 2) for item in range(40)]


def test_several_processes_share_the_work_and_none_of_it_is_done_here() -> None:
    workers = {result for _, result in map_in_order(process_id, range(40), 2)}
    assert len(workers) == 2
    assert os.getpid() not in workers


def test_what_a_killed_worker_held_is_done_again(tmp_path: Path) -> None:
    items = [(number, str(tmp_path / "died")) for number in range(20)]
    assert [result for _, result in map_in_order(die_once, items, 2)] == [n * 2 for n in range(20)]
    assert (tmp_path / "died").exists()


def test_the_item_that_kills_twice_is_the_only_one_lost() -> None:
    results = dict(map_in_order(die_on_seven, range(20), 2))
    assert results.pop(7) == Killed()
    assert results == {item: item * 2 for item in range(20) if item != 7}


def test_an_exception_of_the_function_is_the_callers() -> None:
    with pytest.raises(ValueError, match="five"):
        list(map_in_order(refuse_five, range(20), 2))


def test_items_are_read_no_faster_than_results_are_taken() -> None:
    read: list[int] = []

    def items() -> Iterator[int]:
        for item in range(1000):
            read.append(item)
            yield item

    results = map_in_order(double, items(), 2)
    assert next(results) == (0, 0)
    assert len(read) < 50
    del results


PARENT = """
import os, time
from ingest.workers import map_in_order

def linger(_item):
    print(os.getpid(), flush=True)
    time.sleep(60)

if __name__ == "__main__":
    list(map_in_order(linger, range(2), 2))
"""


def test_workers_go_when_their_parent_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "parent.py"
    script.write_text(PARENT)
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        workers = [int(parent.stdout.readline()) for _ in range(2)]
        parent.kill()
        parent.wait()
        deadline = time.monotonic() + 20
        while any(alive(worker) for worker in workers):
            assert time.monotonic() < deadline
            time.sleep(0.05)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z" if Path("/proc").exists() else True
