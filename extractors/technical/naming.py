"""Names of organisations in reports of tests: firms that we know, sponsors, and what tells a name from other words."""

import re
from functools import cache

from extractors.certificates.organisation import has_legal_form, is_name, name_at_start
from extractors.layout import Passage
from extractors.lexicons import load_lexicon
from extractors.technical.words import alternatives, any_of, listed
from models.files import load_reference
from models.text import fold

_FORMS = re.compile(
    r"\b(?:b\.?v|n\.?v|gmbh|ag|inc|ltd|limited|llc|llp|plc|sas|sa|se|as|ab|oy|pte|team|project|programme|maintainers)\b\.?"
)
_ARTICLE = re.compile(
    r"(?:the|de|het|der|die|das|dem|den|le|la|les|l['’]|our client|client|klant|customer)\s+"
)
_GOES_ON = re.compile(
    r"\s(?:in|on|from|during|to|between|over|im|am|op|tussen|vanaf)\s|(?:\s(?:of|for|and|the|van|de|der|die|des|von|du|la))+$"
)
_SHORTEST_KNOWN = 4
_LONGEST_NAME = 9


def core_of(text: str) -> frozenset[str]:
    """The words that tell one organisation from another, without legal forms."""
    words = frozenset(re.findall(r"[^\W_]+", _FORMS.sub(" ", fold(text))))
    return words or frozenset(re.findall(r"[^\W_]+", fold(text)))


def is_same(one: str, other: str) -> bool:
    """Whether two names are of one organisation: the words of the shorter stand in the longer."""
    first, second = core_of(one), core_of(other)
    return bool(first and second) and (first <= second or second <= first)


@cache
def known_firms() -> re.Pattern[str]:
    """The names of the firms that test, of the table of issuers and of our list."""
    names = {
        name
        for issuer in load_reference().issuers
        if issuer.kind == "pentest"
        for name in (issuer.name, *issuer.aliases)
        if len(name) >= _SHORTEST_KNOWN and "(" not in name and not name.islower()
    } | {str(name) for name in load_lexicon("technical_words")["firms"]}
    return re.compile(rf"(?<![\w@./-])(?:{alternatives(names)})(?![\w@])(?!\.[a-z])")


def is_sponsor(text: str) -> bool:
    """Whether *text* names who pays for tests of open source: the project is the client then."""
    bare = re.sub(r"\s*\(.*\)|^the\s+", "", fold(text)).strip(" .,")
    return bare in listed("sponsors")


def sponsors() -> re.Pattern[str]:
    """The sponsors in running text."""
    return any_of("sponsors")


def name_from(words: Passage | None, *, in_sentence: bool) -> Passage | None:
    """The name that *words* start with, after an article; `gemeente Waterdam` keeps its small word."""
    words = words.strip(" :,;\"'“”|") if words else None
    if words is None:
        return None
    article = _ARTICLE.match(words.folded)
    if article and article.end() < len(words.text):
        words = words.cut(article.end(), len(words.text)) or words
    kind = re.match(rf"(?:{alternatives(listed('client_words'))})\s+(?=[A-ZÀ-Þ])", words.text)
    start = kind.end() if kind else 0
    rest = words.cut(start, len(words.text))
    name = name_at_start(rest, in_sentence=in_sentence) if rest else None
    if name is not None and in_sentence:
        name = _before_time(name)
    if name is None or not is_organisation(name.text):
        return None
    found = words.cut(0, start + len(name.text)) if kind else name
    return found.strip(" ,;:") if found else None


def _before_time(name: Passage) -> Passage | None:
    """*name* up to where a sentence goes on to tell when: `Firm in July of 2020`."""
    match = _GOES_ON.search(name.folded)
    return name.cut(0, match.start()) if match and match.start() else name


def is_organisation(text: str) -> bool:
    """Whether *text* may be the name of an organisation, and is no sentence, date or version."""
    folded = fold(text)
    if (
        not is_name(text)
        or len(text.split()) > _LONGEST_NAME
        or re.search(r"\d{4}|@|https?:", text)
    ):
        return False
    if folded.split(" ")[0] in {
        "this",
        "these",
        "all",
        "we",
        "our",
        "it",
        "they",
        "dit",
        "deze",
        "wij",
        "a",
        "an",
    }:
        return False
    return not re.fullmatch(
        rf"(?:(?:{alternatives((*listed('title_words'), *listed('client_words'), 'client', 'customer', 'klant', 'opdrachtgever', 'version', 'versie', 'confidential', 'name', 'date'))})[\s&]*)+",
        folded,
    )


def tells_client(text: str) -> bool:
    """Whether *text* itself shows an organisation: a legal form, or a word such as gemeente."""
    return has_legal_form(text) or bool(any_of("client_words").search(fold(text)))


def tells_tester(text: str) -> bool:
    """Whether *text* itself shows an organisation that tests."""
    return has_legal_form(text) or bool(any_of("tester_words").search(fold(text)))


def mentions(text: str, pages: str) -> int:
    """How often the folded *pages* name *text*, by its words without a legal form."""
    bare = re.sub(r"\s+", " ", _FORMS.sub(" ", fold(text))).strip(" .,")
    return len(re.findall(rf"(?<!\w){re.escape(bare)}(?!\w)", pages)) if bare else 0
