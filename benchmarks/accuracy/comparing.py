"""Whether what was read is what the labels say: exact where it can be, by words where people write differently."""

import re
import unicodedata
from collections import Counter
from enum import StrEnum
from typing import Any

from benchmarks.accuracy.gold import DATES, NAMES, TEXTS, Gold
from models.files import load_reference

LIKE_ENOUGH = 0.7
"""The F1 of the words of two statements that say the same."""
SAME_NAME = 0.8
"""The part of the shorter of two names that the longer one has."""
LEAST_OF_A_NAME = 1 / 3
_STANDARD = re.compile(
    r"(soc|isae|ssae|richtlijn|iso|iec|nen|iatf|webtrust|pci)\D{0,14}(\d[\d-]*)?"
)


class Outcome(StrEnum):
    """What became of one field of one document."""

    RIGHT = "right"
    WRONG = "wrong"
    INVENTED = "invented"
    """Read where the document states nothing."""
    MISSED = "missed"
    NOTHING = "nothing"
    """Rightly left out."""


def judge_field(gold: Gold, name: str, found: Any) -> Outcome:  # noqa: ANN401 - whatever JSON holds
    """What became of the field *name*, of which *found* was read (None: nothing)."""
    wanted = gold.values.get(name)
    if _is_empty(wanted):
        return Outcome.NOTHING if _is_empty(found) else Outcome.INVENTED
    if _is_empty(found):
        return Outcome.NOTHING if name in gold.derived else Outcome.MISSED
    answers = (wanted, *gold.also_right.get(name, ()))
    return Outcome.RIGHT if any(agree(name, one, found) for one in answers) else Outcome.WRONG


def judge_type(gold: Gold, found: str | None) -> Outcome:
    """What became of the document type."""
    if not found:
        return Outcome.MISSED
    return Outcome.RIGHT if found in gold.doc_types else Outcome.WRONG


def _is_empty(value: Any) -> bool:  # noqa: ANN401
    return value in (None, "", [], {}, ())


def agree(name: str, wanted: Any, found: Any) -> bool:  # noqa: ANN401
    """True when *found* says of the field *name* what *wanted* says."""
    if name in DATES:
        return str(found).startswith(str(wanted))
    if name == "findings_by_severity":
        return isinstance(found, dict) and _count(wanted) == _count(found)
    if name == "subservice_orgs":
        return isinstance(found, list) and _are_same_names(wanted, found)
    if name in NAMES:
        return is_same_name(str(wanted), str(found))
    if name in TEXTS:
        return _share_words(str(wanted), str(found)) >= LIKE_ENOUGH
    if name == "standard":
        return _number_of_standard(str(wanted)) == _number_of_standard(str(found))
    if name == "accreditation_body":
        return bool(set(_words(wanted)) & set(_words(found)))
    return "".join(_words(wanted)) == "".join(_words(found))


def _words(value: object) -> list[str]:
    plain = unicodedata.normalize("NFKD", str(value)).casefold()
    return re.findall(r"[^\W_]+", "".join(c for c in plain if not unicodedata.combining(c)))


def is_same_name(wanted: str, found: str) -> bool:
    """True for one organisation: legal forms do not count, and one may be the longer form of the other."""
    lexicon = load_reference().lexicon
    forms = (
        {
            word
            for spellings in (*lexicon.legal_forms.values(), *lexicon.leading_forms.values())
            for spelling in spellings
            for word in [spelling, *spelling.split()]
        }
        | set("bvnsac")
        | {"the", "and", "of", "inc", "llc", "llp", "ltd", "gmbh", "plc", "corp", "pc"}
    )
    first, second = ({w for w in _words(name) if w not in forms} for name in (wanted, found))
    first, second = first or set(_words(wanted)), second or set(_words(found))
    both = len(first & second)
    shorter, longer = sorted((len(first), len(second)))
    return shorter > 0 and both / shorter >= SAME_NAME and both / longer >= LEAST_OF_A_NAME


def _are_same_names(wanted: list[str], found: list[str]) -> bool:
    return all(any(is_same_name(one, other) for other in found) for one in wanted) and all(
        any(is_same_name(one, other) for one in wanted) for other in found
    )


def _share_words(wanted: str, found: str) -> float:
    first, second = Counter(_words(wanted)), Counter(_words(found))
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else 0.0


def _number_of_standard(text: str) -> str:
    match = _STANDARD.search(" ".join(_words(text)))
    if match is None:
        return text.casefold()
    return f"{'iso' if match[1] in ('iso', 'iec', 'nen') else match[1]}{match[2] or ''}"


SEVERITIES = {
    "critical": ("critical", "kritiek", "kritisch", "extreme"),
    "high": ("high", "hoog", "hoch"),
    "medium": ("medium", "moderate", "gemiddeld", "midden", "mittel"),
    "low": ("low", "laag", "niedrig", "gering"),
    "info": ("info", "information", "informational", "informative", "informatief", "none"),
    "unknown": ("unknown", "undetermined"),
}


def _count(counts: dict[str, int]) -> dict[str, int]:
    """Counts by the English name of each severity, without zeros."""
    named: Counter[str] = Counter()
    for label, number in counts.items():
        word = " ".join(_words(label))
        key = next((key for key, words in SEVERITIES.items() if word in words), word)
        named[key] += int(number)
    return {key: number for key, number in named.items() if number}
