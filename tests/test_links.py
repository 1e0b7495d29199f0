"""Notes that are links, in the graph and on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pages_server import PAGE, html, site
from running import refuse
from test_cli_ingest import ingested

from ingest import ingest
from ingest.graph.embedded import EmbeddedStore
from ingest.reports import Report, Status


def texts(store: Path) -> str:
    """What the store holds, as N-Quads."""
    with EmbeddedStore.writing(store) as opened:
        return "\n".join(str(quad) for graph in opened.graphs() for quad in opened.quads(graph))


def test_a_page_is_new_then_unchanged_then_changed_and_its_address_is_its_name(tmp_path: Path) -> None:
    pages = {"/glm?v=5": html()}
    store = tmp_path / "s"
    with site(pages) as (root, asked):
        url = f"{root}/glm?v=5"
        assert ingest([f"{url}#top"], store, allow_private=True) == [
            Report(url, Status.NEW, "en", "utf-8", 1)
        ]
        assert [one.status for one in ingest([url], store, allow_private=True)] == [Status.UNCHANGED]
        pages["/glm?v=5"] = html(PAGE.replace("744", "745"))
        assert [one.status for one in ingest([url], store, allow_private=True)] == [Status.CHANGED]
    assert asked[0][0] == "/glm?v=5"
    assert asked[0][1].startswith("glotgraph/")
    graph = texts(store)
    assert "745 billion" in graph
    assert f"[the docs]({root}/docs)" in graph
    assert '"text/html"' in graph


def test_links_and_files_of_one_call_do_not_stop_each_other(tmp_path: Path) -> None:
    card = tmp_path / "card.md"
    card.write_text("GLM-5 reads 128K tokens of context.\n", encoding="utf-8")
    with site({"/a": html(), "/b": (200, {"Content-Type": "image/png"}, b"\x89PNG")}) as (root, _):
        links = [f"{root}/{name}" for name in ("a", "b", "gone")]
        done = ingest([card, *links], tmp_path / "s", allow_private=True)
        assert {one.note: one.status for one in done} == {
            "card.md": Status.NEW,
            f"{root}/a": Status.NEW,
            f"{root}/b": Status.FAILED,
            f"{root}/gone": Status.FAILED,
        }
        assert [one.diagnostics[0].message for one in done if one.status is Status.FAILED] == [
            "no page, text or PDF: image/png",
            "the server answers 404 Not Found",
        ]
        pruned = ingest([card], tmp_path / "s", prune=True)
        assert {one.note: one.status for one in pruned} == {
            "card.md": Status.UNCHANGED,
            f"{root}/a": Status.REMOVED,
        }


def test_a_page_that_no_longer_answers_keeps_its_graph(tmp_path: Path) -> None:
    pages: dict[str, Any] = {"/a": html()}
    store = tmp_path / "s"
    with site(pages) as (root, _):
        ingest([f"{root}/a"], store, allow_private=True)
        pages["/a"] = (503, {}, b"")
        (report,) = ingest([f"{root}/a"], store, allow_private=True, prune=True)
    assert report.status is Status.FAILED
    assert "744 billion" in texts(store)


def test_the_command_fetches_a_private_address_only_where_that_was_asked_for(tmp_path: Path) -> None:
    with site({"/a": html()}) as (root, asked):
        url = f"{root}/a"
        report = ingested(url, cwd=tmp_path, status=1)
        (said,) = report[url]["diagnostics"]  # type: ignore[misc]
        assert said["message"] == "127.0.0.1 is a private address; --allow-private lets it be fetched"
        assert asked == []
        assert ingested(url, "--allow-private", cwd=tmp_path)[url]["claims"] == 1


def test_text_and_markdown_are_notes_of_their_own_type(tmp_path: Path) -> None:
    note = b"---\nlang: fr\n---\n\nGLM-5 compte 745 milliards de param\xe8tres.\n"
    pages = {
        "/card": (200, {"Content-Type": "text/markdown; charset=iso-8859-1"}, note),
        "/raw": (200, {"Content-Type": "application/octet-stream"}, b"GLM-5 has 744B parameters.\n"),
    }
    with site(pages) as (root, _):
        done = ingest([f"{root}/card", f"{root}/raw"], tmp_path / "s", allow_private=True)
    assert [one.claims for one in done] == [1, 1]
    assert "paramètres" in texts(tmp_path / "s")


def test_a_wrong_address_is_said_in_a_line(tmp_path: Path) -> None:
    assert "only http and https addresses" in refuse(2, "ingest", "ftp://example.org/a", cwd=tmp_path)


def test_links_are_not_watched(tmp_path: Path) -> None:
    said = refuse(2, "ingest", "https://example.org/a", "--watch", cwd=tmp_path)
    assert "https://example.org/a: --watch follows folders" in said
