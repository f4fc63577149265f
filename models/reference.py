"""What the judgement knows of the world: document types, standards, issuers, rules and words.

Values only; `models.files.load_reference` fills them from the tables in `models/data`.
"""

from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import Field

from models.contracts import Aspect
from models.norms import Norms
from models.values import Language, Value

Texts = dict[Language, dict[str, str]]
"""Sentences by language and key; `{names}` between braces are filled from values."""


class DocumentType(Value):
    """A kind of document and the most that it can prove."""

    id: str
    family: str
    names: dict[Language, str]
    validity: str
    assessor: str
    max_grades: dict[Aspect, int]
    """Grade 0 to 4 per aspect; empty when it depends on what stands inside (TPM)."""
    judged: bool = False
    """True when the rules of this version can weigh it."""
    standard: str | None = None
    """The standard family that a certificate of this type is about, such as `ISO/IEC 27001`."""
    subject: str = ""
    """What the standard is about: security, privacy, continuity, service, quality, other."""
    statement_of_applicability: bool = False
    """True when the standard works with a Statement of Applicability (R-ISO-09)."""
    required_fields: tuple[str, ...] = ()
    note: str = ""


class EditionStatus(StrEnum):
    """What is known about an edition of a standard."""

    CURRENT = "current"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"
    """A successor exists, and the day on which certificates end is not known to us."""
    NOT_CERTIFIABLE = "not certifiable"


class Edition(Value):
    """An edition of a standard as it may be printed, and until when certificates on it count."""

    standard: str
    printed: str
    canonical: str
    published: str = ""
    status: EditionStatus
    last_valid: date | None = None
    """The last day on which a certificate on this edition counts, whatever date it shows."""
    last_valid_year: int | None = None
    """When only the year of that day is known."""
    no_new_after: date | None = None
    """After this day no initial or recertification audit may use the edition (R-ISO-08)."""
    successor: str | None = None
    source: str = ""
    note: str = ""


class Issuer(Value):
    """An organisation that issues evidence, or that people take for one that does."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: str
    """cb, cab_tsp, auditor, pentest, 3pao, register, scan_tool or not_an_issuer."""
    countries: tuple[str, ...] = ()
    supervised_by: tuple[str, ...] = ()
    """Accreditation bodies or registers, as far as known; an aid, never an allow-list."""
    schemes: tuple[str, ...] = ()
    source: str = ""
    note: str = ""


class Signatory(StrEnum):
    """Whether an accreditation body signed the multilateral agreement for management systems."""

    YES = "yes"
    UNKNOWN = "unknown"
    """Not known to us: no reason for doubt by itself, and no ground to trust either."""
    UMBRELLA = "umbrella"
    """The agreement itself (IAF, ILAC, Global Accreditation Cooperation): its mark names no body."""


class AccreditationBody(Value):
    """An organisation that accredits certification bodies."""

    name: str
    aliases: tuple[str, ...] = ()
    country: str
    """ISO 3166 code, or INT."""
    signatory: Signatory
    number_pattern: str | None = None
    """Regular expression for a number of a management-system certification body (R-ISS-04)."""
    source: str = ""
    note: str = ""


class RuleSeverity(StrEnum):
    """What a rule does to evidence: block, cap, lower confidence, inform."""

    BLOCK = "B"
    MAJOR = "M"
    MINOR = "m"
    INFORMATION = "i"


class Effect(StrEnum):
    """What a signal in a document does to what it can prove."""

    BLOCK = "block"
    HUMAN = "human"
    PARTLY = "partly"
    INDICATION = "indication"
    NOTE = "note"


class RuleExample(Value):
    """A case that shows a rule at work; the examples are the tests of the rule.

    It starts from a sound certificate for a requirement to have it, and says what is different.
    """

    name: str
    fires: bool
    as_of: date | None = None
    certificate: dict[str, Any] | None = Field(default_factory=dict)
    """What is different about the certificate; None when there is none."""
    others: tuple[dict[str, Any], ...] = ()
    """Further certificates."""
    documents: tuple[str, ...] = ()
    """The types of further documents."""
    refused: bool = False
    """True when a file came in that could not be read."""
    contract: dict[str, Any] = Field(default_factory=dict)
    requirement: dict[str, Any] = Field(default_factory=dict)
    control: bool = False
    """True when the requirement is about a measure instead of about having the certificate."""
    verdict: str | None = None
    provisional: str | None = None


class Rule(Value):
    """A rule of the rulebook, with its sentences for people."""

    id: str = Field(pattern=r"^R-[A-Z0-9]+-\d{2}$")
    severity: RuleSeverity
    source: str
    sentences: Texts
    red_flag: str | None = Field(default=None, pattern=r"^RF-\d{2}$")
    finding: bool = False
    """True when a person should know whatever the verdicts."""
    effect: Effect | None = None
    """For rules that a reader signals: what the signal does."""
    note: str = ""
    examples: tuple[RuleExample, ...] = ()


class Numbering(Value):
    """How a source of requirements numbers its measures."""

    scheme: str
    levels: int
    """With this many numbers or more, a measure is the government's own (R-ISO-11)."""


