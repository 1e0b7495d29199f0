"""The whole story: bytes to a note, to what it claims, to a graph of its own in the store."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from os import PathLike
from pathlib import Path, PurePosixPath

from pyoxigraph import Quad, RdfFormat, parse, serialize

from ingest.claims.extract import extract
from ingest.claims.extraction import Extraction
from ingest.errors import IngestError, NoteError
from ingest.graph.conflict_update import write_conflicts
from ingest.graph.fingerprint import fingerprint
from ingest.graph.location import writing
from ingest.graph.quads import note_quads
from ingest.graph.self_check import contradictions
from ingest.graph.store import Store, StoredNote, notes
from ingest.graph.summary import summaries
from ingest.graph.terms import RDF_TYPE, encoded, gg, note_iri
from ingest.graph.vocabulary_graph import write_vocabulary
from ingest.namespaces import NOTE
from ingest.notes.files import Content
from ingest.notes.find import EVERYTHING, Inputs, find_notes
from ingest.notes.links import Link, link
from ingest.notes.read import read_note, read_text
from ingest.notes.walk import Selection, Source
from ingest.reports import Report, Status, failed
from ingest.workers import Killed, map_in_order


@dataclass(frozen=True, slots=True)
class Task:
    """A note to read: all that its graph depends on but the rules themselves, whose digest is `stamp`.

    `declared` is the Content-Type that its bytes came with, if any.
    """

    name: str
    data: bytes
    iri: str
    base: str
    stamp: str
    declared: str = ""


def read(task: Task) -> tuple[Report, bytes]:
    """What one note gives, and its graph as N-Quads, empty where it failed; a pure function of the task."""
    try:
        extraction = _checked(extract(read_note(task.name, task.data, task.declared)), task.iri)
        quads = note_quads(extraction, task.stamp, task.base)
    except IngestError as error:
        return failed(task.name, str(error).removeprefix(f"{task.name}: ")), b""
    except Exception as error:  # noqa: BLE001  (a defect of ours must cost the one note that shows it)
        return failed(task.name, f"defect in glotgraph: {type(error).__name__}: {error}"), b""
    note = extraction.note
    claims = sum(quad.predicate == RDF_TYPE and quad.object == gg("Claim") for quad in quads)
    report = Report(task.name, Status.NEW, note.language, note.encoding, claims, note.diagnostics)
    return report, serialize(quads, format=RdfFormat.N_QUADS) or b""


def _checked(extraction: Extraction, iri: str) -> Extraction:
    """With a diagnostic for each thing on which the note contradicts itself."""
    note = extraction.note
    told = (*note.diagnostics, *contradictions(extraction, iri))
    return replace(extraction, note=replace(note, diagnostics=told))


def reread(graph: str, name: str, text: str) -> list[Quad]:
    """The quads that the note of that graph gives when its stored text is read again; none where it fails."""
    base = graph.removesuffix(encoded(name, safe="/"))
    try:
        extraction = extract(read_text(name, text))
        return note_quads(extraction, fingerprint(), base)
    except IngestError:
        return []


def ingest_notes(
    inputs: Inputs, store: Store, *, jobs: int = 1, prune: bool = False, base: str = NOTE
) -> Iterator[Report]:
    """Bring the store up to date with the inputs, a note a transaction; report each note in order of name.

    Notes whose bytes and whose rules have not changed are not read again. A note that cannot be read has no
    graph after the run; one whose file cannot be opened keeps the graph it had. `jobs` processes read, one
    writes. With `prune`, stored notes that are not among the inputs are removed. Stopped at any moment, it
    leaves each note whole, and the next run does the rest. StoreError where the store cannot be written.
    """
    wanted = None if prune else {note_iri(source.name, base) for source in inputs.every}
    held = {note.iri: note for note in notes(store, wanted)}
    write_vocabulary(store)
    yield from (failed(problem.name, problem.cause) for problem in inputs.problems)
    settled: deque[Report] = deque()
    for task, result in map_in_order(read, _to_read(inputs.every, store, held, base, settled), jobs):
        while settled and settled[0].note < task.name:
            yield settled.popleft()
        yield write(store, task, result, known=task.iri in held)
    yield from settled
    if prune:
        yield from _prune(store, held, inputs, base)
    finish(store)


def ingest(
    paths: Iterable[str | PathLike[str]],
    store: str | PathLike[str],
    *,
    jobs: int = 1,
    prune: bool = False,
    base: str = NOTE,
    selection: Selection = EVERYTHING,
    allow_private: bool = False,
) -> list[Report]:
    """Read the notes under the paths into the store at a directory or a URL, as `ingest_notes` does.

    `selection` says which of the notes of a folder are meant. A path that is an http or https address is
    fetched, with `allow_private` from this machine's own network too.

    UsageError for a path that is not there, StoreError where another process writes the store.
    """
    wanted = [link(str(path), allow_private=allow_private) or Path(path) for path in paths]
    inputs = find_notes(wanted, selection)
    with writing(store) as opened:
        return list(ingest_notes(inputs, opened, jobs=jobs, prune=prune, base=base))


def remove_notes(store: Store, iris: Iterable[str]) -> None:
    """Drop the notes with these IRIs, and what they had to do with others."""
    for iri in iris:
        store.remove(iri)
    finish(store)


def finish(store: Store) -> None:
    """Compare the claims of all notes anew, and have everything survive a loss of power."""
    write_conflicts(store)
    store.flush()


def _to_read(
    sources: Iterable[Source | Link],
    store: Store,
    held: Mapping[str, StoredNote],
    base: str,
    settled: deque[Report],
) -> Iterator[Task]:
    """The notes to read; those that need no reading, or cannot be opened, are `settled` on the way."""
    known = summaries(store, held.keys()) if held else {}
    stamp = fingerprint()
    for source in sources:
        iri = note_iri(source.name, base)
        try:
            content = source.read()
        except NoteError as error:
            if iri in held:
                store.remove(iri)
            settled.append(failed(source.name, error.cause))
            continue
        except OSError as error:
            settled.append(failed(source.name, error.strerror or str(error)))
            continue
        before = held.get(iri)
        if before is None or (before.digest, before.fingerprint) != (_digest(content), stamp):
            yield Task(source.name, content.data, iri, base, stamp, content.declared)
        else:
            was = known[iri]
            language = before.language or None
            settled.append(
                Report(source.name, Status.UNCHANGED, language, was.encoding, was.claims, was.diagnostics)
            )


def _digest(content: Content) -> str:
    return sha256(content.data).hexdigest()


def write(store: Store, task: Task, result: tuple[Report, bytes] | Killed, *, known: bool) -> Report:
    """Put what was read of a note in the place of what the store holds of it; `known` where it does."""
    if isinstance(result, Killed):
        result = failed(task.name, "the process that read it was killed twice"), b""
    report, graph = result
    if report.status is Status.FAILED:
        store.remove(task.iri)
        return report
    store.replace(task.iri, parse(graph, format=RdfFormat.N_QUADS))
    return replace(report, status=Status.CHANGED) if known else report


def _prune(store: Store, held: Mapping[str, StoredNote], inputs: Inputs, base: str) -> Iterator[Report]:
    """Remove what this run did not meet; what lies below a folder that could not be opened is not gone."""
    met = {note_iri(source.name, base) for source in inputs.every}
    for note in held.values():
        hidden = any(PurePosixPath(note.name).is_relative_to(problem.name) for problem in inputs.problems)
        if note.iri not in met and not hidden:
            store.remove(note.iri)
            yield Report(note.name, Status.REMOVED, note.language or None)
