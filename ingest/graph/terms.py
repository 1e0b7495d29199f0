"""RDF terms made safely: IRIs percent-encoded, literals without the code points that RDF refuses."""

from __future__ import annotations

import json
import re
from decimal import Context, Decimal
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from pyoxigraph import Literal, NamedNode

from ingest.errors import UsageError
from ingest.namespaces import GG, NOTE, RDF, XSD

if TYPE_CHECKING:
    from collections.abc import Iterable

_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_REFUSED: Final = re.compile('[\x00-\x20<>"{}|\\\\^`\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff0-\uffff]')
_ISO_DATE: Final = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
# Oxigraph keeps decimals in 128 bits with 18 places; beyond that it drops the literal without an error.
_DECIMAL_LIMIT: Final = Decimal(10) ** 18
_DECIMAL_PLACES: Final = 18
_WIDE: Final = Context(prec=100_000)  # the usual 28 digits would round what a note prints


@cache
def node(iri: str) -> NamedNode:
    """The IRI as a term; for the fixed words of the vocabularies."""
    return NamedNode(iri)


def clean(text: str) -> str:
    """`text` with U+FFFD for each lone surrogate: the same length, and RDF takes it."""
    return _SURROGATE.sub("\ufffd", text)


def encoded(text: str, safe: str = "") -> str:
    """`text` percent-encoded (RFC 3986, UTF-8); two texts never give the same."""
    return quote(text.encode("utf-8", "surrogatepass"), safe=safe)


def note_iri(name: str, base: str = NOTE) -> str:
    """The IRI of the note of that name under `base`; UsageError where `base` is no absolute IRI."""
    iri = base + encoded(name, safe="/")
    try:
        NamedNode(iri)
    except (ValueError, UnicodeEncodeError) as cause:
        raise UsageError(f"--base {base!r} is not an absolute IRI: {cause}") from None
    return iri


def resource(text: str, under: str) -> NamedNode:
    """`text` as an IRI: itself where it is one, mended where it almost is, else encoded below `under`."""
    candidate = text.strip()
    if _SCHEME.match(candidate):
        try:
            return NamedNode(_REFUSED.sub(lambda match: encoded(match[0]), candidate))
        except ValueError:
            pass
    return NamedNode(under + encoded(text))


def string(text: str) -> Literal:
    """A plain literal."""
    return Literal(clean(text))


def tagged(text: str, language: str | None) -> Literal:
    """A literal in a language (BCP 47), or a plain one where there is none or the tag is malformed."""
    if language:
        try:
            return Literal(clean(text), language=language)
        except ValueError:
            pass
    return string(text)


def integer(number: int) -> Literal:
    """An `xsd:integer`; Oxigraph rewrites the types derived from it to this one."""
    return Literal(str(number), datatype=node(XSD + "integer"))


def boolean(value: bool) -> Literal:
    """An `xsd:boolean`."""
    return Literal("true" if value else "false", datatype=node(XSD + "boolean"))


def date(text: str) -> Literal:
    """An `xsd:date` where `text` is one, else a plain literal."""
    if _ISO_DATE.fullmatch(text):
        return Literal(text, datatype=node(XSD + "date"))
    return string(text)


def json_literal(value: object) -> Literal:
    """An `rdf:JSON` literal with sorted keys, for what has no simpler form."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, default=str)
    return Literal(clean(text), datatype=node(RDF + "JSON"))


def digits(value: Decimal) -> str:
    """The exact digits of a finite number, without an exponent: 25 of them for `6.84E+24`."""
    return format(value, "f")


def normal(value: Decimal) -> Decimal:
    """The one form of all decimals of that value: no trailing zeros."""
    return value.normalize(_WIDE)


def exact(value: Decimal, resolution: Decimal) -> Decimal:
    """`value` without zeros below `resolution`, which nobody printed: 28.5T is 28500000000000."""
    places = max(0, -int(resolution.normalize().as_tuple().exponent))
    plain = normal(value)
    if -int(value.as_tuple().exponent) <= places or -int(plain.as_tuple().exponent) > places:
        return value
    return plain.quantize(Decimal(1).scaleb(-places), context=_WIDE)


def number(value: Decimal) -> Literal:
    """`xsd:decimal` below 1e18, `xsd:double` from there on and for what 18 decimal places cannot hold."""
    plain = normal(value)  # as the store will write it, so that what is unchanged is seen to be
    places = -int(plain.as_tuple().exponent)
    kind = "decimal" if abs(value) < _DECIMAL_LIMIT and places <= _DECIMAL_PLACES else "double"
    return Literal(digits(plain), datatype=node(XSD + kind))


def fingerprint_of(*parts: str) -> str:
    """16 hexadecimal digits of the SHA-256 of the parts, each kept apart from the next."""
    joined = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    return sha256(joined).hexdigest()[:16]


def digest_of_bytes(parts: Iterable[bytes]) -> str:
    """The SHA-256 of the parts, each kept apart from the next, as `sha256:` and 64 hexadecimal digits."""
    digest = sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return f"sha256:{digest.hexdigest()}"


RDF_TYPE: Final = node(RDF + "type")


def gg(name: str) -> NamedNode:
    """A class or property of our own schema."""
    return node(GG + name)
