"""English numerals."""

from __future__ import annotations

from decimal import Decimal

from ingest.languages.language import NumberWords, forms

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_POWERS = (
    "thousand million billion trillion quadrillion quintillion sextillion septillion octillion nonillion"
)

CARDINALS = {
    **{word: value for value, word in enumerate(_ONES.split())},
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "fourty": 40,
    "naught": 0,
    "nought": 0,
    "nil": 0,
    **{word: value for value, word in zip(range(20, 100, 10), _TENS.split(), strict=True)},
}
_SCALES = {word: Decimal(1000) ** power for power, word in enumerate(_POWERS.split(), 1)}

_PARTS = {2: "half", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth"}
_PARTS[10] = "tenth"

_ABOVE = forms(
    "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top tops topped topping"
)
_NOT = ("not", "never", "without", "cannot", "doesn't", "don't", "didn't", "doesn\u2019t", "don\u2019t")

NUMBERS = NumberWords(
    decimal=".,",
    groups=", '\u2019",
    cardinals=CARDINALS,
    hundreds=frozenset({"hundred", "hundreds"}),
    scales={
        **_SCALES,
        **{f"{word}s": value for word, value in _SCALES.items()},
        "lakh": Decimal(10**5),
        "lakhs": Decimal(10**5),
        "crore": Decimal(10**7),
        "crores": Decimal(10**7),
        **dict.fromkeys(("cr", "krore", "krores", "koti"), Decimal(10**7)),
        **dict.fromkeys(("lac", "lacs", "lkh", "lkhs"), Decimal(10**5)),
        "bn": Decimal(10**9),
        "mn": Decimal(10**6),
        "tn": Decimal(10**12),
        "mln": Decimal(10**6),
        "bln": Decimal(10**9),
    },
    joins=frozenset({"and", "&"}),
    joins_by_comma=True,
    articles=frozenset({"one", "nil"}),
    single=frozenset({"a", "an"}),
    vague=frozenset({"hundreds", *(f"{word}s" for word in _SCALES)}),
    idioms=frozenset({"zero-shot", "one-shot", "one-hot", "zero-day", "one another", "two-tier"}),
    points=frozenset({"point", "dot"}),
    third={word: value for value, word in _PARTS.items()} | {"quarter": 4, "hundredth": 100},
    thirds={f"{word}s": value for value, word in _PARTS.items() if word != "half"}
    | {"halves": 2, "quarter": 4, "quarters": 4, "hundredths": 100, "thousandths": 1000},
    halves=("and a half", "and one half", "& a half", "and half"),
    dozens={"dozen": 12, "dozens": 12, "couple": 2, "pair": 2},
    suffixes={
        "k": Decimal(10**3),
        "K": Decimal(10**3),
        "M": Decimal(10**6),
        "MM": Decimal(10**6),
        "B": Decimal(10**9),
        "b": Decimal(10**9),
        "G": Decimal(10**9),
        "T": Decimal(10**12),
        "Bn": Decimal(10**9),
        "bn": Decimal(10**9),
        "mn": Decimal(10**6),
        "Mn": Decimal(10**6),
        "tn": Decimal(10**12),
    },
    spaced_suffixes=frozenset({"k", "K", "M", "B", "T", "Bn", "bn"}),
    money_suffixes={"m": Decimal(10**6), "t": Decimal(10**12)},
    currencies={
        "dollar": "USD",
        "dollars": "USD",
        "usd": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "yen": "JPY",
        "yuan": "CNY",
        "renminbi": "CNY",
        "ruble": "RUB",
        "rubles": "RUB",
        "rouble": "RUB",
        "roubles": "RUB",
        "pound": "GBP",
        "pounds": "GBP",
        "rupee": "INR",
        "rupees": "INR",
        "ringgit": "MYR",
        "francs": "CHF",
    },
    cents=frozenset({"cent", "cents", "c", "pence", "penny", "sen", "sens", "kopiykas"}),
    coin_joins=frozenset({"and"}),
    of=("of ",),
    negatives=("minus", "negative"),
    positives=("plus", "positive"),
    hedges=frozenset(
        {
            "about",
            "around",
            "approximately",
            "approx",
            "approx.",
            "roughly",
            "nearly",
            "almost",
            "circa",
            "ca.",
            "some",
            "an estimated",
            "estimated at",
            "close to",
            "in the region of",
            "on the order of",
        }
    ),
    at_least=frozenset(
        {
            "more than",
            "over",
            "above",
            "at least",
            "greater than",
            "no less than",
            "no fewer than",
            "not less than",
            "upwards of",
            "north of",
            "a minimum of",
            "minimum of",
            *_ABOVE,
            "in excess of",
            "well over",
            "beyond",
            "starting at",
        }
    ),
    at_most=frozenset(
        {
            "up to",
            "at most",
            "less than",
            "fewer than",
            "below",
            "under",
            "lower than",
            "no more than",
            "not more than",
            "no greater than",
            "a maximum of",
            "maximum of",
            "max",
            "max.",
            "as much as",
            "as many as",
            *(f"{no} {verb}" for no in _NOT for verb in _ABOVE),
        }
    ),
    hedges_after=frozenset({"or so", "or thereabouts"}),
    at_least_after=frozenset(
        {"or more", "or higher", "or above", "or greater", "and up", "and above", "plus"}
    ),
    at_most_after=frozenset({"or less", "or fewer", "or lower", "or below", "at most", "max"}),
    between=(("between", "and"), ("from", "to"), ("from", "up to")),
    changes=(("from", "to"),),
    range_words=frozenset({"to"}),
    ranging=frozenset(
        forms(
            "models llms range ranges ranged ranging span spans spanning vary varies varying sizes scales "
            "anywhere"
        )
    ),
    times_after=frozenset({"times", "fold"}),
    months=frozenset(
        forms(
            "january february march april may june july august september october november december jan "
            "feb mar apr jun jul aug sep sept oct nov dec"
        )
    ),
    month_homographs=frozenset({"may", "march", "mar", "dec", "sep", "jan", "august"}),
    year_after=(),
    authors_before=("et al",),
    year_before=frozenset(
        {
            "in",
            "since",
            "year",
            "by",
            "of",
            "during",
            "until",
            "early",
            "late",
            "mid",
            "from",
            "before",
            "after",
        }
    ),
    day_after=(),
    time_after=("o'clock", "o\u2019clock"),
    day_halves=frozenset({"am", "pm", "a.m", "p.m"}),
    ordinals=frozenset({"st", "nd", "rd", "th"}),
    rank_before=("no.", "rank", "ranked", "place", "number one"),
    version_before=frozenset({"version", "versions", "ver.", "release"}),
)
