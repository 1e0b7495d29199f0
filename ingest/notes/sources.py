"""Source code and command lines that lost their fences.

A run begins at a line that is nothing but code and goes on over lines that may be; prose ends it.
"""

from __future__ import annotations

import re
from typing import Final

_COMMANDS: Final = (
    "accelerate apt apt-get aws bash brew cargo cd chmod cmake conda cp curl deepspeed docker export git go "
    "gunzip hf huggingface-cli kubectl llama-cli llama-server lm_eval lms make mkdir modelscope npm npx "
    "ollama pip pip3 pnpm poetry pytest python python3 rm set sglang source ssh sudo swift tar torchrun "
    "unzip uv uvx vllm wget yarn"
)
_COMMAND: Final = re.compile(
    r"(?:[$#%>]\s+)?(?:[A-Z_]{2,40}=\S{1,200}\s+){0,6}(?:"
    + "|".join(map(re.escape, _COMMANDS.split()))
    + r")\s+(?=[-\w./~\"'$<{])(?P<rest>.*)$"
)
_STRONG: Final = re.compile(
    r"""(?:
      from\s[\w.]{1,80}\simport\s[\w*(,\ .]+\\?$
    | import\s[\w.]{1,80}(?:\sas\s\w{1,40})?(?:,\s[\w.]{1,80})*;?$
    | import\s(?:\{[^}]*\}|\*\sas\s\w+|\w+(?:,\s*\{[^}]*\})?)\sfrom\s["'][^"']+["'];?$
    | (?:async\s)?def\s\w+\(.*
    | class\s\w+(?:\(.*\))?:$
    | (?:const|let|var)\s[\w{},\s\[\]]{1,80}=\s?\S.*
    | [A-Za-z_][\w.]{0,60}\s?=\s?[A-Za-z_][\w.]{0,80}\($
    | [A-Za-z_][\w.]{0,60}\s?=\s?[\[{(]$
    | [A-Za-z_][\w.]{0,60}\s?=\s?(?:await\s)?[A-Za-z_]\w{0,40}(?:\.\w{1,40})+\(.*\)$
    | print\(.*\)$
    | \#include\s[<"].*
    | \#!\s?/.*
    | --?[A-Za-z][\w-]{1,60}(?:[ =]\S{1,200})?\s\\$
    | \#\s?%%.*
    )""",
    re.VERBOSE,
)
_BRACES: Final = re.compile(r"[{\[(]$")
_WEAK: Final = re.compile(
    r"""(?:
      [\]\[{}()]+[,;]?$
    | \#.*
    | //.*
    | ["'][^"']{0,200}["']\s?:\s?.{0,400}[,{\[}\]"'\d]$
    | --?[A-Za-z][\w-]{0,60}(?:[ =]\S.*)?$
    | [A-Za-z_][\w.\[\]"']{0,80}\s?[+-]?=\s?\S.*
    | [A-Za-z_][\w.]{0,80}\(.*\)?[,;:]?$
    | (?:if|elif|for|while|with|try|except|else|finally|return|yield|assert|raise)\b.*[:)\w\]"']$
    | [{\[(].*[}\])],?$
    | \)\.?\w*.*$
    | @\w.*
    | .*\\$
    )""",
    re.VERBOSE,
)
_PROSE: Final = re.compile("[\u0400-\u04ff\u3040-\u30ff\u4e00-\u9fff]")
_SENTENCE: Final = re.compile(r"\b[a-zà-ÿ]{2,}\s[a-zà-ÿ]{2,}\s[a-zà-ÿ]{2,}")
_LONGEST: Final = 2000


def code_lines(rows: list[str]) -> dict[int, int]:
    """The runs of code among the rows: first row -> row after the last."""
    runs: dict[int, int] = {}
    at = 0
    while at < len(rows):
        if not _is_strong(rows, at):
            at += 1
            continue
        last = _run_end(rows, at)
        first = at
        while first > 0 and first - 1 not in runs.values() and _leads_in(rows[first - 1]):
            first -= 1
        runs[first] = last
        at = last
    return runs


def _run_end(rows: list[str], at: int) -> int:
    depth = _depth(rows[at])
    joined = _goes_on(rows[at])
    last = at + 1
    here = last
    while here < len(rows):
        row = rows[here].strip()
        if not row:
            # An empty line is inside a run only if code follows it.
            here += 1
            if here - last > 2:
                break
            continue
        if not (joined or _is_strong(rows, here) or _is_weak(row, depth)):
            break
        depth = max(0, depth + _depth(row))
        joined = _goes_on(row)
        here += 1
        last = here
    return last


def _goes_on(row: str) -> bool:
    return row.rstrip().endswith("\\")


def _depth(row: str) -> int:
    return sum(map(row.count, "([{")) - sum(map(row.count, ")]}"))


def _leads_in(row: str) -> bool:
    """A comment above code; `# Words` alone is a heading, so only what code uses as one."""
    return row.startswith(("#!", "//", "# ...", "# %%"))


def _is_strong(rows: list[str], at: int) -> bool:
    row = rows[at].strip()
    if len(row) > _LONGEST or not row:
        return False
    command = _COMMAND.match(row)
    if command is not None:
        return _is_command(command["rest"])
    if _STRONG.match(row):
        return True
    # A brace that opens a literal, with a key on the next line.
    following = rows[at + 1].strip() if at + 1 < len(rows) else ""
    return row in {"{", "[", "[{"} and following[:1] in {'"', "{", "'"}


def _is_command(rest: str) -> bool:
    """Whether what follows a command's name are arguments, not the words of a sentence."""
    if _PROSE.search(rest.partition(" #")[0]) or rest.rstrip().endswith((".", "!", "?", ":", "…")):
        return False
    return not _SENTENCE.search(rest) or " -" in rest or "install" in rest


def _is_weak(row: str, depth: int) -> bool:
    if len(row) > _LONGEST:
        return False
    if depth > 0:
        return not row.endswith((".", "。")) or row.endswith("...")
    if row.startswith("#"):
        return not row.startswith("##")
    if _PROSE.search(row) and not re.search(r"[\"'#]", row):
        return False
    return _WEAK.match(row) is not None and not (row.endswith(".") and _SENTENCE.search(row) is not None)