class Lexicon(Value):
    """Words that the judgement compares with: data, so that a lawyer can read and mend them."""

    legal_forms: dict[str, tuple[str, ...]]
    """A canonical form and its spellings, normalised: `bv: [bv, besloten vennootschap]`."""
    leading_forms: dict[str, tuple[str, ...]]
    """Forms that stand before the name: `stichting`."""
    group_words: tuple[str, ...]
    """Words that tell a parent or sister from the company itself: holding, group, a country."""
    trade_name_markers: tuple[str, ...]
    issuer_words: tuple[str, ...]
    """Words that may follow the known name of a certification body."""
    generic_scope: tuple[str, ...]
    superset_scope: tuple[str, ...]
    limited_scope: tuple[str, ...]
    exclusions: tuple[str, ...]
    """What follows these words is not certified."""
    exclusions_after: tuple[str, ...]
    """What stands before these words, in the same sentence, is not certified."""
    activities: dict[str, tuple[str, ...]]
    environments: dict[str, tuple[str, ...]]
    countries: dict[str, tuple[str, ...]]
    """ISO 3166 code and the names of the country."""
    regions: dict[str, tuple[str, ...]]
    """A region and the codes of the countries in it."""
    region_names: dict[str, tuple[str, ...]]
    pii_roles: dict[str, tuple[str, ...]]
    open_norms: tuple[str, ...]
    languages: tuple[str, ...]
    """Languages that evidence may be in for an automatic verdict (R-CLS-10)."""
    controls: dict[str, tuple[str, ...]]
    """Document type and the controls that its standard is about, as `scheme:number`."""
    numberings: dict[str, Numbering]


class Reference(Value):
    """Everything that the judgement looks up, in one value."""

    document_types: dict[str, DocumentType]
    editions: tuple[Edition, ...]
    issuers: tuple[Issuer, ...]
    accreditation_bodies: tuple[AccreditationBody, ...]
    rules: dict[str, Rule]
    parameters: dict[str, str | int | float]
    relatives: dict[str, tuple[str, ...]]
    """Lesser documents that suppliers send instead of the one that is asked (R-STR-12)."""
    rules_version: str
    texts: Texts
    """Sentences of missing proof, actions and questions, by key."""
    words: Texts
    """Names of document types, fields and other codes that stand among the values of a sentence."""
    lexicon: Lexicon
    norms: Norms

    def word(self, value: str, language: Language) -> str:
        """The word for *value* when it is a code, such as `ISO27001_CERT` or `valid_until`, else *value*.

        A list of codes parted by `, ` becomes a list of words. Fill sentences through this.
        """
        words = self.words[language]
        parts = value.split(", ")
        if all(part in words for part in parts):
            return ", ".join(words[part] for part in parts)
        return value
