"""Does the certificate hold where the service is delivered from: sites and regions (R-SCO-05, -07)."""

from collections.abc import Iterable
from dataclasses import replace

from models.assessment.causes import Cause, Text
from models.assessment.checks import Case, Check, Failure, Level, Topic, ask, because, lack
from models.assessment.exhibits import Exhibit
from models.assessment.names import is_named
from models.assessment.wording import find_first, has_phrase, split_words
from models.evidence import Citation, FieldName, Site
from models.reference import Lexicon


def check_location(exhibit: Exhibit, case: Case) -> Check:
    """Which of the contracted sites and regions the certificate names."""
    asked = (*case.contract.sites, *case.contract.regions)
    if not asked:
        return Check(Topic.LOCATION)
    lexicon = case.reference.lexicon
    places = _stated_places(exhibit)
    covered = [place for place in asked if any(_is_in(place, s, lexicon) for s in places)]
    lacking = ", ".join(place for place in asked if place not in covered)
    cited = _cite_places(exhibit)
    if not lacking:
        reason = because(Cause.SITE_NAMED, cited, sites=", ".join(covered))
        return Check(Topic.LOCATION, reasons=(reason,), covered=frozenset(covered))
    if covered:
        part = _find_part(covered, lacking, cited)
        return replace(part, asked=frozenset(asked))
    if exhibit.evidence.sites and case.contract.sites:
        return _find_none(exhibit, lacking, cited)
    return _ask(lacking, cited or exhibit.cite_type())


def _stated_places(exhibit: Exhibit) -> tuple[str, ...]:
    sites = (site.name.value for site in exhibit.evidence.sites)
    return (
        exhibit.text(FieldName.HOLDER_ADDRESS),
        exhibit.text(FieldName.SCOPE_STATEMENT),
        *sites,
    )


def _cite_places(exhibit: Exhibit) -> tuple[Citation, ...]:
    sites = tuple(exhibit.evidence.cite(site.name) for site in exhibit.evidence.sites[:3])
    return (
        sites or exhibit.cite(FieldName.HOLDER_ADDRESS) or exhibit.cite(FieldName.SCOPE_STATEMENT)
    )


def _is_in(place: str, stated: str, lexicon: Lexicon) -> bool:
    """True when *place*, or a country of the region that it is, stands in *stated*.

    An address may hold more than the contract writes: `Kade 1, Utrecht` is in `Kade 1, 3500 AA Utrecht`.
    """
    if has_phrase(stated, place) or set(split_words(place)) <= set(_leading_words(stated)):
        return True
    codes = _resolve(place, lexicon)
    return any(find_first(stated, lexicon.countries.get(code, ())) for code in codes)


def _resolve(place: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The codes of the countries that *place* stands for; none for a town."""
    for region, names in lexicon.region_names.items():
        if _is_one_of(place, names):
            return lexicon.regions[region]
    return tuple(code for code, names in lexicon.countries.items() if _is_one_of(place, names))


def _is_one_of(place: str, names: Iterable[str]) -> bool:
    return split_words(place) in {split_words(name) for name in names}


_ADDRESS_WORDS = 20
"""A text with more words than this is prose, in which the words of an address say little."""


def _leading_words(stated: str) -> tuple[str, ...]:
    words = split_words(stated)
    return words if len(words) <= _ADDRESS_WORDS else ()


def _find_part(covered: list[str], lacking: str, cited: tuple[Citation, ...]) -> Check:
    values = {"covered": ", ".join(covered), "lacking": lacking}
    return Check(
        Topic.LOCATION,
        Level.PARTLY,
        reasons=(
            because(Cause.SITE_PARTIAL, cited, **values),
            because(Cause.PARTIAL_CAP, cited),
        ),
        missing=(lack(Text.MISSING_SITE, lacking=lacking),),
        fields=(FieldName.HOLDER_ADDRESS,),
        covered=frozenset(covered),
    )


def _find_none(exhibit: Exhibit, lacking: str, cited: tuple[Citation, ...]) -> Check:
    return Check(
        Topic.LOCATION,
        Level.NOTHING,
        Failure.ELSEWHERE,
        reasons=(because(Cause.SITE_ABSENT, cited, lacking=lacking),),
        missing=(lack(Text.MISSING_SITE, lacking=lacking),),
        grade_cap=0,
    )


def _ask(lacking: str, cited: tuple[Citation, ...]) -> Check:
    doubt = ask(Cause.SCOPE_DOUBT, Text.ASK_SITE, cited, lacking=lacking)
    reason = because(Cause.SITE_SILENT, cited, lacking=lacking)
    return Check(
        Topic.LOCATION,
        Level.PARTLY,
        doubts=(doubt,),
        reasons=(reason, doubt.reason),
        missing=(lack(Text.MISSING_SITE, lacking=lacking),),
    )


def find_own_site(exhibit: Exhibit, case: Case) -> Site | None:
    """The site in the annex that the contract is about, by place or by the name of the supplier."""
    lexicon = case.reference.lexicon
    for site in exhibit.evidence.sites:
        if any(_is_in(place, site.name.value, lexicon) for place in case.contract.sites):
            return site
        if is_named(site.name.value, [case.contract.supplier.legal_name], lexicon):
            return site
    return None
