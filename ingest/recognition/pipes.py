"""The recognisers as spaCy components, for anybody's pipeline: `spacy.blank("ja").add_pipe("glotgraph")`.

Recognition itself works on characters (tokens tear `F1=0.92` and `GLM-5は` apart), so a component finds its
mentions on `doc.text` and lays them on the tokens that they touch: `doc.spans["sc"]`, which displaCy draws.
`doc.user_data["glotgraph"]` has the mentions with their exact characters, as plain data, which
`doc.to_bytes()` and the processes of `nlp.pipe(n_process=2)` can carry: `label`, `start`, `end`, `text`,
`concept`, `name`, and of a NUMBER `value`, `lower` and `upper` (decimals as text, empty where there is none),
`bound` and `unit`.

spaCy's own Japanese tokenizer stops at a text of more than 49,149 bytes in UTF-8, before any component: cut
longer ones into paragraphs.
"""

from __future__ import annotations

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc, Span

from ingest.languages import rooms
from ingest.recognition.annotate import annotate_text
from ingest.recognition.mentions import Label, Mention

_KEY = "sc"


@Language.factory("glotgraph", assigns=["doc.spans"])
def glotgraph(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001 - spaCy passes both
    """Make the component that finds models, metrics and numbers."""
    return _component(nlp, frozenset(Label))


@Language.factory("glotgraph_numbers", assigns=["doc.spans"])
def glotgraph_numbers(nlp: Language, name: str) -> Callable[[Doc], Doc]:  # noqa: ARG001 - spaCy passes both
    """Make the component that finds numbers alone."""
    return _component(nlp, frozenset({Label.NUMBER}))


def _component(nlp: Language, labels: frozenset[Label]) -> Callable[[Doc], Doc]:
    code = nlp.lang if nlp.lang in rooms() else None

    def read(doc: Doc) -> Doc:
        mentions = tuple(m for m in annotate_text(doc.text, code)[0] if m.label in labels)
        doc.user_data["glotgraph"] = [_plain(mention) for mention in mentions]
        spans = [span for mention in mentions if (span := _span(doc, mention)) is not None]
        doc.spans[_KEY] = [*doc.spans.get(_KEY, ()), *spans]
        return doc

    return read


def _plain(mention: Mention) -> dict[str, str | int]:
    plain: dict[str, str | int] = {
        "label": mention.label.value,
        "start": mention.start,
        "end": mention.end,
        "text": mention.text,
        "concept": mention.concept,
        "name": mention.name,
    }
    if (number := mention.number) is not None:
        for key, value in (("value", number.value), ("lower", number.lower), ("upper", number.upper)):
            plain[key] = "" if value is None else f"{value:f}"
        plain |= {"bound": number.bound, "unit": number.unit}
    return plain


def _span(doc: Doc, mention: Mention) -> Span | None:
    return doc.char_span(
        mention.start, mention.end, label=mention.label.value, kb_id=mention.concept, alignment_mode="expand"
    )
