"""Numbers in words, written by the grammar books: the other way round from the readers."""

from __future__ import annotations

_EN = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_FR = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
]
_FR_TENS = ["vingt", "trente", "quarante", "cinquante", "soixante"]
_RU = [
    "ноль",
    "один",
    "два",
    "три",
    "четыре",
    "пять",
    "шесть",
    "семь",
    "восемь",
    "девять",
    "десять",
    "одиннадцать",
    "двенадцать",
    "тринадцать",
    "четырнадцать",
    "пятнадцать",
    "шестнадцать",
    "семнадцать",
    "восемнадцать",
    "девятнадцать",
]
_RU_TENS = [
    "двадцать",
    "тридцать",
    "сорок",
    "пятьдесят",
    "шестьдесят",
    "семьдесят",
    "восемьдесят",
    "девяносто",
]
_RU_HUNDREDS = [
    "сто",
    "двести",
    "триста",
    "четыреста",
    "пятьсот",
    "шестьсот",
    "семьсот",
    "восемьсот",
    "девятьсот",
]
_RU_SCALES = (("тысяча", "тысячи", "тысяч"), ("миллион", "миллиона", "миллионов"))
_RU_SCALES += (("миллиард", "миллиарда", "миллиардов"),)
_JA = "〇一二三四五六七八九"


def _groups(value: int, size: int = 3) -> list[int]:
    """The groups of a number, the lowest first."""
    groups = []
    while value:
        value, group = divmod(value, 10**size)
        groups.append(group)
    return groups


def english(value: int) -> str:
    """As in "two hundred and five thousand and one"."""
    if value == 0:
        return _EN[0]
    words = []
    for power, group in reversed(list(enumerate(_groups(value)))):
        if group:
            joined = power == 0 and group < 100 and value >= 1000
            scale = ("", " thousand", " million", " billion")[power]
            words.append(f"{'and ' if joined else ''}{_english_group(group)}{scale}")
    return " ".join(words)


