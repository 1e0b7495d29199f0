"""How often French notes use each character beyond ASCII."""

from __future__ import annotations

from typing import Final

LETTERS: Final = {
    1: "é",
    3: "è",
    4: "àê’",
    5: "çô",
    6: "îâù\u00a0É«»",
    7: "ûœ",
    8: "À–€",
    9: "ï—°…×",
    10: "ëÊÈÇ“”•·‘©",
    11: "ÔŒÎôò®™üö²±≈≤≥",
    12: "ÂÛÙËÏæíóáñÿ½µ§£",
    13: "ÆÜÖÄäß¼¾¹³†‡¥",
}
