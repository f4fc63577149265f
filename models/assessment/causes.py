"""The sentences that the judgement can speak, each by the rule that it belongs to.

`models.files` checks that every one of them stands in the rule files and in `texts.yaml`.
"""

from enum import Enum, StrEnum


class Cause(Enum):
    """Why something counts or does not: a rule of the rulebook and which of its sentences."""

    # What kind of document
    DUPLICATE = ("R-CLS-06",)
    MARKETING = ("R-CLS-07",)
    LANGUAGE = ("R-CLS-10",)
    TYPE_UNSURE = ("R-CLS-11",)
    TYPE_UNKNOWN = ("R-CLS-11", "unknown")
    UNREADABLE = ("R-INT-09",)
    PERHAPS_UNREADABLE = ("R-INT-09", "perhaps")
    PERHAPS_MANY_UNREADABLE = ("R-INT-09", "perhaps_many")
    WEAK_READING = ("R-INT-08",)

    # Whose document
    ENTITY_SAME = ("R-ENT-01",)
    ENTITY_NUMBER = ("R-ENT-01", "number")
    ENTITY_OTHER_NUMBER = ("R-ENT-01", "other_number")
    ENTITY_GROUP = ("R-ENT-02",)
    ENTITY_MAYBE = ("R-ENT-02", "maybe")
    ENTITY_ANNEX = ("R-ENT-01", "annex")
    ENTITY_BORROWED = ("R-ENT-03",)
    ENTITY_STRANGER = ("R-ENT-03", "stranger")
    ENTITY_ALIAS = ("R-ENT-04",)

    # What it covers
    SCOPE_PARTIAL = ("R-SCO-01",)
    SCOPE_OTHER_PART = ("R-SCO-01", "other")
    SITE_PARTIAL = ("R-SCO-01", "sites")
    SITE_SILENT = ("R-SCO-01", "sites_unknown")
    SITE_NAMED = ("R-SCO-02", "sites")
    SCOPE_NAMED = ("R-SCO-02",)
    SCOPE_EVERYTHING = ("R-SCO-02", "everything")
    SCOPE_GENERIC = ("R-SCO-03",)
    SCOPE_SILENT = ("R-SCO-03", "silent")
    SCOPE_LIMITED = ("R-SCO-04",)
    SITE_ABSENT = ("R-SCO-05",)
    SCOPE_EXCLUDED = ("R-SCO-06",)
    SCOPE_CONTRADICTS = ("R-SCO-06", "both")
    SCOPE_OF_SITE = ("R-SCO-07",)
    NO_SERVICE = ("R-SCO-08",)

    # When it holds
    EXPIRY_UNREAD = ("R-DAT-01",)
    VALID = ("R-DAT-02",)
    NOT_YET_VALID = ("R-DAT-02", "not_yet")
    EXPIRED = ("R-DAT-03",)
    DATES_CLASH = ("R-DAT-04",)
    DATE_IN_FUTURE = ("R-DAT-04", "future")
    TERM_TOO_LONG = ("R-DAT-06",)
    EXPIRY_ABSENT = ("R-DAT-07",)
    EXPIRES_SOON = ("R-DAT-08",)
    MAY_BE_RESTORED = ("R-DAT-17",)
    NEXT_BY_DOCUMENT = ("R-DAT-18",)
    NEXT_BY_YEAR = ("R-DAT-18", "yearly")

    # Who issued it
    ACCREDITATION_ABSENT = ("R-ISS-01",)
    MARK_ABSENT = ("R-ISS-02",)
    NUMBER_WRONG_KIND = ("R-ISS-04",)
    NUMBER_ABSENT = ("R-ISS-05",)
    UMBRELLA_ALONE = ("R-ISS-06",)
    BODY_UNKNOWN = ("R-ISS-07",)
    BODY_AMBIGUOUS = ("R-ISS-08",)
    ISSUER_AMBIGUOUS = ("R-ISS-09",)
    ISSUER_IS_ADVISER = ("R-ISS-10",)
    FOREIGN_BODY = ("R-ISS-12",)

    # What a management-system certificate is worth
    FIELDS_MISSING = ("R-ISO-01",)
    MANY_FIELDS_MISSING = ("R-ISO-01", "many")
    EDITION_UNSTATED = ("R-ISO-01", "edition")
    SINGLE_DATE = ("R-ISO-02",)
    SOUND_CERTIFICATE = ("R-ISO-03",)
    STARTS_BEFORE_DECISION = ("R-ISO-04",)
    EDITION_WITHDRAWN = ("R-ISO-05",)
    EDITION_WITHDRAWN_IN = ("R-ISO-05", "year")
    EDITION_UNKNOWN = ("R-ISO-05", "unknown")
    EDITION_SUPERSEDED = ("R-ISO-05", "superseded")
    NOT_CERTIFIABLE = ("R-CLS-09", "guidance")
    EDITION_IS_OLD = ("R-ISO-06",)
    EDITION_IS_CURRENT = ("R-ISO-07",)
    NEW_ON_OLD_EDITION = ("R-ISO-08",)
    WITHOUT_SOA = ("R-ISO-09",)
    GOVERNMENT_MEASURE = ("R-ISO-11",)
    NO_SURVEILLANCE = ("R-ISO-12",)
    BASE_ABSENT = ("R-ISO-14",)
    BASE_EXPIRED = ("R-ISO-14", "expired")
    BASE_FAILS = ("R-ISO-14", "fails")
    BASE_PRESENT = ("R-ISO-14", "present")
    OTHER_SUBJECT = ("R-ISO-17",)
    CONTINUITY = ("R-ISO-18",)
    SERVICE_MANAGEMENT = ("R-ISO-19",)
    NEN_LICENCE = ("R-ISO-20",)
    NEN_TRANSITION = ("R-ISO-21",)
    ROLE_MATCHES = ("R-ISO-22",)
    ROLE_DIFFERS = ("R-ISO-22", "differs")
    ROLE_UNKNOWN = ("R-ISO-22", "unknown")
    LAPSE = ("R-ISO-24",)

    # How it weighs
    PARTIAL_CAP = ("R-STR-04",)
    NO_OPERATION = ("R-STR-06",)
    NOT_ASKED = ("R-STR-12",)
    LESSER_RELATIVE = ("R-STR-12", "relative")
    ACCEPTED = ("R-PRO-02",)
    ACCEPTED_WITH_SOA = ("R-PRO-02", "needs_soa")
    HIGH_RISK = ("R-PRO-04",)

    # What several documents come to
    STRONGEST_WINS = ("R-CMB-02",)
    UNITED = ("R-CMB-05",)
    OUTDATED_FIRST = ("R-VER-04",)
    NOTHING_FOUND = ("R-VER-08",)
    NOTHING_RECOGNISED = ("R-VER-08", "unrecognised")
    ONE_NOT_RECOGNISED = ("R-VER-08", "unrecognised_one")
    OWN_DUTY = ("R-VER-08", "buyer")

    # What only a person can settle
    SCOPE_DOUBT = ("R-HUM-01",)
    ENTITY_DOUBT = ("R-HUM-01", "entity")
    ENTITY_UNKNOWN = ("R-HUM-01", "holder")
    SCOPE_UNREAD = ("R-HUM-01", "unread")
    DATES_DOUBT = ("R-HUM-04",)
    READING_DOUBT = ("R-HUM-05",)
    REGISTER_UNCHECKED = ("R-HUM-06",)
    ISSUER_DOUBT = ("R-HUM-06", "issuer")
    ISSUER_UNREAD = ("R-HUM-06", "unread")
    OPEN_NORM = ("R-HUM-08",)
    NOT_JUDGED_YET = ("R-HUM-09",)
    RISK_UNSURE = ("R-HUM-10",)
    LANGUAGE_DOUBT = ("R-HUM-11",)
    ALTERED = ("R-HUM-13",)
    READING_UNSURE = ("R-CNF-04",)

    @property
    def rule(self) -> str:
        """The id of the rule."""
        return str(self.value[0])

    @property
    def key(self) -> str | None:
        """Which sentence of the rule; None for its only or first one."""
        return self.value[1] if len(self.value) > 1 else None


