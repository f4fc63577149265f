"""What a judgement says: a verdict per requirement, with rules, reasons, citations and what is missing."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from models.contracts import Aspect
from models.evidence import Citation, Sha256
from models.values import Value


class Verdict(StrEnum):
    """The eight outcomes of the rulebook (10.1)."""

    VOLDOET = "VOLDOET"
    VOLDOET_DEELS = "VOLDOET_DEELS"
    VOLDOET_NIET = "VOLDOET_NIET"
    VERLOPEN = "VERLOPEN"
    BUITEN_SCOPE = "BUITEN_SCOPE"
    NIET_AANGETOOND = "NIET_AANGETOOND"
    MENSELIJK_OORDEEL = "MENSELIJK_OORDEEL"
    NVT = "NVT"


class Flag(StrEnum):
    """What a reader must know beside the verdict."""

    ONDER_VOORWAARDE = "onder_voorwaarde"
    VERLOOPT_BINNENKORT = "verloopt_binnenkort"
    KETEN_ONVOLLEDIG = "keten_onvolledig"
    VOORLOPIG = "voorlopig"
    ACTIE_OPDRACHTGEVER = "actie_opdrachtgever"


class Confidence(StrEnum):
    """How sure we are of our own reading (R-CNF-02), never of the supplier's security."""

    HOOG = "hoog"
    MIDDEN = "midden"
    LAAG = "laag"


Values = dict[str, str | int | date]
"""What fills the sentence of a rule, by the names that stand between braces in it."""


class Reason(Value):
    """A rule that fired, with the values for its sentence and where they were read."""

    rule: str
    values: Values = Field(default_factory=dict)
    citations: tuple[Citation, ...] = ()
    text: str | None = None
    """Which of the rule's sentences, when it has more than one."""
    about: str | None = None
    """The file that it is about, where a reader would take it for another one."""


class AspectGrade(Value):
    """How far one aspect is shown: grade 0 to 4 against the minimum that is asked."""

    grade: int = Field(ge=0, le=4)
    minimum: int = Field(ge=0, le=4)


class Missing(Value):
    """The smallest thing that would bring the verdict to VOLDOET, by the key of its sentence."""

    text: str
    values: Values = Field(default_factory=dict)


class RequirementAssessment(Value):
    """The verdict on one requirement."""

    id: str
    verdict: Verdict
    provisional: Verdict | None = None
    """What the rules say by themselves, when a person has to decide."""
    question: Missing | None = None
    """The exact question to a person, when the verdict is MENSELIJK_OORDEEL."""
    further_questions: tuple[Missing, ...] = ()
    """What the person has to answer as well before the verdict can stand."""
    aspects: dict[Aspect, AspectGrade] = Field(default_factory=dict)
    reasons: tuple[Reason, ...] = ()
    flags: tuple[Flag, ...] = ()
    missing: tuple[Missing, ...] = ()
    confidence: Confidence | None = None
    weakest: str | None = None
    """The weakest link of our reading, by the key of its text."""
    evidence: tuple[Sha256, ...] = ()
    """What the verdict rests on."""

    @property
    def rules(self) -> tuple[str, ...]:
        """The ids of the rules that fired, each once, in the order of the reasons."""
        return tuple(dict.fromkeys(reason.rule for reason in self.reasons))

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Every place that the verdict rests on, each once."""
        seen = {c.model_dump_json(): c for reason in self.reasons for c in reason.citations}
        return tuple(seen.values())


class Use(StrEnum):
    """What became of a document in this assessment."""

    USED = "used"
    NOT_USED = "not_used"
    REFUSED = "refused"


class EvidenceUse(Value):
    """A line of the evidence register: also what was not used stands in it, with the reasons."""

    number: str
    """`B-01`, `B-02`, … in the order of the register."""
    sha256: Sha256
    file: str
    doc_type: str
    use: Use
    requirements: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    duplicate_of: Sha256 | None = None
    valid_from: date | None = None
    valid_until: date | None = None


class Severity(StrEnum):
    """How urgent a finding is."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Finding(Value):
    """Something that a person should know whatever the verdicts: a red flag or a remark on a document."""

    number: str
    rule: str
    red_flag: str | None = None
    severity: Severity
    reason: Reason
    requirements: tuple[str, ...] = ()


class Owner(StrEnum):
    """Who has to act."""

    SUPPLIER = "supplier"
    BUYER = "buyer"
    PROCESS_OWNER = "process_owner"


class Action(Value):
    """What somebody has to do by when."""

    number: str
    text: str
    """The key of its sentence."""
    values: Values = Field(default_factory=dict)
    owner: Owner
    due: date
    requirements: tuple[str, ...] = ()


class NextAssessment(Value):
    """When to look again, and which document sets that day (R-DAT-18)."""

    on: date
    reason: Reason


class Assessment(Value):
    """One contract judged on one day."""

    contract: str
    as_of: date
    rules_version: str
    parameters: dict[str, str | int | float]
    requirements: tuple[RequirementAssessment, ...]
    evidence: tuple[EvidenceUse, ...]
    findings: tuple[Finding, ...]
    actions: tuple[Action, ...]
    next_assessment: NextAssessment | None
