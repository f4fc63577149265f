"""Auditor's reports: on which standard, type 1 or 2, and how sure, by what the auditor says and not by the title (R-CLS-01, R-SOC-02)."""

from collections.abc import Iterable
from dataclasses import dataclass

from extractors.lexicons import load_lexicon
from extractors.recognition.papers import Guess, Named, frames_in, talks
from extractors.recognition.titles import Title
from extractors.recognition.wording import Wording, phrases

_LEXICON = "assurance_reports"
_PAGES = 30
_HEADING, _ENGAGED, _OPINION = 0.25, 0.25, 0.3
_NAMED, _PART, _MOST_PARTS, _AGAINST = 0.3, 0.05, 0.2, 0.3
_SILENT = 0.3
"""Without a word of the auditor's own, it rather talks about such reports."""
_OF_KIND, _WORD_OF_KIND, _MOST_OF_KIND = 0.15, 0.05, 0.1
_READS_ON = 2
"""The auditor's section goes on for so many pages after a page that shows it."""
_TITLE_WEIGHT, _OPINION_WEIGHT = 3, 2
_LETTER_PAGES = 15
_GENERAL = "ISAE3000"
"""A standard for any subject: its words stand in reports of the other kinds too."""


@dataclass(frozen=True)
class _Report:
    """What shows that a document is an auditor's report: its section and its cover."""

    seen: frozenset[str]
    """The phrases on all pages that were looked at."""
    section: frozenset[str]
    """The phrases on the pages of the auditor's own section."""
    titles: tuple[Title, ...]

    def says(self, group: str) -> bool:
        """Whether the auditor's section has a phrase of *group*."""
        return bool(self.section & phrases(_LEXICON, group))

    def shows(self, group: str) -> bool:
        """Whether any page has a phrase of *group*."""
        return bool(self.seen & phrases(_LEXICON, group))

    def is_titled(self, patterns: Iterable[str]) -> Title | None:
        """The first title with one of *patterns* in it."""
        wanted = tuple(patterns)
        return next((title for title in self.titles if title.find(wanted)), None)


def guess_report(
    wording: Wording, titles: tuple[Title, ...], named: Named, page_count: int
) -> Guess:
    """What auditor's report the document is, and how sure; UNKNOWN when none."""
    report = _Report(
        wording.first(_PAGES),
        _section(wording),
        tuple(title for title in titles if not frames_in(title, page_count)),
    )
    kind, title = _kind(report)
    if kind is None:
        return Guess("UNKNOWN", 0.0)
    points = _sure(kind, title, report) - talks(wording, named, title)
    return Guess(_type(kind, report, page_count), points, title)


def _section(wording: Wording) -> frozenset[str]:
    """The phrases where the auditor speaks; on all pages when none shows that."""
    shown = [page for page in range(len(wording.pages)) if _speaks(wording.pages[page])]
    if not shown:
        return wording.first(_PAGES)
    first = shown[0]
    last = max(page for page in shown if page <= first + 2 * _READS_ON)
    return wording.on(range(first, last + _READS_ON))


def _speaks(page: frozenset[str]) -> bool:
    return bool(page & phrases(_LEXICON, "engaged")) or bool(page & phrases(_LEXICON, "opinion"))


def _kind(report: _Report) -> tuple[str | None, Title | None]:
    """The kind that shows most, of those whose own words are there; the earlier in the lexicon wins a tie."""
    best: tuple[int, str | None, Title | None] = (0, None, None)
    for kind, traits in load_lexicon(_LEXICON)["kinds"].items():
        title = report.is_titled(traits["title"])
        needed = phrases(_LEXICON, "needs", kind)
        if title is None and not report.section & needed:
            continue
        said = len(report.section & phrases(_LEXICON, "kinds", kind, "opinion"))
        points = _TITLE_WEIGHT * (title is not None) + _OPINION_WEIGHT * said
        if kind == _GENERAL:
            points = points // 2
        if points > best[0]:
            best = (points, kind, title)
    return best[1], best[2]


def _sure(kind: str, title: Title | None, report: _Report) -> float:
    parts = len(report.seen & phrases(_LEXICON, "sections"))
    sure = _HEADING * report.shows("heading") + _ENGAGED * report.shows("engaged")
    if not (report.shows("engaged") or report.shows("opinion")):
        sure -= _SILENT
    sure += _OPINION * report.shows("opinion") + _NAMED * (title is not None)
    sure += min(_MOST_PARTS, _PART * parts)
    sure += _OF_KIND * bool(report.section & phrases(_LEXICON, "needs", kind))
    said = len(report.section & phrases(_LEXICON, "kinds", kind, "opinion"))
    sure += min(_MOST_OF_KIND, _WORD_OF_KIND * said)
    sure -= _AGAINST * len(report.seen & phrases(_LEXICON, "against"))
    return sure


def _type(kind: str, report: _Report, page_count: int) -> str:
    if kind in {"ENSIA", "DIGID"}:
        return _municipal(kind, report)
    if kind in {"WEBTRUST", "SOC3", "ISAE3000D"}:
        return kind
    over_time = _over_time(report)
    if kind == "ISAE3000":
        return _general(report, over_time)
    if kind == "SOC2" and over_time:
        return _soc2_over_time(report, page_count)
    names = {"C5": "BSI_C5"}
    return f"{names.get(kind, kind)}_T{2 if over_time else 1}"


def _municipal(kind: str, report: _Report) -> str:
    if kind == "ENSIA":
        return "ENSIA_ASSURANCE"
    is_third_party = report.says("third_party") and report.says("service_side")
    return "DIGID_TPM" if is_third_party else "DIGID_ASSESSMENT"


def _general(report: _Report, over_time: bool) -> str:
    if report.says("limited"):
        return "ISAE3000_LIM"
    return "ISAE3000_REAS_T2" if over_time else "ISAE3000_REAS_T1"


def _soc2_over_time(report: _Report, page_count: int) -> str:
    if report.says("star"):
        return "CSA_STAR_L2_ATT"
    if report.says("plus"):
        return "SOC2_PLUS"
    is_letter = report.shows("letter_only") and page_count <= _LETTER_PAGES
    return "SOC2_AUDITOR_LETTER" if is_letter else "SOC2_T2"


def _over_time(report: _Report) -> bool:
    """Whether the working of controls over a period was examined; only the title is asked when the auditor does not say."""
    if report.says("period") or report.says("not_working"):
        return not report.says("not_working")
    if report.says("moment") or report.says("working"):
        return not report.says("moment")
    return report.shows("type_2") and not report.shows("type_1")
