"""PDFs written by hand: words at places, lines between places, in the fonts that every reader has."""

from __future__ import annotations

from collections.abc import Sequence

FONTS = {"F": "Helvetica", "B": "Helvetica-Bold", "M": "Courier"}
WIDTH, HEIGHT = 600, 800


def words(text: str, x: float, y: float, size: float = 10, font: str = "F") -> str:
    """Text in WinAnsi whose base line begins at x, y."""
    raw = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /{font} {size} Tf {x} {y} Td ({raw}) Tj ET"


def rule(x0: float, y0: float, x1: float, y1: float) -> str:
    """A line between two places."""
    return f"{x0} {y0} m {x1} {y1} l 0.5 w S"


def pdf(pages: Sequence[Sequence[str]], *, locked: bool = False, info: str = "") -> bytes:
    """A PDF with these pages, each a list of what is drawn on it."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    kids = " ".join(f"{index * 2 + 6} 0 R" for index in range(len(pages)))
    objects.append(f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>")
    objects += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>"
        for name in FONTS.values()
    ]
    fonts = " ".join(f"/{key} {index + 3} 0 R" for index, key in enumerate(FONTS))
    for index, page in enumerate(pages):
        stream = "\n".join(page)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] "
            f"/Resources << /Font << {fonts} >> >> /Contents {index * 2 + 7} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    objects.append(f"<< {info} >>")
    trailer = f"/Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R /ID [<00> <00>]"
    if locked:
        trailer += f" /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <{'41' * 32}> /U <{'42' * 32}> >>"
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n<< {trailer} >>\n"
    return data + f"{end}startxref\n{len(data)}\n%%EOF\n".encode()
