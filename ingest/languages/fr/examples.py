"""Numbers as French writes them, and phrases that hold none."""

from __future__ import annotations

from typing import Final

NUMBERS: Final = {
    "5": ("dépasse 5", "a dépassé 5 secondes", "5 et max_position", "cinq"),
    "0.333": ("0,333",),
    "2": ("deux modèles", "2 modèles", "x2"),
    "1.5": ("1,5", "un et demi", "1 et demi"),
    "9": ("neuf modèles", "9"),
    "21": ("vingt et un", "vingt-et-une", "21"),
    "59.2": ("59,2 %", "59,2%", "59,2 pour cent", "59.2 %"),
    "71": ("soixante et onze", "septante et un", "soixante-et-onze"),
    "80": ("quatre-vingts", "huitante", "octante"),
    "97": ("quatre-vingt-dix-sept", "nonante-sept"),
    "1234.5": ("1 234,5", "1\u00a0234,5", "1\u202f234,50", "1.234,5"),
    "1973": ("mille neuf cent soixante-treize", "dix-neuf cent soixante-treize"),
    "128000": ("128k", "128 k", "128 000", "128\u00a0000", "128 mille", "cent vingt-huit mille"),
    "1050000": ("1,05 M de jetons", "1,05M", "un million cinquante mille"),
    "2500000": ("2,5 millions d'euros", "deux millions et demi", "2,5 M€"),
    "745000000000": ("745 milliards", "environ 745 milliards", "745 Md", "745 Mds", "745B"),
    "15000000000000": ("15 000 milliards", "15 billions", "quinze billions"),
    "6.84E+24": ("6,84·10^24", "6,84×10²⁴", "6,84e24"),
    "-3.5": ("-3,5", "moins 3,5", "−3,5"),
}
RANGES: Final = {
    ("1500000000", "2000000000"): ("1,5 à 2 milliards", "entre 1,5 et 2 milliards", "de 1,5 à 2 milliards"),
    ("40", "60"): ("40 % à 60 %", "40-60 %", "entre 40 et 60 %"),
}
NOTHING: Final = (
    "un modèle",
    "une suite",
    "un logement neuf",
    "quelques millions de téléchargements",
    "le 9 juillet 2026",
    "au 16/07/2026",
    "depuis 2020.",
    "avril 2025",
    "GPT-5.6",
    "la version 4.1",
    "le 1er, le 2e et la 3ème",
    "à 11h30",
)
