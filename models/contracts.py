"""What was agreed: a contract with the buyer's requirements."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from models.values import Value


class Aspect(StrEnum):
    """The audit triad of BIO2 5.20.03: designed, implemented, operated."""

    OPZET = "opzet"
    BESTAAN = "bestaan"
    WERKING = "werking"


class Phase(StrEnum):
    """When in the procurement a requirement counts."""

    TENDER = "tender"
    CONTRACT = "contract"
    EXECUTION = "execution"


class Responsible(StrEnum):
    """Who has to meet a requirement."""

    SUPPLIER = "supplier"
    BUYER = "buyer"
    SHARED = "shared"


class Origin(StrEnum):
    """Why a requirement is on the list."""

    BIO = "bio"
    ICO = "ico"
    RISK = "risk"
    """From the risk analysis of this procurement; `risk_analysis` says where."""
    OTHER = "other"


class RiskClass(StrEnum):
    """How much hangs on a requirement (R-PRO-04)."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


class Profile(StrEnum):
    """How strictly certificates are weighed (P-20)."""

    STRICT_BIO2 = "strict_bio2"
    CERTIFICATE_ACCEPTED = "certificate_accepted"


class Buyer(Value):
    """The government organisation that signed."""

    name: str = Field(min_length=1)
    unit: str | None = None


class Supplier(Value):
    """The contracted legal entity and the names it may also be known by."""

    legal_name: str = Field(min_length=1)
    aliases: tuple[str, ...] = ()
    registration_number: str | None = None
    group: tuple[str, ...] = ()
    """Parents and sisters, by legal name: their evidence is not this supplier's (R-ENT-02)."""
    suppliers: tuple[str, ...] = ()
    """Known sub-suppliers, by legal name: their certificates are borrowed (R-ENT-03)."""


class Service(Value):
    """What is delivered, in the words that a scope statement may be compared with."""

    name: str = Field(min_length=1)
    description: str = ""
    aliases: tuple[str, ...] = ()
    activities: tuple[str, ...] = ()
    environments: tuple[str, ...] = ()


class Deviation(Value):
    """Where a contract says something else than the terms that it is under."""

    clause: str = Field(min_length=1)
    """The article of the terms that is deviated from."""
    text: str = Field(min_length=1)


class AllowancePeriod(StrEnum):
    """Over which time a number of audits is counted."""

    YEAR = "year"
    TERM = "term"


class Audit(Value):
    """An audit by or for the buyer, and the concrete circumstance that gave reason for it."""

    day: date
    kind: str = Field(min_length=1)
    trigger: str = ""


class AuditAllowance(Value):
    """How many audits the buyer may hold, and those that were held."""

    number: int | None = Field(default=None, ge=0)
    """None: the contract sets no number."""
    per: AllowancePeriod = AllowancePeriod.YEAR
    kinds: tuple[str, ...] = ()
    clause: str | None = None
    held: tuple[Audit, ...] = ()


class RequirementList(Value):
    """A file, or a sheet of it, that requirements were imported from."""

    name: str = Field(min_length=1)
    """The sheet or table; a requirement names it in `list`."""
    file: str = ""
    sha256: str = ""
    notes: tuple[str, ...] = ()
    """What stood around the table, line by line."""


class Requirement(Value):
    """One line of the contracted list, in the buyer's own words."""

    id: str = Field(min_length=1)
    text: str = Field(min_length=1)
    title: str | None = None
    segment: str | None = None
    """The procurement segment (inkooponderdeel) that it came with."""
    chapter: str | None = None
    """The heading that it stands under."""
    explanation: str | None = None
    proof: str | None = None
    """How the buyer wants it shown, in the buyer's own words; codes go in `asks_for`."""
    level: str | None = None
    """A label such as BBN2, kept as it is (R-PRO-03)."""
    origin: Origin | None = None
    risk_analysis: str | None = None
    """Where the risk analysis asks for it."""
    sources: tuple[str, ...] = ()
    """References such as `bio2@1.3:5.17.01`, `ico:…`, `avg:28(3)(h)`, `contract`."""
    phase: Phase = Phase.EXECUTION
    mandatory: bool = True
    """A requirement (eis) when true, a wish (wens) when false."""
    responsible: Responsible = Responsible.SUPPLIER
    aspects: tuple[Aspect, ...] = (Aspect.OPZET, Aspect.BESTAAN, Aspect.WERKING)
    risk: RiskClass = RiskClass.NORMAL
    asks_for: tuple[str, ...] = ()
    """Document types; not empty means that the requirement is about having one of these (R-STR-11)."""
    asks_for_standard: str | None = None
    """For an existence requirement on a certificate of a type that covers several standards."""
    accepted_proof: tuple[str, ...] = ()
    """Document types that the contract itself names as enough proof (R-PRO-02)."""
    clause: str | None = None
    """Where the contract says so."""
    list: str | None = None
    """The name of the imported list that it came from."""
    cells: dict[str, str] = Field(default_factory=dict)
    """What stood in columns that we have no name for, by heading, letter for letter."""


class Contract(Value):
    """An agreement with a supplier, and what its evidence is held against."""

    id: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")
    title: str = ""
    buyer: Buyer
    supplier: Supplier
    service: Service | None = None
    sites: tuple[str, ...] = ()
    regions: tuple[str, ...] = ()
    start: date
    end: date | None = None
    phase: Phase = Phase.EXECUTION
    """How far the procurement is."""
    terms: str | None = None
    """The general terms and their version, such as ARBIT-2022, or `eigen`."""
    deviations: tuple[Deviation, ...] = ()
    audits: AuditAllowance | None = None
    personal_data: bool = False
    pii_role: str | None = None
    notify: tuple[str, ...] = ()
    profile: Profile = Profile.STRICT_BIO2
    parameters: dict[str, str | int | float] = Field(default_factory=dict)
    """Deviations from the rulebook's parameters, by id (`P-11: 120`)."""
    lists: tuple[RequirementList, ...] = ()
    requirements: tuple[Requirement, ...] = Field(min_length=1)
