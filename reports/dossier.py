"""Everything that a report is made from, with the look-ups that its chapters share."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from models.assessment.results import Assessment, EvidenceUse, Reason, Verdict
from models.contracts import Contract, Requirement
from models.evidence import Evidence, Fact, Refusal
from models.reference import Reference
from reports.sentences import sentence_of
from reports.wording import Wording

CHAPTERS = (
    "summary",
    "subject",
    "outcomes",
    "findings",
    "decisions",
    "actions",
    "validity",
    "register",
    "method",
    "recompute",
)
"""The chapters in their order; each has a heading `<name>.heading` among the texts."""

SETTLED = frozenset({Verdict.VOLDOET, Verdict.NVT})
"""Outcomes that ask nothing of anybody; every other one is an open point."""


def number_chapter(name: str) -> int:
    """The number of a chapter as the report prints it."""
    return CHAPTERS.index(name) + 1


@dataclass(frozen=True)
class Dossier:
    """One assessment with the contract, the readings and the words to tell it in."""

    assessment: Assessment
    contract: Contract
    readings: tuple[Evidence | Refusal, ...]
    reference: Reference
    wording: Wording
    received: Mapping[str, datetime] = field(default_factory=dict)

    @cached_property
    def requirements(self) -> dict[str, Requirement]:
        """The contract's requirements by id."""
        return {requirement.id: requirement for requirement in self.contract.requirements}

    @cached_property
    def reading_of(self) -> dict[str, Evidence | Refusal]:
        """What was read, by the hash of the file."""
        return {reading.sha256: reading for reading in self.readings}

    @cached_property
    def use_of(self) -> dict[str, EvidenceUse]:
        """The lines of the evidence register, by the hash of the file; of copies the first."""
        return {use.sha256: use for use in reversed(self.assessment.evidence)}

    @cached_property
    def evidence(self) -> tuple[Evidence, ...]:
        """The documents that gave facts, each once, in the order of the register."""
        documents = (self.reading_of.get(sha256) for sha256 in self._hashes)
        return tuple(one for one in documents if isinstance(one, Evidence))

    @cached_property
    def _hashes(self) -> tuple[str, ...]:
        registered = (use.sha256 for use in self.assessment.evidence)
        return tuple(dict.fromkeys((*registered, *self.reading_of)))

    @cached_property
    def labels_of(self) -> dict[tuple[str, int, str], list[str]]:
        """What the words at a place are about: labels by hash, page and quote."""
        labels: dict[tuple[str, int, str], list[str]] = defaultdict(list)
        for evidence in self.evidence:
            for label, fact in self.list_facts(evidence):
                known = labels[evidence.sha256, fact.page, fact.quote]
                if label not in known:
                    known.append(label)
        return dict(labels)

    def explain(self, reason: Reason) -> str:
        """The sentence of a rule that fired."""
        return sentence_of(reason, self.reference, self.wording.language)

    def list_facts(self, evidence: Evidence) -> list[tuple[str, Fact]]:
        """Every fact of *evidence* with its label, in the order that the register prints them."""
        say = self.wording.say
        facts: list[tuple[str, Fact]] = []
        facts += [(say(f"field.{name}"), fact) for name, fact in evidence.fields.items()]
        facts += [(say("register.further_standard"), fact) for fact in evidence.further_standards]
        for site in evidence.sites:
            facts.append((say("register.site"), site.name))
            facts += [(say("register.site_scope"), scope) for scope in (site.scope,) if scope]
        if evidence.type_citation:
            facts.append((say("register.recognised"), evidence.type_citation))
        return facts

    def kind_of(self, sha256: str) -> str:
        """What sort of document a file is, in words."""
        reading = self.reading_of[sha256]
        if isinstance(reading, Refusal):
            return self.wording.say("register.refused_kind")
        known = self.reference.document_types.get(reading.doc_type)
        return (
            known.names[self.wording.language]
            if known
            else self.wording.say("register.unknown_kind")
        )

    def title_of(self, use: EvidenceUse) -> str:
        """A file by its number and sort, such as 'B-01: ISO/IEC 27001-certificaat'."""
        return self.wording.say("register.title", number=use.number, kind=self.kind_of(use.sha256))

    def number_of(self, sha256: str) -> str:
        """The number of a file in the register; empty when it has none."""
        use = self.use_of.get(sha256)
        return use.number if use else ""
