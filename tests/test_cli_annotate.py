"""`glotgraph annotate`: running text by the line, notes as tables, JSON and pages."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from running import refuse, run, succeed

NOTE = "# GLM-5\n\nGLM-5 has 744B parameters and was shown to 12 people on 11 February 2026.\n"
KEYS = ["start", "end", "text", "label", "concept", "value", "lower", "upper", "bound", "unit"]


def batch(*asked: dict[str, object], cwd: Path) -> list[dict[str, object]]:
    stdin = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in asked).encode()
    printed = succeed("annotate", "--batch", cwd=cwd, stdin=stdin)
    return [json.loads(line, parse_float=Decimal) for line in printed.splitlines()]


def numbers(record: dict[str, object]) -> list[dict[str, object]]:
    entities = record["entities"]
    assert isinstance(entities, list)
    return [entity for entity in entities if entity["label"] == "NUMBER"]


def test_lines_are_answered_in_order_whatever_their_id_and_language(tmp_path: Path) -> None:
    texts = {
        "fr": "GLM-5 compte 1 234,5 milliards de paramètres",
        "ru": "у модели GLM-5 две версии",
        "ja": "GLM-5は七千億パラメータ",
        "en": "GLM-5 scores 59.2 percent",
        None: "GLM-5 has 128k tokens of context",
    }
    answers = batch(
        *({"id": n, "language": code, "text": text} for n, (code, text) in enumerate(texts.items())),
        cwd=tmp_path,
    )
    assert [answer["id"] for answer in answers] == [0, 1, 2, 3, 4]
    values = [numbers(answer)[0]["value"] for answer in answers]
    assert values == [Decimal(1234500000000), 2, 700_000_000_000, Decimal("59.2"), 128_000]


def test_an_entity_has_the_keys_that_programs_rely_on(tmp_path: Path) -> None:
    text = "Le modèle GLM-5 obtient entre 59,2 % et 61 % à MMLU, soit 320 ms."
    (answer,) = batch({"id": "a", "language": "fr", "text": text}, cwd=tmp_path)
    assert list(answer) == ["id", "entities", "rejected"]
    entities = answer["entities"]
    assert isinstance(entities, list)
    assert {entity["label"] for entity in entities} == {"MODEL", "METRIC", "NUMBER"}
    for entity in entities:
        assert list(entity) == KEYS
        assert text[entity["start"] : entity["end"]] == entity["text"]
    duration = numbers(answer)[-1]
    assert (duration["text"], duration["value"], duration["unit"], duration["bound"]) == (
        "320 ms",
        320,
        "ms",
        "=",
    )


def test_a_range_has_two_ends_and_no_value(tmp_path: Path) -> None:
    (answer,) = batch({"id": 1, "language": "ja", "text": "3～5億パラメータ"}, cwd=tmp_path)
    (found,) = numbers(answer)
    assert (found["value"], found["lower"], found["upper"]) == (None, 300_000_000, 500_000_000)


def test_digits_that_are_no_number_are_told_apart_with_a_reason(tmp_path: Path) -> None:
    (answer,) = batch(
        {"id": 1, "language": "en", "text": "Released 2026-02-11 with 744B parameters."}, cwd=tmp_path
    )
    assert [found["text"] for found in numbers(answer)] == ["744B"]
    rejected = answer["rejected"]
    assert isinstance(rejected, list)
    assert "".join(one["text"] for one in rejected).replace("-", "") == "20260211"
    assert all(list(one) == ["start", "end", "text", "reason"] for one in rejected)


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b"{not json}\n", "line 2: "),
        (b"[1, 2]\n", "line 2: "),
        (b'{"id": 1, "text": null}\n', "line 2: "),
        (b'{"id": 1, "language": "tlh", "text": "x"}\n', "line 2: "),
        (b'{"id": 1, "text": "\xff"}\n', "line 2: "),
    ],
)
def test_a_line_that_cannot_be_answered_is_named_and_those_before_it_stand(
    line: bytes, complaint: str, tmp_path: Path
) -> None:
    done = run(
        "annotate", "--batch", cwd=tmp_path, stdin=b'{"id": 0, "language": "en", "text": "12"}\n' + line
    )
    assert done.returncode == 2
    assert json.loads(done.stdout)["id"] == 0
    (said,) = done.stderr.splitlines()
    assert said.startswith(f"glotgraph: {complaint}")


def test_each_number_of_a_note_has_its_claim_or_its_reason(tmp_path: Path) -> None:
    (tmp_path / "note.md").write_text(NOTE, encoding="utf-8")
    record = json.loads(succeed("annotate", "note.md", "--format", "jsonl", cwd=tmp_path))
    assert record["id"] == "note.md"
    claimed, unclaimed = numbers(record)
    assert claimed["text"] == "744B"
    assert claimed["claim"].startswith("urn:glotgraph:note:note.md#")
    assert "reason" not in claimed
    assert unclaimed["text"] == "12"
    assert unclaimed["reason"]
    succeed("ingest", "note.md", cwd=tmp_path)
    (stored,) = succeed("claims", "--format", "jsonl", cwd=tmp_path).splitlines()
    assert json.loads(stored)["claim"] == claimed["claim"]


def test_a_note_may_come_from_stdin_as_a_table_or_a_page(tmp_path: Path) -> None:
    table = succeed("annotate", cwd=tmp_path, stdin=NOTE.encode())
    assert "GLM-5: parameters 744,000,000,000 parameter" in table
    assert "(date)" in table
    page = succeed("annotate", "--format", "html", cwd=tmp_path, stdin=NOTE.encode())
    assert page.startswith("<!DOCTYPE html>")
    assert 'title="GLM-5: parameters 744,000,000,000 parameter"' in page


def test_a_language_may_be_told(tmp_path: Path) -> None:
    text = "GLM-5 : 7 billions de paramètres.\n".encode()
    read = json.loads(succeed("annotate", "--language", "fr", "--format", "jsonl", cwd=tmp_path, stdin=text))
    assert numbers(read)[0]["value"] == 7 * 10**12


def test_a_note_that_is_no_text_is_refused_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "picture.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" * 20)
    assert "picture.md" in refuse(1, "annotate", "picture.md", cwd=tmp_path)
