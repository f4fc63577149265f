"""The words of technical reports as patterns, each made once."""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple, cast

from extractors.lexicons import load_lexicon
from models.technical_reports import Box, Outcome
from models.text import fold

LEXICON = "technical_words"
_SCORE = r"\d{1,2}[.,]\d"
_MARKS = " .:;,()[]{}*|-–—/•·●■◼◾⬤_\"'"
_FEW_LETTERS = 4


class Severity(NamedTuple):
    """How bad a finding is: the name to count under, the label as printed, the score beside it."""

    name: str
    label: str
    score: float | None = None


@cache
def listed(group: str) -> tuple[str, ...]:
    """The folded words of one list of the lexicon."""
    return tuple(fold(str(word)) for word in load_lexicon(LEXICON)[group])


@cache
def any_of(group: str) -> re.Pattern[str]:
    """A pattern for any word of one list, whole words only."""
    return re.compile(rf"(?<!\w)(?:{alternatives(listed(group))})(?!\w)")


@cache
def severity_words() -> str:
    """Every word for a severity, as alternatives of a pattern."""
    return alternatives(_severity_names())


def alternatives(words: Iterable[str]) -> str:
    """*words* as alternatives, the longest first; their spaces may be wide."""
    ordered = sorted(set(words), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


@cache
def _severity_names() -> dict[str, str]:
    return {
        fold(word): name
        for name, words in load_lexicon(LEXICON)["severities"].items()
        for word in words
    }


def severity_named(word: str) -> str | None:
    """The name that the severity *word* is counted under."""
    return _severity_names().get(" ".join(fold(word).split()))


def severity_alone(text: str) -> Severity | None:
    """The severity that *text* states when it states nothing else: `Hoog`, `High risk`, `Critical (9.0)`."""
    if len(text) > 60:
        return None
    folded = fold(text).strip(_MARKS)
    match = _alone().fullmatch(folded)
    if match is None:
        return None
    start = fold(text).find(match["word"])
    label = text[start : start + len(match["word"])]
    score = match["before"] or match["after"]
    name = severity_named(match["word"])
    return Severity(name, label, read_score(score)) if name else None


@cache
def _alone() -> re.Pattern[str]:
    around = rf"(?:{alternatives(listed('around_severity'))})"
    score = r"(?:cvss[^\d]{0,14}(?:\d\.\d)?[^\d]{0,8})?{}(?:\s*/\s*10)?"
    before, after = (
        score.replace("{}", f"(?P<{name}>{_SCORE}|10)") for name in ("before", "after")
    )
    return re.compile(
        rf"(?:{around}[\s:-]+)*(?:{before}[\s(:/|-]+)?(?P<word>{severity_words()})"
        rf"(?:[\s-]+{around})*(?:[\s(:/|,-]+{after})?"
    )


def read_score(text: str | None) -> float | None:
    """The CVSS score that *text* is, between 0 and 10."""
    match = re.fullmatch(rf"(?P<score>{_SCORE}|10|0)(?:\s*/\s*10)?", (text or "").strip(_MARKS))
    value = float(match["score"].replace(",", ".")) if match else None
    return value if value is not None and value <= 10 else None


def severity_of_score(score: float) -> str | None:
    """The class of a CVSS score where a report has no labels (R-PEN-05)."""
    for name, least in (("critical", 9.0), ("high", 7.0), ("medium", 4.0), ("low", 0.1)):
        if score >= least:
            return name
    return None


def outcome_of(text: str) -> Outcome | None:
    """What became of a finding by the words of *text*: `not fixed` is open, whatever word stands in it."""
    folded = fold(text)
    for name, words in load_lexicon(LEXICON)["outcomes"].items():
        if re.search(rf"(?<!\w)(?:{alternatives(map(fold, words))})(?!\w)", folded):
            return cast(Outcome, name)
    bare = folded.strip(_MARKS)
    if bare in listed("yes_words"):
        return "fixed"
    return "open" if bare in listed("no_words") else None


def box_of(text: str) -> Box | None:
    """The kind of box that *text* names most; None when it names none, or two as often."""
    folded = fold(text)
    seen = {
        name: len(re.findall(rf"(?<!\w)(?:{alternatives(map(fold, words))})(?!\w)", folded))
        for name, words in load_lexicon(LEXICON)["boxes"].items()
    }
    most = max(seen.values())
    best = [name for name, count in seen.items() if count == most]
    return cast(Box, best[0]) if most and len(best) == 1 else None


def is_word_of(group: str, text: str) -> bool:
    """Whether *text*, but for marks around it, is a word of the list *group*."""
    return fold(text).strip(_MARKS) in listed(group)


@cache
def _numbers() -> dict[str, int]:
    groups = ("numbers", "numbers_nl", "numbers_de", "numbers_fr")
    return {word: number for group in groups for number, word in enumerate(listed(group))}


@cache
def number_words() -> str:
    """A number in digits or in words, as alternatives of a pattern."""
    tens = r"(?:twenty|thirty|forty|fifty)-(?:one|two|three|four|five|six|seven|eight|nine)"
    return rf"\d{{1,3}}|{tens}|thirty|forty|fifty|{alternatives(_numbers())}"


def read_number(word: str) -> int:
    """The number that *word* is, in digits or in letters."""
    folded = fold(word)
    if folded.isdigit():
        return int(folded)
    tens = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
    first, _, second = folded.partition("-")
    if first in tens:
        return tens[first] + (_numbers()[second] if second else 0)
    return _numbers()[folded]


def letters_of(text: str) -> str:
    """The letters and digits of *text*, to compare titles by."""
    return re.sub(r"[\W_]+", "", fold(text))


def has_letters(text: str) -> bool:
    """Whether *text* has enough letters to be a title."""
    return sum(letter.isalpha() for letter in text) >= _FEW_LETTERS
