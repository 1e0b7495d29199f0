"""Currencies by the signs and codes (ISO 4217) that every language prints."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

_CODES: Final = (
    "USD EUR GBP JPY CNY RUB RMB CHF CAD AUD NZD HKD SGD INR KRW BRL MXN SEK NOK DKK PLN CZK HUF RON BGN TRY "
    "ILS UAH BYN KZT MNT AED SAR QAR KWD LBP EGP MYR IDR THB VND PHP TWD ZAR ARS CLP COP"
)
CODES: Final = MappingProxyType(
    {code.casefold(): code for code in _CODES.split()} | {"rmb": "CNY", "rur": "RUB"}
)
"""Codes as written, casefolded."""

SYMBOLS: Final = MappingProxyType(
    {
        "$": "USD",
        "＄": "USD",
        "us$": "USD",
        "$us": "USD",
        "u$s": "USD",
        "ca$": "CAD",
        "a$": "AUD",
        "hk$": "HKD",
        "r$": "BRL",
        "€": "EUR",
        "€ur": "EUR",
        "£": "GBP",
        "￡": "GBP",
        "¥": "JPY",
        "￥": "JPY",
        "₽": "RUB",
        "₴": "UAH",
        "₸": "KZT",
        "₹": "INR",
        "₩": "KRW",
        "₪": "ILS",
        "₺": "TRY",
        "₫": "VND",
        "₱": "PHP",
        "zł": "PLN",
        "rs": "INR",
        "rs.": "INR",
        "rm": "MYR",
        "元": "CNY",
        "円": "JPY",
    }
)
"""Signs, with the letters that may stand beside them, casefolded."""

SIGNS: Final = frozenset("$＄€£￡¥￥₽₴₸₹₩₪₺₫₱")
"""The characters that are a currency by themselves."""
