"""How often English notes use each character beyond ASCII."""

from __future__ import annotations

from typing import Final

LETTERS: Final = {
    2: "’",
    3: "“”—",
    4: "–",
    5: "•…",
    6: "‘é\u00a0×",
    7: "°®©™£€",
    8: "·±",
    9: "§µï≈≤≥èöü",
    10: "²½áàâäçêëíîñóô¥¢",
    11: "åøœæÉ†→←«»¼¾¹³",
    12: "ÀÈÖÜÄÅØ‡¶¬¿¡÷π∑√",
}
