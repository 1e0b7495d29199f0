"""The recognisers in anybody's spaCy pipeline: spans that displaCy draws, mentions with exact characters."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin

import ingest.recognition.pipes as registered
from ingest.recognition.annotate import annotate_text

ROOT = Path(__file__).parent.parent
TEXTS = {
    "en": "GLM-5 has 745B parameters; on MMLU (5-shot) it scores 92.3% at F1=0.92.",
    "fr": "L'GLM-5 compte 745 milliards de paramètres et obtient 59,2 % au MMLU.",
    "ru": "У «GLM-5» 745 млрд параметров, а на MMLU она набрала 92,3 %.",
    "ja": "GLM-5は7450億のパラメータを持ち、MMLUで92.3%、毎秒95トークン。",
}
CODES = list(TEXTS)

# spaCy's own Japanese tokenizer calls SudachiPy by a name that SudachiPy gives up.
pytestmark = pytest.mark.filterwarnings("ignore:Dictionary.create:DeprecationWarning")


def pipeline(code: str, *components: str) -> Language:
    nlp = spacy.blank(code)
    for component in components or ("glotgraph",):
        nlp.add_pipe(component)
    return nlp


def drawn(doc: Doc) -> list[tuple[str, str]]:
    return [(span.text, span.label_) for span in doc.spans["sc"]]


def test_the_components_are_registered_under_their_names() -> None:
    assert {"glotgraph", "glotgraph_numbers"} <= set(spacy.blank("en").factory_names)
    assert registered.glotgraph is not registered.glotgraph_numbers


@pytest.mark.parametrize("code", CODES)
def test_a_document_has_the_mentions_of_its_text(code: str) -> None:
    text = TEXTS[code]
    doc = pipeline(code)(text)
    assert doc.text == text
    mentions = annotate_text(text, code)[0]
    keys = ("label", "start", "end", "text", "concept", "name")
    assert [tuple(mention[key] for key in keys) for mention in doc.user_data["glotgraph"]] == [
        (m.label.value, m.start, m.end, m.text, m.concept, m.name) for m in mentions
    ]
    assert {mention.label.value for mention in mentions} == {"MODEL", "METRIC", "NUMBER"}


@pytest.mark.parametrize("code", CODES)
def test_a_span_covers_the_characters_of_its_mention(code: str) -> None:
    doc = pipeline(code)(TEXTS[code])
    mentions = annotate_text(TEXTS[code], code)[0]
    spans = list(doc.spans["sc"])
    assert [(span.label_, span.kb_id_) for span in spans] == [(m.label.value, m.concept) for m in mentions]
    for span, mention in zip(spans, mentions, strict=True):
        assert span.start_char <= mention.start < mention.end <= span.end_char
        assert mention.text in span.text


def test_spans_are_the_words_of_the_text() -> None:
    assert drawn(pipeline("en")("GLM-5 has 745B parameters.")) == [
        ("GLM-5", "MODEL"),
        ("745B", "NUMBER"),
        ("parameters", "METRIC"),
    ]


def test_characters_inside_a_token_are_exact_in_the_mention() -> None:
    doc = pipeline("en")("It has F1=0.92 there")
    assert [mention["text"] for mention in doc.user_data["glotgraph"]] == ["F1", "0.92"]
    assert {label for _, label in drawn(doc)} == {"METRIC", "NUMBER"}


@pytest.mark.parametrize("code", CODES)
def test_numbers_alone(code: str) -> None:
    doc = pipeline(code, "glotgraph_numbers")(TEXTS[code])
    numbers = [mention for mention in annotate_text(TEXTS[code], code)[0] if mention.number]
    assert [mention["text"] for mention in doc.user_data["glotgraph"]] == [number.text for number in numbers]
    assert {span.label_ for span in doc.spans["sc"]} == {"NUMBER"}
    assert len(doc.spans["sc"]) == len(numbers)


def test_spans_of_others_stay() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("span_ruler", config={"spans_key": "sc"}).add_patterns([{"label": "WORD", "pattern": "has"}])
    nlp.add_pipe("glotgraph")
    assert drawn(nlp("GLM-5 has layers")) == [("has", "WORD"), ("GLM-5", "MODEL"), ("layers", "METRIC")]


def test_a_pipeline_of_another_language_lets_the_text_decide() -> None:
    doc = pipeline("xx")("У «GLM-5» 745 млрд параметров, а на MMLU она набрала 92,3 %.")
    values = [mention["value"] for mention in doc.user_data["glotgraph"] if mention["label"] == "NUMBER"]
    assert values == ["745000000000", "92.3"]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "nothing of note"])
def test_a_document_without_mentions(text: str) -> None:
    doc = pipeline("en")(text)
    assert drawn(doc) == []
    assert doc.user_data["glotgraph"] == []


def test_documents_stream() -> None:
    texts = ["GLM-5", "", "MMLU 92.3", "𝜏-bench 87.4"] * 20
    docs = list(pipeline("en").pipe(texts, batch_size=7))
    assert [doc.text for doc in docs] == texts
    assert [[mention["text"] for mention in doc.user_data["glotgraph"]] for doc in docs[:4]] == [
        ["GLM-5"],
        [],
        ["MMLU", "92.3"],
        ["𝜏-bench", "87.4"],
    ]


def test_displacy_draws_the_spans() -> None:
    html = displacy.render(pipeline("en")(TEXTS["en"]), style="span", jupyter=False)
    assert all(label in html for label in ("MODEL", "METRIC", "NUMBER"))


def test_spans_survive_a_bin_of_documents() -> None:
    nlp = pipeline("en")
    doc = nlp(TEXTS["en"])
    (copy,) = DocBin().from_bytes(DocBin(docs=[doc]).to_bytes()).get_docs(nlp.vocab)
    assert drawn(copy) == drawn(doc)
    assert [span.kb_id_ for span in copy.spans["sc"]] == [span.kb_id_ for span in doc.spans["sc"]]


def test_a_document_can_be_serialised_whole() -> None:
    nlp = pipeline("en")
    doc = nlp(TEXTS["en"])
    copy = Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert drawn(copy) == drawn(doc)
    assert copy.user_data["glotgraph"] == doc.user_data["glotgraph"]


def test_the_numbers_of_a_document_are_exact_texts() -> None:
    doc = pipeline("en")("GLM-5 has about 745B parameters, 80 to 90 GB and 92.30%.")
    numbers = [mention for mention in doc.user_data["glotgraph"] if mention["label"] == "NUMBER"]
    assert [[number[key] for key in ("value", "lower", "upper", "bound", "unit")] for number in numbers] == [
        ["745000000000", "", "", "~", ""],
        ["", "80", "90", "=", "GB"],
        ["92.30", "", "", "=", "percent"],
    ]


def test_documents_come_whole_from_other_processes() -> None:
    nlp = pipeline("en")
    texts = [TEXTS["en"], "MMLU 92.3"] * 2
    docs = list(nlp.pipe(texts, n_process=2, batch_size=1))
    assert [doc.user_data["glotgraph"] for doc in docs] == [
        nlp(text).user_data["glotgraph"] for text in texts
    ]


def test_a_pipeline_can_be_saved_and_loaded(tmp_path: Path) -> None:
    nlp = pipeline("fr", "sentencizer", "glotgraph")
    nlp.to_disk(tmp_path)
    loaded = spacy.load(tmp_path)
    assert loaded.pipe_names == ["sentencizer", "glotgraph"]
    text = TEXTS["fr"]
    first, second = nlp(text), loaded(text)
    assert drawn(first) == drawn(second) != []


@pytest.mark.parametrize("component", ["glotgraph", "glotgraph_numbers"])
def test_spacy_finds_the_components_without_an_import_of_ours(component: str, tmp_path: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    points = project["entry-points"]["spacy_factories"]
    metadata = tmp_path / "told-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: told\nVersion: 1\n", encoding="utf-8")
    lines = [f"{name} = {target}" for name, target in points.items()]
    (metadata / "entry_points.txt").write_text("\n".join(["[spacy_factories]", *lines, ""]), encoding="utf-8")
    program = (
        "import spacy\n"
        "nlp = spacy.blank('en')\n"
        f"nlp.add_pipe({component!r})\n"
        "doc = nlp('GLM-5 has 745B of them')\n"
        "print([span.text for span in doc.spans['sc'] if span.label_ == 'NUMBER'])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(ROOT)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("['745B']\n", "")