def _english_group(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    parts = [f"{_EN[hundreds]} hundred"] if hundreds else []
    if rest >= 20:
        tens, ones = divmod(rest, 10)
        parts.append(_EN_TENS[tens - 2] + (f"-{_EN[ones]}" if ones else ""))
    elif rest:
        parts.append(_EN[rest])
    return " and ".join(parts)


def french(value: int) -> str:
    """As in "deux cent quatre-vingt-un mille trois"."""
    if value == 0:
        return _FR[0]
    words = []
    for power, group in reversed(list(enumerate(_groups(value)))):
        if group:
            scale = ("", "mille", "million", "milliard")[power]
            plural = "s" if power > 1 and group > 1 else ""
            number = "" if power == 1 and group == 1 else _french_group(group)
            words.append(f"{number} {scale}{plural}".strip())
    return " ".join(words)


def _french_group(group: int) -> str:
    hundreds, rest = divmod(group, 100)
    parts = [f"{_FR[hundreds]} cent" if hundreds > 1 else "cent"] if hundreds else []
    if rest:
        parts.append(_french_below_hundred(rest))
    return " ".join(parts)


def _french_below_hundred(rest: int) -> str:
    if rest < 20:
        return _FR[rest]
    if rest < 70:
        tens, ones = divmod(rest, 10)
        return _FR_TENS[tens - 2] + (" et un" if ones == 1 else f"-{_FR[ones]}" if ones else "")
    if rest < 80:
        return "soixante et onze" if rest == 71 else f"soixante-{_FR[rest - 60]}"
    return "quatre-vingts" if rest == 80 else f"quatre-vingt-{_FR[rest - 80]}"


def russian(value: int) -> str:
    """As in "двести одна тысяча пять"."""
    if value == 0:
        return _RU[0]
    words = []
    for power, group in reversed(list(enumerate(_groups(value)))):
        if group:
            words.append(_russian_group(group, feminine=power == 1))
            if power:
                words.append(_RU_SCALES[power - 1][_russian_form(group)])
    return " ".join(words)


def _russian_group(group: int, *, feminine: bool) -> str:
    hundreds, rest = divmod(group, 100)
    parts = [_RU_HUNDREDS[hundreds - 1]] if hundreds else []
    if rest >= 20:
        parts.append(_RU_TENS[rest // 10 - 2])
        rest %= 10
    if rest:
        parts.append({1: "одна", 2: "две"}.get(rest, _RU[rest]) if feminine else _RU[rest])
    return " ".join(parts)


def _russian_form(group: int) -> int:
    if group % 10 == 1 and group % 100 != 11:
        return 0
    return 1 if group % 10 in (2, 3, 4) and group % 100 not in (12, 13, 14) else 2


def japanese(value: int) -> str:
    """As in 七千四百五十億."""
    if value == 0:
        return "零"
    words = ""
    for power, group in reversed(list(enumerate(_groups(value, 4)))):
        for place in (3, 2, 1, 0):
            digit = group // 10**place % 10
            if digit:
                words += ("" if digit == 1 and place else _JA[digit]) + ("", "十", "百", "千")[place]
        if group:
            words += ("", "万", "億")[power]
    return words


def mixed_japanese(value: int) -> str:
    """As in 1億2,500万."""
    if value == 0:
        return "0"
    groups = list(enumerate(_groups(value, 4)))
    return "".join(f"{group:,}" + ("", "万", "億")[power] for power, group in reversed(groups) if group)


RUSSIAN_CASES = ("genitive", "dative", "instrumental", "prepositional")
_RU_INFLECTED = {
    "genitive": (
        "одного двух трёх четырёх пяти шести семи восьми девяти",
        "двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот",
        "тысячи тысяч",
    ),
    "dative": (
        "одному двум трём четырём пяти шести семи восьми девяти",
        "двумстам трёмстам четырёмстам пятистам шестистам семистам восьмистам девятистам",
        "тысяче тысячам",
    ),
    "instrumental": (
        "одним двумя тремя четырьмя пятью шестью семью восемью девятью",
        "двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами",
        "тысячей тысячами",
    ),
    "prepositional": (
        "одном двух трёх четырёх пяти шести семи восьми девяти",
        "двухстах трёхстах четырёхстах пятистах шестистах семистах восьмистах девятистах",
        "тысяче тысячах",
    ),
}
_RU_TENS_I = "пятидесяти шестидесяти семидесяти восьмидесяти"
_RU_TENS_JU = "пятьюдесятью шестьюдесятью семьюдесятью восемьюдесятью"


def inflected_russian(value: int, case: str) -> str:
    """As in "двумястами пятью" (instrumental); up to a million."""
    thousands, rest = divmod(value, 1000)
    words = []
    if thousands:
        one = thousands % 10 == 1 and thousands % 100 != 11
        words += [_inflected_group(thousands, case, feminine=True)]
        words += [_RU_INFLECTED[case][2].split()[0 if one else 1]]
    if rest or not thousands:
        words += [_inflected_group(rest, case, feminine=False)]
    return " ".join(words)


def _inflected_group(group: int, case: str, *, feminine: bool) -> str:
    ones, hundreds, _ = _RU_INFLECTED[case]
    instrumental = case == "instrumental"
    many, rest = divmod(group, 100)
    parts = [["ста", *hundreds.split()][many - 1]] if many else []
    if 10 <= rest < 20:
        parts.append(_RU[rest][:-1] + ("ью" if instrumental else "и"))
        return " ".join(parts)
    tens, rest = divmod(rest, 10)
    if tens in (2, 3):
        parts.append(_RU_TENS[tens - 2][:-1] + ("ью" if instrumental else "и"))
    elif tens == 4:
        parts.append("сорока")
    elif 5 <= tens <= 8:
        parts.append((_RU_TENS_JU if instrumental else _RU_TENS_I).split()[tens - 5])
    elif tens == 9:
        parts.append("девяноста")
    if rest == 1 and feminine:
        parts.append("одной")
    elif rest:
        parts.append(ones.split()[rest - 1])
    return " ".join(parts)
