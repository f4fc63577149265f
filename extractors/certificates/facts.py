"""All facts of a certificate, put together."""

import re
from dataclasses import dataclass, field

from extractors.certificates.accreditation import read_accreditation
from extractors.certificates.address import read_holder_address
from extractors.certificates.dates import read_dates
from extractors.certificates.holder import read_holder
from extractors.certificates.issuer import read_issuer
from extractors.certificates.labelled import LabelledPages
from extractors.certificates.number import read_number
from extractors.certificates.scope import read_scope
from extractors.certificates.standard import as_facts, read_standards, scheme_named
from extractors.language import is_supported
from extractors.layout import Passage, join
from models.evidence import Fact, FieldName, Method, Unread

_MONTH_FIRST = re.compile(
    r"united states|\busa\b|\bu\.s\.a\b|, [a-z]{2} \d{5}\b|\b(?:california|texas|new york|florida|utah|virginia)\b"
)
_DAY_FIRST = re.compile(
    r"\b(?:india|united kingdom|england|netherlands|nederland|germany|france|belgium|ireland|australia|singapore|u\.?a\.?e|"
    r"turkiye|turkey|pakistan|new zealand|spain|italy|poland|kenya|nigeria|south africa|malaysia|saudi arabia|qatar|egypt|"
    r"switzerland|austria|denmark|portugal|delhi|mumbai|london|\+91|\+44|\+31|\+49|\+33)\b"
)
_SOA = re.compile(
    r"(?:statement of applicability|\bsoa\b|verklaring van toepasselijkheid|\bvvt\b|erklarung zur anwendbarkeit|declaration d.applicabilite)"
    r"[\s:,(\-–]*(?:(?:version|versie|version|v\.?|rev\.?|revision|dated|d\.d\.|van|of|vom|du|issue|ref\.?)?[\s:.]*[\w.\-/ ]{0,30}?\d[\w.\-/ ]{0,24}(?:,? (?:van|vom|du|dated|d\.d\.)? ?\d{1,2}\.? \w+ \d{4}|, \d{4})?)"
)
_ROLE = re.compile(
    r"\bpii (controller and (?:pii )?processor|processor and (?:pii )?controller|controllers? and (?:as )?(?:a )?(?:pii )?processors?|controller|processor)\b"
    r"|\bas (?:a )?(?:pii |data )?(controller|processor)\b|\b(verwerkingsverantwoordelijke|verwerker)\b"
)
_BASE = re.compile(
    r"(?:extension (?:to|of)|in combination with|only valid (?:in combination|together|in conjunction) with|linked to|based on|in conjunction with|"
    r"uitbreiding (?:op|van)|aanvulling op|alleen geldig in combinatie met|in samenhang met|nur gultig in verbindung mit|erweiterung)"
    r"[^.]{0,80}?27001[^.]{0,50}?(?:certificate|certificaat|zertifikat|certificat|number|nummer|no\.?|nr\.?)\W{0,4}(?:no\.?|nr\.?|number|nummer)?\W{0,3}"
    r"(?P<number>[a-z0-9][\w\-/. ]*\d[\w\-/]*)"
)


@dataclass
class CertificateRead:
    """What a certificate says."""

    fields: dict[FieldName, Fact] = field(default_factory=dict)
    further_standards: tuple[Fact, ...] = ()
    unread: tuple[Unread, ...] = ()

    def keep(self, name: FieldName, fact: Fact | None) -> None:
        """Keep *fact* under *name*, when there is one."""
        if fact is not None:
            self.fields[name] = fact


def read_certificate(pages: LabelledPages, language: str) -> CertificateRead:
    """Every fact but the sites of the certificate on *pages*, in *language* for the order of numeric dates."""
    read = CertificateRead()
    _keep_standards(read, pages)
    holder = read_holder(pages)
    read.keep(FieldName.SUBJECT_ORGANISATION, holder)
    read.keep(FieldName.HOLDER_ADDRESS, read_holder_address(pages, holder))
    accreditation = read_accreditation(pages, holder.value if holder else None)
    read.keep(FieldName.ACCREDITATION_BODY, accreditation.body)
    read.keep(FieldName.ACCREDITATION_NUMBER, accreditation.number)
    accreditor = accreditation.body.value if accreditation.body else None
    read.keep(FieldName.ISSUER, read_issuer(pages, holder.value if holder else None, accreditor))
    number, unread_number = read_number(pages)
    read.keep(FieldName.CERTIFICATE_NUMBER, number)
    dates = read_dates(pages, language, _month_first(pages))
    read.fields |= dates.facts
    read.keep(FieldName.SCOPE_STATEMENT, read_scope(pages, supported=is_supported(language)))
    blocks = [
        join(sheet.lines[line] for line in block)
        for sheet in pages.sheets
        for block in sheet.blocks
    ]
    read.keep(FieldName.SOA_REFERENCE, _first(blocks, _SOA, 0))
    read.keep(FieldName.PII_ROLE, _first(blocks, _ROLE, 0))
    read.keep(FieldName.BASE_CERTIFICATE, _first(blocks, _BASE, "number"))
    read.unread = (*dates.unread, *((unread_number,) if unread_number else ()))
    return read


def _keep_standards(read: CertificateRead, pages: LabelledPages) -> None:
    mentions = read_standards(pages)
    if mentions:
        standard, edition = as_facts(mentions[0])
        read.keep(FieldName.STANDARD, standard)
        read.keep(FieldName.STANDARD_EDITION, edition)
        read.further_standards = tuple(
            mention.words.fact(
                f"{mention.found.name}:{mention.found.edition}"
                if mention.found.edition
                else mention.found.name,
                Method.PATTERN,
                0.9,
            )
            for mention in mentions[1:]
        )
        return
    scheme = scheme_named(pages)
    if scheme is not None:
        name, words = scheme
        read.keep(FieldName.STANDARD, words.fact(name, Method.LEXICON, 0.85))


def _month_first(pages: LabelledPages) -> bool | None:
    """Whether the addresses on the first page are of a country that writes the month first; None when unclear."""
    text = "\n".join(line.folded for sheet in pages.sheets[:1] for line in sheet.lines)
    month, day = bool(_MONTH_FIRST.search(text)), bool(_DAY_FIRST.search(text))
    return None if month == day else month


def _first(blocks: list[Passage], pattern: re.Pattern[str], group: int | str) -> Fact | None:
    for block in blocks:
        match = pattern.search(block.folded)
        words = block.cut(match.start(group), match.end(group)) if match else None
        words = words.strip(" .,;:()") if words else None
        if words is not None:
            return words.fact(words.text, Method.PATTERN, 0.85)
    return None
