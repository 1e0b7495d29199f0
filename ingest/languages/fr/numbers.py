"""French numerals, those of Belgium and Switzerland among them."""

from __future__ import annotations

from decimal import Decimal

from ingest.languages.language import NumberWords, forms

_ONES = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
_LONG = "million billion trillion quadrillion quintillion sextillion septillion"
_HALF = "milliard billiard trilliard quadrilliard quintilliard sextilliard"

CARDINALS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    "zero": 0,
    "une": 1,
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "octante": 80,
    "nonante": 90,
}
# The dictionary counts million, milliard, billion by steps of 10^3; texts translated from English count
# billion as 10^9 and trillion as 10^12.
_SCALES = {
    "mille": Decimal(10**3),
    "mil": Decimal(10**3),
    **{word: Decimal(10) ** (6 * power) for power, word in enumerate(_LONG.split(), 1)},
    **{word: Decimal(10) ** (6 * power + 3) for power, word in enumerate(_HALF.split(), 1)},
}
_SHORT = {word: Decimal(1000) ** (power + 1) for power, word in enumerate(_LONG.split(), 1) if power > 1}
_PARTS = {"cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9}

_ABOVE = forms(
    "dépasse dépassent dépassait dépassaient dépassant dépassera dépasseront dépasser dépassé dépassée "
    "dépassés excède excèdent excédait excédaient excédant excédera excéder excédé"
)
_THE = ("", " les")

NUMBERS = NumberWords(
    decimal=",.",
    groups=" .,'\u2019",
    cardinals=CARDINALS,
    hundreds=frozenset({"cent", "cents"}),
    scales={
        **_SCALES,
        **{f"{word}s": value for word, value in _SCALES.items() if word not in {"mille", "mil"}},
        "millier": Decimal(10**3),
        "md": Decimal(10**9),
        "mds": Decimal(10**9),
        "mrd": Decimal(10**9),
        "mrds": Decimal(10**9),
        "mio": Decimal(10**6),
        "bn": Decimal(10**12),
    },
    alternative_scales={
        **_SHORT,
        **{f"{word}s": value for word, value in _SHORT.items()},
        "bn": Decimal(10**9),
    },
    follows={10: (7, 9), **dict.fromkeys((20, 30, 40, 50), (2, 9)), 60: (2, 19), 70: (1, 9), 80: (1, 19)},
    products={(4, 20): 80},
    joins=frozenset({"et"}),
    join_only=frozenset({1, 11}),
    articles=frozenset({"un", "une"}),
    homographs=frozenset({"neuf"}),
    alone=frozenset({"mille", "cent"}),
    vague=frozenset(f"{word}s" for word in _SCALES),
    points=frozenset({"virgule", "point"}),
    third={"demi": 2, "demie": 2, "tiers": 3, "quart": 4, "dixième": 10, "centième": 100, **_PARTS},
    thirds={
        "demis": 2,
        "demies": 2,
        "tiers": 3,
        "quarts": 4,
        "dixièmes": 10,
        "centièmes": 100,
        "millièmes": 1000,
    }
    | {f"{word}s": value for word, value in _PARTS.items()},
    halves=("et demie", "et demi", "et un demi", "et une demie"),
    suffixes={
        "k": Decimal(10**3),
        "K": Decimal(10**3),
        "M": Decimal(10**6),
        "Md": Decimal(10**9),
        "Mds": Decimal(10**9),
        "Mrd": Decimal(10**9),
        "B": Decimal(10**9),
        "G": Decimal(10**9),
        "T": Decimal(10**12),
        "Bn": Decimal(10**12),
    },
    spaced_suffixes=frozenset({"k", "K", "M", "Md", "Mds", "Mrd", "B", "T", "Bn"}),
    money_suffixes={"m": Decimal(10**6), "md": Decimal(10**9)},
    currencies={
        "dollar": "USD",
        "dollars": "USD",
        "usd": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "yen": "JPY",
        "yens": "JPY",
        "yuan": "CNY",
        "yuans": "CNY",
        "renminbi": "CNY",
        "rouble": "RUB",
        "roubles": "RUB",
        "livre": "GBP",
        "livres": "GBP",
        "pounds": "GBP",
        "franc": "CHF",
        "francs": "CHF",
    },
    cents=frozenset({"centime", "centimes", "cent", "cents"}),
    coin_joins=frozenset({"et"}),
    of=("de ", "d'", "d\u2019"),
    negatives=("moins",),
    positives=("plus",),
    hedges=frozenset(
        {
            "env.",
            "environ",
            "près de",
            "pres de",
            "à peu près",
            "quelque",
            "quelques",
            "presque",
            "quasi",
            "approximativement",
            "autour de",
            "aux alentours de",
            "de l'ordre de",
            "de l\u2019ordre de",
            "estimé à",
            "estimée à",
            "estimés à",
            "estimées à",
        }
    ),
    at_least=frozenset(
        {
            "plus de",
            "plus d'",
            "plus que",
            "au moins",
            "pas moins de",
            "au minimum",
            "minimum",
            "supérieur à",
            "supérieure à",
            "supérieurs à",
            "supérieures à",
            "au-dessus de",
            "au-delà de",
            "au delà de",
            *_ABOVE,
            *(f"{verb} les" for verb in _ABOVE),
            "à partir de",
        }
    ),
    at_most=frozenset(
        {
            "jusqu'à",
            "jusqu\u2019à",
            "moins de",
            "moins que",
            "au plus",
            "tout au plus",
            "au maximum",
            "maximum",
            "pas plus de",
            "en dessous de",
            "en-dessous de",
            "au-dessous de",
            "inférieur à",
            "inférieure à",
            "inférieurs à",
            "inférieures à",
            "sous les",
            *(
                f"{no}{verb} pas{les}"
                for no in ("", "ne ", "n'", "n\u2019")
                for verb in _ABOVE
                for les in _THE
            ),
            *(f"sans {verb}{les}" for verb in ("dépasser", "excéder") for les in _THE),
            "max",
            "max.",
        }
    ),
    hedges_after=frozenset({"environ"}),
    at_least_after=frozenset({"et plus", "ou plus", "au moins", "minimum"}),
    at_most_after=frozenset({"ou moins", "et moins", "au plus", "au maximum", "maximum", "max"}),
    between=(("entre", "et"), ("de", "à"), ("entre", "à")),
    changes=(("de", "à"),),
    range_words=frozenset({"à"}),
    ranging=frozenset(
        forms(
            "modèles allant vont va tailles taille gamme varie varient variant s'étend s'étendent étend "
            "étendent"
        )
    ),
    times_after=frozenset({"fois"}),
    months=frozenset(
        forms(
            "janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre "
            "décembre decembre jan janv fév févr fev fevr avr juil juill sep sept oct nov déc dec"
        )
    ),
    year_after=(),
    authors_before=("et al", "et coll"),
    year_before=frozenset(
        {"en", "depuis", "année", "l'année", "début", "fin", "mi", "courant", "dès", "avant", "après", "an"}
    ),
    day_after=("er",),
    ordinals=frozenset({"er", "ère", "ere", "re", "e", "ème", "eme", "ième", "nd", "nde", "ers"}),
    rank_before=("n°", "nº", "n\u1d52"),
    version_before=frozenset({"version", "versions"}),
)
