"""The facts of an invented certificate, and the gold that follows from what of them is printed.

A layout prints a fact by asking for it: `c.holder()`, `c.day("until", "d month y")`. What was asked for is what stands
on the page, so the gold cannot drift from the paper.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.extractors.made.paper import Paper

MONTHS = {
    "en": "January February March April May June July August September October November December",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
GOLD_OF_ROLE = {
    "issue": "issue_date",
    "start": "valid_from",
    "until": "valid_until",
    "original": "initial_certification_date",
}


def ordinal(number: int) -> str:
    if 10 <= number % 100 <= 20:
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


def write_day(day: date, form: str, language: str = "en") -> str:
    """*day* in *form*: a pattern with dd, d, th, 1er, month, mon, MON, mm, yyyy and yy."""
    month = MONTHS[language].split()[day.month - 1]
    first = "1er" if day.day == 1 else str(day.day)
    marks = {
        "yyyy": f"{day.year}",
        "month": month,
        "Month": month.capitalize(),
        "MONTH": month.upper(),
        "MON": month[:3].upper(),
        "mon": month[:3],
        "1er": first,
        "th": ordinal(day.day),
        "dd": f"{day.day:02}",
        "mm": f"{day.month:02}",
        "d": str(day.day),
    }
    out, rest = "", form
    while rest:
        mark = next((m for m in marks if rest.startswith(m)), None)
        out += marks[mark] if mark else rest[0]
        rest = rest[len(mark) if mark else 1 :]
    return out


@dataclass(frozen=True, slots=True)
class Facts:
    """What there is to say; dates by the role they play on the certificate."""

    holder: str
    address: str
    scope: str
    number: str
    issuer: str
    standard: str = "ISO/IEC 27001"
    edition: str = "2022"
    days: dict[str, date] = field(default_factory=dict)
    accreditor: str | None = None
    accreditation: str = ""
    sites: tuple[tuple[str, str], ...] = ()
    language: str = "en"
    doc_types: tuple[str, ...] = ("ISO27001_CERT",)
    words: dict[str, str] = field(default_factory=dict)
    accept: dict[str, list[str]] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    """Further standards on the same certificate, with their editions."""
    standard_form: str = "{standard}:{edition}"
    script: tuple[Any, ...] = ()
    """The steps of a layout of its own."""


class Certificate:
    """Facts on their way to paper; remembers what was printed and on which page."""

    def __init__(self, facts: Facts, paper: Paper, language: str | None = None) -> None:
        self.facts = facts
        self.language = language or facts.language[:2]
        self.paper = paper
        self.told: dict[str, int] = {}
        self.printed: list[tuple[int, str]] = []

    @property
    def page(self) -> int:
        return self.paper.page

    def tell(self, name: str, text: str) -> str:
        """Note that *text* states the gold field *name* on this page, and pass it on."""
        self.told.setdefault(name, self.page)
        self.printed.append((self.page, text))
        return text

    def holder(self) -> str:
        return self.tell("subject_organisation", self.facts.holder)

    def address(self, glue: str = "\n") -> str:
        self.printed.append((self.page, self.facts.address.split("\n")[0]))
        return glue.join(self.facts.address.split("\n"))

    def scope(self) -> str:
        return self.tell("scope_statement", self.facts.scope)

    def number(self) -> str:
        return self.tell("certificate_number", self.facts.number)

    def issuer(self) -> str:
        return self.tell("issuer", self.facts.issuer)

    def standard(self, form: str | None = None) -> str:
        """The standard with its edition, as *form* glues them, and what else it certifies."""
        self.tell("standard", self.facts.standard)
        self.told.setdefault("standard_edition", self.page)
        form = form or self.facts.standard_form
        text = form.format(standard=self.facts.standard, edition=self.facts.edition)
        self.printed.append((self.page, text))
        return ", ".join((text, *self.facts.also))

    def accreditor(self, text: str | None = None) -> str:
        return self.tell("accreditation_body", text or self.facts.accreditor or "")

    def day(self, role: str, form: str, language: str | None = None) -> str:
        """The day of *role* in *form*; raises KeyError when the facts have no such day."""
        text = write_day(self.facts.days[role], form, language or self.language)
        return self.tell(GOLD_OF_ROLE.get(role, f"_{role}"), text)

    def has(self, role: str) -> bool:
        return role in self.facts.days

    def word(self, key: str) -> str:
        return self.facts.words[key]


def gold_row(name: str, c: Certificate, *, text_layer: str) -> dict[str, Any]:
    """The line of `gold.jsonl` for certificate *c*, printed in the file *name*."""
    facts, told = c.facts, c.told
    stated: dict[str, Any] = {
        "subject_organisation": facts.holder.replace("\n", " "),
        "issuer": facts.issuer,
        "standard": facts.standard,
        "standard_edition": facts.edition,
        "certificate_number": facts.number,
        "scope_statement": facts.scope,
        "accreditation_body": facts.accreditor,
    }
    row: dict[str, Any] = {key: value if key in told else None for key, value in stated.items()}
    for role, key in GOLD_OF_ROLE.items():
        row[key] = facts.days[role].isoformat() if key in told else None
    derived = derive_days(row)
    return {
        "file": name,
        "doc_type": "management_system_certificate",
        "accept_types": list(facts.doc_types),
        "family": "certificate",
        "language": facts.language,
        "text_layer": text_layer,
        **row,
        "sites": [place for place, _ in facts.sites],
        "period_start": None,
        "period_end": None,
        "opinion": None,
        "findings_by_severity": None,
        "subservice_orgs": [],
        "derived": derived,
        "unsure": sorted(facts.unsure),
        "accept": facts.accept,
        "page_of_each_field": {k: page for k, page in told.items() if row.get(k) is not None},
        "real_or_template": "made",
    }


def derive_days(row: dict[str, Any]) -> list[str]:
    """Fill in what follows from the dates that are printed, and say which were not printed themselves.

    One date beside the expiry is both the issue date and the start (rule R-ISO-02).
    """
    if row["issue_date"] and not row["valid_from"]:
        row["valid_from"] = row["issue_date"]
        return ["valid_from"]
    if row["valid_from"] and not row["issue_date"]:
        row["issue_date"] = row["valid_from"]
        return ["issue_date"]
    return []
