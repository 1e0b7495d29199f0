"""The built wheel: the command runs from it, with its ontology inside, away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy of what the repository holds, so that nothing is left behind in the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file() and not name.startswith(("corpus/", "tests/")):
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            (source / name).write_bytes((ROOT / name).read_bytes())
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, source],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("glotgraph-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """A folder with the package alone; its dependencies are those of the interpreter that runs the tests."""
    target = wheel.parent / "installed"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", target, wheel],
        check=True,
        capture_output=True,
    )
    return target


def test_every_file_of_the_ontology_is_in_the_wheel(wheel: Path) -> None:
    expected = {
        str(file.relative_to(ROOT))
        for pattern in ("*.ttl", "*.rq")
        for file in (ROOT / "ontology").rglob(pattern)
    }
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    assert expected
    assert expected <= packed
    assert "ingest/py.typed" in packed


def test_nothing_but_the_two_packages_is_in_the_wheel(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.split("/")[0] for name in archive.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"ingest", "ontology"}


def test_the_installed_command_reads_a_note_with_the_installed_ontology(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "note.md").write_text("GLM-5 has 744B parameters.\n", encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(installed), "PYTHONSAFEPATH": "1"}

    def glotgraph(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, installed / "bin" / "glotgraph", *arguments],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    place = subprocess.run(
        [sys.executable, "-c", "import ontology; print(ontology.__file__)"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert place.stdout.startswith(str(installed))
    assert "ingest" in glotgraph("--help")
    glotgraph("ingest", "note.md")
    assert "744,000,000,000" in glotgraph("claims")
