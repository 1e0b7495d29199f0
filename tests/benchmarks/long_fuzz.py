"""Read random notes for as long as is wanted, and say what goes wrong with the least of them.

    python tests/benchmarks/long_fuzz.py --minutes 20 [--seed 0] [--keep FOLDER]

Prints how many notes were read, the slowest of them, and each failure with the smallest note that shows it.
`--keep` writes those notes there.
"""

from __future__ import annotations

import argparse
import sys
import time
import traceback
from contextlib import suppress
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent.parent))

from odd_notes import note_bytes
from test_fuzz import NAMES, check

from ingest.errors import IngestError

ROUND = 400


class Tally:
    """What a run has met: how many notes, the slowest, and the last that failed."""

    def __init__(self) -> None:
        self.count = 0
        self.refused = 0
        self.slowest = (0.0, "", b"")
        self.last = ("", b"")

    def read(self, name: str, data: bytes) -> None:
        """Check one note; keep it in mind where it fails."""
        begin = time.process_time()
        self.count += 1
        self.last = (name, data)
        with suppress(IngestError):
            self.refused += 1
            check(name, data)
            self.refused -= 1
        self.slowest = max(self.slowest, (time.process_time() - begin, name, data))


def main() -> int:
    """Read until the time is over; 1 where something went wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    end = time.monotonic() + 60 * options.minutes
    tally = Tally()
    failures: dict[str, tuple[str, bytes]] = {}
    number = options.seed
    while time.monotonic() < end:
        failure = _round(tally, number)
        if failure is not None and failure not in failures:
            failures[failure] = tally.last
            _say(f"seed {number}: {failure}\n  {tally.last[0]!r} {tally.last[1]!r}")
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                (options.keep / f"{number}.md").write_bytes(tally.last[1])
        number += 1
    seconds, name, data = tally.slowest
    _say(f"{tally.count:,} notes, {tally.refused:,} refused, seeds {options.seed} to {number - 1}")
    _say(f"slowest: {seconds:.2f} s for {len(data):,} bytes, {name!r} {data[:300]!r}")
    _say(f"{len(failures)} kinds of failure")
    return 1 if failures else 0


def _round(tally: Tally, number: int) -> str | None:
    """Where and how a round of notes fails first, after it has been made as small as may be."""

    @seed(number)
    @given(st.sampled_from(NAMES), note_bytes())
    @settings(
        max_examples=ROUND,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    def read(name: str, data: bytes) -> None:
        tally.read(name, data)

    try:
        read()
    except Exception as error:  # noqa: BLE001  (whatever a note raises is what is looked for)
        frame = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(frame.filename).name}:{frame.lineno}: {str(error)[:200]}"
    return None


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
