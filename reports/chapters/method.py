"""How the report came about, what it cannot say, and what its words mean."""

from models.documents import TextSource
from models.evidence import Method
from models.values import Value
from reports.chapters.front import Line, line
from reports.chapters.register import list_pages, name_language
from reports.dossier import Dossier, number_chapter

_FIRST = ("no_audit", "genuine", "registers", "unknown", "confidence", "met", "scope")
_WORDS = (
    "opzet",
    "bestaan",
    "werking",
    "peildatum",
    "certificate",
    "scope",
    "soa",
    "accreditation",
    "strength",
    "red_flag",
    "residual",
)


class MethodChapter(Value):
    """Method, limitations and the words that a reader may not know."""

    sentences: tuple[str, ...]
    words: tuple[Line, ...]


def compose_method(dossier: Dossier) -> MethodChapter:
    """What was done by software, what by people, and what was not done."""
    say = dossier.wording.say
    return MethodChapter(
        sentences=(
            say("method.read", chapter=number_chapter("register")),
            *(say(f"method.{key}") for key in _FIRST),
            _tell_people(dossier),
            _tell_ocr(dossier),
            *_tell_languages(dossier),
        ),
        words=tuple(
            line(say(f"method.word.{key}"), say(f"method.word_means.{key}")) for key in _WORDS
        ),
    )


def _tell_people(dossier: Dossier) -> str:
    entered = sum(
        fact.method is Method.PERSON
        for evidence in dossier.evidence
        for _, fact in dossier.list_facts(evidence)
    )
    if not entered:
        return dossier.wording.say("method.no_person")
    return dossier.wording.say("method.person", n=entered, chapter=number_chapter("register"))


def _tell_ocr(dossier: Dossier) -> str:
    wording, places = dossier.wording, []
    for evidence in dossier.evidence:
        pages = list_pages(evidence, TextSource.OCR, TextSource.BOTH)
        if pages:
            number = dossier.number_of(evidence.sha256)
            places.append(wording.say("method.ocr_place", number=number, pages=wording.join(pages)))
    if not places:
        return wording.say("method.no_ocr")
    return wording.say("method.ocr", places=wording.join(places))


def _tell_languages(dossier: Dossier) -> tuple[str, ...]:
    names = {name_language(evidence, dossier.wording) for evidence in dossier.evidence}
    if not names:
        return ()
    return (dossier.wording.say("method.languages", languages=dossier.wording.join(sorted(names))),)
