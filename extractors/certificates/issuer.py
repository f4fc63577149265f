"""Who issued the certificate: every sentence, footer and known name votes."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from extractors.certificates.labelled import LabelledPages, Place
from extractors.certificates.organisation import (
    has_issuer_word,
    has_legal_form,
    is_name,
    looks_like_address,
    name_at_end,
    name_at_start,
    words_of,
)
from extractors.layout import Passage, Sheet, join
from extractors.lexicons import load_lexicon
from extractors.phrases import find_phrases
from extractors.standards import find_standards
from models.evidence import Fact, Method
from models.files import load_reference
from models.text import fold

_PHRASES = "certificate_phrases"
_ENOUGH = 0.6
"""One clear sentence, or two weaker signs, are enough."""
_CERTIFIERS = {"cb", "cab_tsp", "auditor"}
_NAMES_FOLLOW = {None, "issuer", "on_behalf_of", "person", "verification"}
_ROLE = re.compile(
    r"\b(?:director|manager|president|chairman|chief|ceo|head of|directeur|geschaftsfuhrer|leiter|leitung|lead auditor|date of|datum)\b"
)
"""A person with a function, or a label, is no organisation."""


@dataclass(frozen=True)
class Vote:
    """A name that may be the issuer's, and how much this sign says."""

    name: Passage
    weight: float
    method: Method


def read_issuer(pages: LabelledPages, holder: str | None, accreditor: str | None) -> Fact | None:
    """The issuer by its fullest name, or None when nothing says enough."""
    votes = [vote for vote in _votes(pages) if _may_issue(vote.name, holder, accreditor)]
    groups = _grouped(votes)
    if not groups:
        return None
    best = max(groups, key=lambda group: (round(_score(group), 2), -group[0].name.page))
    if _score(best) < _ENOUGH:
        return None
    chosen = _fullest(best)
    sure = min(0.96, 0.55 + 0.3 * _score(best))
    return chosen.name.fact(chosen.name.text, chosen.method, sure)


def _fullest(group: list[Vote]) -> Vote:
    """The vote with the name that says most: with its legal form, and read clearly."""
    return max(
        group,
        key=lambda vote: (
            has_legal_form(vote.name.text) and vote.name.clarity > 0.5,
            vote.name.clarity > 0.75,
            vote.weight,
            -len(vote.name.text),
        ),
    )


def _votes(pages: LabelledPages) -> Iterator[Vote]:
    for sheet in pages.sheets[:3]:
        yield from _labelled(pages, sheet)
        yield from _in_sentences(sheet)
        yield from _known(sheet)
        yield from _named_like_one(pages, sheet)


def _labelled(pages: LabelledPages, sheet: Sheet) -> Iterator[Vote]:
    for hit in pages.hits("issuer", "on_behalf_of"):
        if hit.sheet is not sheet or (not hit.starts_line and not hit.fills_line):
            continue
        short = hit.label.end - hit.label.start < 6
        for candidate in pages.candidates(hit):
            name = name_at_start(candidate.words)
            if name is None or (short and candidate.place is not Place.SAME_LINE):
                break
            weight = 0.9 if hit.label.name == "issuer" else 0.75
            yield Vote(name, weight if not short else 0.4, Method.LABEL)
            break


def _in_sentences(sheet: Sheet) -> Iterator[Vote]:
    for block in sheet.blocks:
        text = join(sheet.lines[line] for line in block)
        for phrase in find_phrases(text.folded, _PHRASES, "issuer_follows"):
            rest = text.cut(phrase.end, len(text.text))
            rest = rest.strip(" :,;\"'“”") if rest else None
            name = name_at_start(_without_article(rest), in_sentence=True) if rest else None
            if name is not None:
                yield Vote(name, 0.8, Method.LEAD_IN)
        for phrase in find_phrases(text.folded, _PHRASES, "issuer_precedes"):
            before = text.cut(0, phrase.start)
            before = before.strip(" ,") if before else None
            name = _subject_of(before) if before else None
            if name is not None:
                yield Vote(
                    name, 0.95 if text.folded.startswith(name.folded) else 0.8, Method.LEAD_IN
                )


def _subject_of(before: Passage) -> Passage | None:
    """The name that a sentence starts with, or ends with, when its verb follows *before*."""
    name = name_at_end(before)
    if name is not None and (has_legal_form(name.text) or has_issuer_word(name.text)):
        return name
    start = name_at_start(_without_article(before), in_sentence=True)
    if (
        start is None
        or len(before.text) > 130
        or start.folded.split(" ")[0] in words_of("no_subject")
    ):
        return None
    return start


def _without_article(words: Passage) -> Passage:
    match = re.match(r"(?:the|de|der|die|das|het|la|le)\s+", words.folded)
    if not match:
        return words
    return words.cut(match.end(), len(words.text)) or words


