"""Numbers as English writes them, and phrases that hold none."""

from __future__ import annotations

from typing import Final

NUMBERS: Final = {
    "0.15": ("$0.15", "0.15", ".15"),
    "2": ("two models", "two", "a couple of runs", "2x faster", "x2"),
    "2.5": ("two and a half", "2 1/2", "2½", "two point five", "2.5"),
    "24": ("exceeded 24", "24 or more", "twenty-four"),
    "59.2": ("59.2%", "59.2 percent", "59.2 ± 0.3", "F1=59.2", "acc:59.2"),
    "102": ("one hundred and two", "a hundred and two", "102"),
    "205": ("two hundred and five", "two hundred five"),
    "1234.5": ("1,234.5", "1,234.50"),
    "4538": ("forty-five hundred thirty-eight", "4,538"),
    "128000": ("128K", "128k tokens", "128,000", "128 thousand"),
    "2000000": ("two million", "2 million", "2M", "2 million dollars", "€2M"),
    "1200000": ("1 million 200 thousand", "1.2 million", "1.2M"),
    "745000000000": ("745B", "745 billion", "about 745 billion", "$745bn"),
    "28500000000000": ("28.5T", "28.5 trillion", "28.5e12", "2.85×10^13", "2.85 \\times 10^{13}"),
    "6.84E+24": ("6.84×10^{24}", "6.84e24", "6.84×10²⁴", "6.84 x 10^24"),
    "-3.5": ("-3.5", "−3.5", "minus 3.5"),
}
RANGES: Final = {
    ("10000000", "15000000"): (
        "10–15 million",
        "between 10 and 15 million",
        "from 10 to 15 million",
        "10M-15M",
    ),
    ("25", "50"): ("25%~50%", "25 to 50 percent", "25-50%"),
    ("3", "5"): ("$3-$5", "$3-5", "3 to 5"),
}
NOTHING: Final = (
    "GPT-4o",
    "GLM-4.5-Air on H100",
    "v0.11.0",
    "on February 16, 2026",
    "2026-02-11",
    "(24.07-25.01)",
    "24.08 – 25.05",
    "at 11:03:01",
    "open 24/7",
    "in 2025.",
    "the 21st century",
    "no one knows",
    "hundreds of thousands of users",
    "trained from scratch, zero-shot",
    "as shown in [5]",
    "1. First of all",
    "http://example.org/2024/10",
    "choices[0].text",
    "arXiv:2301.00001",
    "a bandwidth of 10.0.0.1",
)
