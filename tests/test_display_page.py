"""The annotated page: every character of the note once, escaped, with what lies over it."""

from __future__ import annotations

import re
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from ingest.claims.claim import Claim
from ingest.claims.extraction import Extraction
from ingest.display.page import page
from ingest.notes.note import Note
from ingest.recognition.mentions import Label, Mention, Number, Reason, Rejected

TEXT = "GLM-5 <b>has</b> 744B parameters & 1M users since 2026."


def mention(label: Label, text: str, concept: str = "") -> Mention:
    start = TEXT.index(text)
    number = Number(start, start + len(text), text, Decimal(1)) if label is Label.NUMBER else None
    return Mention(label, start, start + len(text), text, concept, number=number)


def extraction() -> Extraction:
    model = mention(Label.MODEL, "GLM-5", "https://example.org/glm-5")
    metric = mention(Label.METRIC, "parameters", "https://example.org/parameters")
    number = mention(Label.NUMBER, "744B")
    users = mention(Label.NUMBER, "1M")
    quote = TEXT[: metric.end]
    claim = Claim(
        model="GLM-5",
        model_iri=model.concept,
        metric="parameters",
        metric_iri=metric.concept,
        value=Decimal("744e9"),
        unit="parameter",
        start=0,
        end=len(quote),
        quote=quote,
        rule="sentence",
        joined=(("MODEL", model.start, model.end), ("NUMBER", number.start, number.end)),
    )
    year = TEXT.index("2026")
    rejected = (
        Rejected(users.start, users.end, "1M", Reason.NO_METRIC),
        Rejected(year, year + 4, "2026", Reason.DATE),
    )
    note = Note("a.md", TEXT, "0", "utf-8", "en")
    return Extraction(note, (model, number, metric, users), (claim,), rejected)


def test_a_claimed_number_shows_its_claim_and_another_its_reason() -> None:
    html = page(extraction())
    assert (
        '<span class="claim number" title="GLM-5: parameters 744,000,000,000 parameter">744B</span>'
        "<small>NUMBER</small>"
    ) in html
    assert (
        '<span class="number unclaimed" title="in no claim: no-metric">1M</span><small>no-metric</small>'
        in html
    )
    assert '<span class="digits" title="no number: date">2026</span>' in html


def test_the_markup_of_a_note_is_shown_and_not_run() -> None:
    html = page(extraction())
    assert "<b>" not in html
    assert "&lt;b&gt;has&lt;/b&gt;" in html


@given(st.text(max_size=40), st.data())
def test_the_page_holds_every_character_once_however_spans_overlap(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    spans = (
        data.draw(st.lists(st.tuples(places, places).filter(lambda span: span[0] < span[1]), max_size=6))
        if text
        else []
    )
    mentions = tuple(Mention(Label.MODEL, start, end, text[start:end]) for start, end in spans)
    html = page(Extraction(Note("a.md", text, "0", "utf-8", None), mentions))
    article = html.split("<article>", 1)[1].split("</article>", 1)[0]
    without_labels = re.sub("<small>MODEL</small>", "", article)
    shown = re.sub(r'<span class="model" title="">|</span>', "", without_labels)
    assert (
        shown.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", '"')
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
        == text
    )