def _known(sheet: Sheet) -> Iterator[Vote]:
    """Certification bodies of our table, by their names; a longer name says more."""
    for line in sheet.lines:
        for pattern, weight in _names():
            match = pattern.search(line.text)
            words = line.cut(match.start(), match.end()) if match else None
            if words is None:
                continue
            whole = name_at_start(line.cut(match.start(), len(line.text)) or words)  # type: ignore[union-attr]
            yield Vote(
                whole if whole and has_legal_form(whole.text) else words, weight, Method.LEXICON
            )
            break


@cache
def _names() -> tuple[tuple[re.Pattern[str], float], ...]:
    patterns: list[tuple[int, re.Pattern[str], float]] = []
    for issuer in load_reference().issuers:
        if issuer.kind not in _CERTIFIERS:
            continue
        for name in (issuer.name, *issuer.aliases):
            if len(name) < 3 or (issuer.kind == "auditor" and len(name) < 8):
                continue
            spaced = r"\s+".join(map(re.escape, name.split()))
            weight = 0.75 if len(name) > 6 else 0.45
            patterns.append((len(name), re.compile(rf"(?<![\w.@/-]){spaced}(?![\w.@-])"), weight))
    patterns.sort(key=lambda item: -item[0])
    return tuple((pattern, weight) for _, pattern, weight in patterns)


def _named_like_one(pages: LabelledPages, sheet: Sheet) -> Iterator[Vote]:
    """Names in the head or at the foot of a page, as on a letterhead, above a signature or before an address."""
    height = sheet.page.height
    for index, line in enumerate(sheet.lines):
        head, foot = line.box.top < 0.2 * height, line.box.top > 0.55 * height
        signed = has_issuer_word(line.text) and has_legal_form(line.text)
        if (
            not (head or foot or signed)
            or pages.starts_with_label(sheet, index) not in _NAMES_FOLLOW
        ):
            continue
        for part in re.finditer(r"[^|•·:©]+", line.text):
            words = line.cut(part.start(), part.end())
            words = words.strip(" ,;-–©®™") if words else None
            name = name_at_start(words) if words else None
            if (
                words is None
                or name is None
                or looks_like_address(name.text)
                or len(name.text.split()) < 2
            ):
                continue
            yield Vote(name, _weight_of(name, words, head=head), Method.LAYOUT)


def _weight_of(name: Passage, words: Passage, *, head: bool) -> float:
    """How much it says that *name* stands at the start of *words*: a legal form, a telling word, an address behind it."""
    whole = name.text == words.text
    rest = words.text[len(name.text) :]
    addressed = bool(rest) and (looks_like_address(rest) or "www" in rest or "@" in rest)
    telling, legal = has_issuer_word(name.text), has_legal_form(name.text)
    if legal and (telling or addressed):
        return 0.72
    if whole and (legal or telling):
        return 0.7 if legal != head else 0.62
    return 0.45 if legal or addressed else 0.3


def _may_issue(name: Passage, holder: str | None, accreditor: str | None) -> bool:
    if not is_name(name.text) or find_standards(name.text) or len(name.text.split()) > 11:
        return False
    if re.search(r"\d{4}", name.text) or _ROLE.search(name.folded):
        return False
    if len(name.text.split()) > 7 and not has_legal_form(name.text):
        return False
    folded = fold(name.text)
    if any(
        word in folded
        for word in (
            "certificate of",
            "this certificate",
            "management system certif",
            "certification body",
            "certification decision",
            "certification scheme",
            "head of certification",
            "head certification",
            "accreditation",
            "accredited",
            "management system",
            "certification manager",
            "recognition",
            "quality management",
            "certification number",
            "certificate no",
        )
    ):
        return False
    others = [_core(other) for other in (holder, accreditor) if other]
    core = _core(name.text)
    if not core - words_of("says_no_issuer"):
        return False
    return not any(core <= other or (other and other <= core) for other in others)


def _core(text: str) -> frozenset[str]:
    """The words that tell one organisation from another: no legal form, no `certification`."""
    forms = {fold(form).strip(".") for form in load_lexicon(_PHRASES)["legal_forms"]}
    words = {
        word for word in re.findall(r"[^\W_]+", fold(text)) if word not in forms and len(word) > 1
    }
    return frozenset(words - words_of("common_in_issuers") or words)


def _grouped(votes: list[Vote]) -> list[list[Vote]]:
    """Votes for one organisation together: the shorter name's words all stand in the longer one."""
    groups: list[list[Vote]] = []
    for vote in sorted(votes, key=lambda vote: -len(_core(vote.name.text))):
        core = _core(vote.name.text)
        for group in groups:
            if any(
                core <= _core(other.name.text) or _core(other.name.text) <= core for other in group
            ):
                group.append(vote)
                break
        else:
            groups.append([vote])
    return groups


def _score(group: list[Vote]) -> float:
    """The best vote of each way of finding, added up."""
    best: dict[Method, float] = defaultdict(float)
    for vote in group:
        best[vote.method] = max(best[vote.method], vote.weight * min(1.0, vote.name.clarity + 0.2))
    return sum(best.values()) * (
        0.65 if len(_fullest(group).name.text) <= 4 else 1.0
    )  # initials say less
