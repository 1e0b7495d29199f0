"""Prints notes of the corpus as PDFs, as programs print them; run by hand where a note has changed.

    python tests/make_pdfs.py FONTS OUT NOTE.md…

FONTS is a folder with DejaVuSans.ttf, DejaVuSans-Bold.ttf and DejaVuSansMono.ttf; Japanese is printed in a
font that every reader of PDFs has and that is not embedded. Needs reportlab, which the tests do not.
"""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import HRFlowable, Paragraph, Preformatted, SimpleDocTemplate, Spacer, Table

from ingest.notes import read_note

MARKDOWN = MarkdownIt("commonmark").enable("table")
SIZES = {"h1": 20, "h2": 15, "h3": 12.5}


def fonts(folder: Path) -> None:
    """Make the fonts known; a family of its own for Japanese, whose bold is its plain."""
    for name, file in (("Text", "DejaVuSans"), ("Text-Bold", "DejaVuSans-Bold"), ("Mono", "DejaVuSansMono")):
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{file}.ttf")))
    pdfmetrics.registerFontFamily("Text", "Text", "Text-Bold", "Text", "Text-Bold")
    pdfmetrics.registerFont(UnicodeCIDFont("HeiseiKakuGo-W5"))


class Printer:
    """Prints the tokens of a note's Markdown one after the other."""

    def __init__(self, language: str, ruled: bool) -> None:
        self.font = "HeiseiKakuGo-W5" if language == "ja" else "Text"
        self.wrap = "CJK" if language == "ja" else None
        self.ruled = ruled
        self.story: list[Any] = []
        self.style = self.made("body", 10, 14, after=6)

    def made(
        self, name: str, size: float, leading: float, after: float = 4, indent: float = 0
    ) -> ParagraphStyle:
        return ParagraphStyle(
            name,
            fontName=self.font,
            fontSize=size,
            leading=leading,
            spaceAfter=after,
            wordWrap=self.wrap,
            leftIndent=indent,
            bulletIndent=max(indent - 12, 0),
        )

    def print(self, text: str) -> list[Any]:
        tokens = MARKDOWN.parse(text)
        at, marks = 0, []
        while at < len(tokens):
            token = tokens[at]
            if token.type == "heading_open":
                size = SIZES.get(token.tag, 11)
                words = inline(tokens[at + 1], self.font)
                bold = words if self.font != "Text" else f"<b>{words}</b>"
                self.story.append(Paragraph(bold, self.made(token.tag, size, size * 1.3)))
            elif token.type in {"bullet_list_open", "ordered_list_open"}:
                marks.append(int(token.attrs.get("start", 1)) if token.type.startswith("o") else 0)
            elif token.type in {"bullet_list_close", "ordered_list_close"}:
                marks.pop()
            elif token.type == "paragraph_open":
                self.paragraph(tokens[at + 1], marks)
                at += 1
            elif token.type == "fence":
                style = ParagraphStyle("code", fontName="Mono", fontSize=8.5, leading=11, spaceAfter=6)
                self.story.append(Preformatted(token.content, style))
            elif token.type == "table_open":
                end = next(i for i in range(at, len(tokens)) if tokens[i].type == "table_close")
                self.table(tokens[at:end])
                at = end
            elif token.type == "hr":
                self.story.append(HRFlowable(width="100%", spaceBefore=4, spaceAfter=8))
            at += 1
        return self.story

    def paragraph(self, token: Token, marks: list[int]) -> None:
        words = inline(token, self.font)
        if not marks:
            self.story.append(Paragraph(words, self.style))
            return
        mark = "•"
        if marks[-1]:
            mark = f"{marks[-1]}."
            marks[-1] += 1
        style = self.made("item", 10, 14, after=3, indent=14 * len(marks))
        self.story.append(Paragraph(words, style, bulletText=mark))

    def table(self, tokens: list[Token]) -> None:
        rows: list[list[Paragraph]] = []
        small = self.made("cell", 8.5, 11, after=0)
        for index, token in enumerate(tokens):
            if token.type == "tr_open":
                rows.append([])
            elif token.type in {"th_open", "td_open"}:
                words = inline(tokens[index + 1], self.font)
                head = token.type == "th_open" and self.font == "Text"
                rows[-1].append(Paragraph(f"<b>{words}</b>" if head else words, small))
        style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if self.ruled:
            style.append(("GRID", (0, 0), (-1, -1), 0.5, "black"))
        else:
            style += [
                ("LINEABOVE", (0, 0), (-1, 0), 1, "black"),
                ("LINEBELOW", (0, 0), (-1, 0), 0.5, "black"),
            ]
            style.append(("LINEBELOW", (0, -1), (-1, -1), 1, "black"))
        self.story += [Table(rows, style=style, repeatRows=1), Spacer(1, 8)]


def inline(token: Token, font: str) -> str:
    """Inline Markdown as reportlab's own markup."""
    words = ""
    for child in token.children or []:
        match child.type:
            case "text":
                words += escape(child.content, quote=False)
            case "code_inline":
                words += f'<font name="Mono">{escape(child.content, quote=False)}</font>'
            case "strong_open":
                words += "<b>" if font == "Text" else ""
            case "strong_close":
                words += "</b>" if font == "Text" else ""
            case "softbreak":
                words += " "
            case "hardbreak":
                words += "<br/>"
            case _:
                pass
    return words


def main() -> None:
    folder, out, *notes = map(Path, sys.argv[1:])
    fonts(folder)
    for index, path in enumerate(notes):
        note = read_note(path.name, path.read_bytes())
        language = note.language or "en"
        title = note.front.title or path.stem
        printer = Printer(language, ruled=index % 2 == 0)
        story = printer.print(note.text[note.front.end :])

        def frame(canvas: Any, document: Any, title: str = title, font: str = printer.font) -> None:
            canvas.setFont(font, 8)
            canvas.drawString(60, A4[1] - 36, title)
            canvas.drawCentredString(A4[0] / 2, 30, str(document.page))

        file = out / f"{path.parent.name}-{path.stem}.pdf"
        document = SimpleDocTemplate(
            str(file), pagesize=A4, title=note.front.title, invariant=1, leftMargin=60, rightMargin=60
        )
        document.build(story, onFirstPage=frame, onLaterPages=frame)


if __name__ == "__main__":
    main()