class Text(StrEnum):
    """Sentences that belong to no rule: what is missing, what to do, what to ask (`texts.yaml`)."""

    MISSING_DOCUMENT = "missing.document"
    MISSING_ANY_DOCUMENT = "missing.any_document"
    MISSING_RENEWED = "missing.renewed"
    MISSING_VALID_NOW = "missing.valid_now"
    MISSING_EDITION = "missing.edition"
    MISSING_OWN_NAME = "missing.own_name"
    MISSING_ENTITY_LINK = "missing.entity_link"
    MISSING_SCOPE = "missing.scope"
    MISSING_SCOPE_CONFIRMED = "missing.scope_confirmed"
    MISSING_SCOPE_PART = "missing.scope_part"
    MISSING_SITE = "missing.site"
    MISSING_BASE = "missing.base"
    MISSING_ROLE = "missing.role"
    MISSING_ACCREDITED = "missing.accredited"
    MISSING_COMPLETE = "missing.complete"
    MISSING_FINAL = "missing.final"
    MISSING_UNREDACTED = "missing.unredacted"
    MISSING_DOCUMENT_ITSELF = "missing.document_itself"
    MISSING_SOA = "missing.soa"
    MISSING_SOA_VERSION = "missing.soa_version"
    MISSING_OPERATION = "missing.operation"
    MISSING_CONTROL_PROOF = "missing.control_proof"
    MISSING_OWN_DUTY = "missing.own_duty"

    ACT_RENEW = "action.renew"
    ACT_READABLE = "action.readable"
    ACT_LAST_AUDIT = "action.last_audit"
    ACT_LOOK = "action.look"

    ASK_TYPE = "question.type"
    ASK_LANGUAGE = "question.language"
    ASK_SIGNAL = "question.signal"
    ASK_ENTITY = "question.entity"
    ASK_HOLDER = "question.holder"
    ASK_NO_SERVICE = "question.no_service"
    ASK_SCOPE = "question.scope"
    ASK_SCOPE_UNREAD = "question.scope_unread"
    ASK_SCOPE_PART = "question.scope_part"
    ASK_SITE = "question.site"
    ASK_EXPIRY = "question.expiry"
    ASK_DATES = "question.dates"
    ASK_EDITION = "question.edition"
    ASK_TRANSITION = "question.transition"
    ASK_ISSUER = "question.issuer"
    ASK_ISSUER_UNREAD = "question.issuer_unread"
    ASK_REGISTER = "question.register"
    ASK_BODY = "question.body"
    ASK_FIELDS = "question.fields"
    ASK_READING = "question.reading"
    ASK_ROLE = "question.role"
    ASK_UNJUDGED = "question.unjudged"
    ASK_OPEN_NORM = "question.open_norm"
    ASK_CERTAINTY = "question.certainty"

    @property
    def as_action(self) -> str:
        """The key of the action that fills what is missing: `action.soa` for `missing.soa`."""
        return self.value.replace("missing.", "action.")
