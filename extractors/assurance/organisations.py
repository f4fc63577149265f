"""Whose controls were examined, and by which firm."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import zip_longest

from extractors.assurance.running import Running, plain
from extractors.assurance.words import pattern
from extractors.certificates.organisation import (
    has_legal_form,
    is_name,
    looks_like_address,
    name_at_start,
)
from extractors.layout import Passage, Sheet
from extractors.lexicons import load_lexicon
from models.evidence import Fact, Method
from models.text import fold

_NAME_REACH = 120
_ADDRESS_WITHIN = 25
_FULL_LINE = 0.8
"""A line that takes less than this part of the width does not run on."""
_LONGEST_FIRM = 8
_PARTNERSHIPS = re.compile(
    r"\b(?:llp|p\.?c\.?|pllc|l\.l\.p\.?|cpas?|p\.a\.|accountants|audit|assurance|wirtschaftsprufung\w*)(?![^\W_])"
)
"""What audit firms have in their names and few others do."""


def read_subject(report: Running, front: Running) -> Fact | None:
    """The service organisation: whom the report is written to, or whose controls the auditor examined."""
    for name, sure in (
        (_named_after(report, "addressed_to"), 0.95),
        (_in_address(report.lines[:_ADDRESS_WITHIN]), 0.93),
        (_named_after(report, "examined_of"), 0.88),
        (_named_after(report, "examined_that"), 0.85),
    ):
        if name is not None:
            best = _longer_form(name, (*report.lines, *front.lines)) or name
            return best.fact(best.text, Method.LEAD_IN, sure)
    return None


def read_firm(
    report: Running, after: int, subject: Fact | None, around: Iterable[Passage] = ()
) -> Fact | None:
    """The audit firm: in the signature after character *after*, in the letterhead, or in lines *around* the report."""
    signature = report.lines[report.line_at(after) :]
    for lines in (signature, report.lines, tuple(around)):
        known = _known_firm(lines)
        if known is not None:
            return known
        if lines is signature:
            named = _firm_by_form(lines, subject)
            if named is not None:
                return named.fact(named.text, Method.LAYOUT, 0.88)
    named = _firm_by_form(report.lines[:12], subject, partnerships_only=True)
    return named.fact(named.text, Method.LAYOUT, 0.8) if named else None


def _named_after(report: Running, group: str) -> Passage | None:
    for match in pattern(group).finditer(report.folded):
        words = report.cut(match.end(), _address_end(report, match.end()))
        name = words and name_at_start(words, in_sentence=True)
        if name is not None:
            name = _without_possessive(name)
        if name is not None and is_name(name.text):
            return name
    return None


def _in_address(lines: tuple[Passage, ...]) -> Passage | None:
    """The name in a line such as `To Voorbeeld, Inc.:`, or below one such as `The Board of Directors`."""
    for line, following in zip_longest(lines, lines[1:]):
        folded = plain(line.folded)
        lead = pattern("address_line").match(folded)
        words: Passage | None = None
        if pattern("address_alone").match(folded):
            words = following
        elif lead is not None and len(line.words) <= _LONGEST_FIRM + 2:
            closed = folded.endswith((":", ",")) or has_legal_form(line.text)
            words = line.cut(lead.end(), len(line.text)) if closed else None
        name = name_at_start(words, in_sentence=True) if words else None
        if name is not None and is_name(name.text) and len(words.words if words else ()) < 13:
            return name
    return None


def _address_end(report: Running, start: int) -> int:
    """Where the line with the address ends, when it is a short one: what follows is the letter itself."""
    line = report.lines[report.line_at(start)]
    end = report.start_of(report.line_at(start)) + len(line.text)
    widest = max(other.box.right for other in report.lines)
    short = line.box.right < line.box.left + _FULL_LINE * (widest - line.box.left)
    return end if end > start and short else start + _NAME_REACH


def _without_possessive(name: Passage) -> Passage | None:
    """`Voorbeeld B.V.'s description` names Voorbeeld B.V.: what follows the possessive is another thing."""
    match = re.search(r"['’]s?(?=\s|$)", name.text)
    return name.cut(0, match.start()) if match else name


def _longer_form(name: Passage, lines: Iterable[Passage]) -> Passage | None:
    """A line that gives *name* with its legal form, when *name* has none."""
    if has_legal_form(name.text):
        return None
    for line in lines:
        rest = line.folded.removeprefix(name.folded)
        if line.folded.startswith(name.folded) and 2 <= len(rest) <= 14 and has_legal_form(rest):
            return line.strip(" ,:;", " ,:;")
    return None


def _known_firm(lines: Iterable[Passage]) -> Fact | None:
    """A firm of the lexicon, the last that is printed: `Moss Adams` may be lettering of a picture, without spaces."""
    best: tuple[int, Passage, str] | None = None
    for line in lines:
        found = _firm_in(line)
        if found is not None and (best is None or found[0] > best[0]):
            best = found
    if best is None:
        return None
    rank, words, usual = best
    return words.fact(
        words.text.strip(" ,;:") if rank else usual, Method.LEXICON, 0.95 if rank else 0.85
    )


def _firm_in(line: Passage) -> tuple[int, Passage, str] | None:
    """A known firm in *line*: 2 when the line is its name, 1 when it stands in it, 0 as lettering without spaces."""
    for match in _firms().finditer(line.folded):
        words = line.cut(match.start(), match.end())
        if words is None or not (words.text[:1].isupper() or words.text[:1].isdigit()):
            continue
        if _letters(match[0]) == match[0] and " " in _usual()[match[0]]:
            return (0, words, _usual()[match[0]])
        alone = len(line.folded) - (match.end() - match.start()) < 24
        whole = name_at_start(line.cut(match.start(), len(line.text)) or words) if alone else words
        return (2 if alone else 1, whole or words, _usual()[_letters(match[0])])
    return None


def _firm_by_form(
    lines: Iterable[Passage], subject: Fact | None, *, partnerships_only: bool = False
) -> Passage | None:
    """A line that is nothing but a name with the form of a firm, and not the examined organisation."""
    for line in lines:
        name = line.strip(" ,:;", " ,:;")
        if name is None or not 2 <= len(name.words) <= _LONGEST_FIRM or not name.text[:1].isupper():
            continue
        if not (has_legal_form(name.text) or _PARTNERSHIPS.search(name.folded)):
            continue
        if partnerships_only and not _PARTNERSHIPS.search(name.folded):
            continue
        if _is_firm_name(name, subject):
            return name
    return None


def _is_firm_name(name: Passage, subject: Fact | None) -> bool:
    text = name.folded
    if not is_name(name.text) or looks_like_address(name.text) or text in _titles():
        return False
    if re.search(
        r"\b(?:report|rapport|member firm|copyright|all rights|confidential)\b|[.:] ", text
    ):
        return False
    return subject is None or not (_letters(subject.value)[:8] == _letters(text)[:8])


@cache
def _titles() -> frozenset[str]:
    return frozenset(
        {"certified public accountants", "independent accountants", "chartered accountants", "cpa", "cpas",
         "registeraccountants", "wirtschaftsprufungsgesellschaft", "audit", "assurance"}
    )  # fmt: skip


@cache
def _usual() -> dict[str, str]:
    """The usual name of each firm by the letters of each of its names."""
    return {
        _letters(fold(str(name))): str(usual)
        for usual, others in load_lexicon("audit_firms").items()
        for name in (usual, *others)
    }


@cache
def _firms() -> re.Pattern[str]:
    names = {
        r"[\W_]{0,3}".join(re.findall(r"[^\W_]+", fold(str(name))))
        for usual, others in load_lexicon("audit_firms").items()
        for name in (usual, *others)
    }
    return re.compile(
        rf"(?<![^\W_])(?:{'|'.join(sorted(names, key=len, reverse=True))})(?![^\W_])\.?"
    )


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text))


def lines_of(sheets: Iterable[Sheet]) -> tuple[Passage, ...]:
    """The lines of *sheets*, in order."""
    return tuple(line for sheet in sheets for line in sheet.lines)
