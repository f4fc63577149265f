"""Names of organisations in running text: where they start and where they stop."""

import re
from functools import cache

from extractors.layout import Passage
from extractors.lexicons import load_lexicon
from models.text import fold

_STOP = re.compile(
    r"\s(?:[-–|•·]\s|\((?!(?i:pty|pvt|private|opc|india|uk|nl|europe|holland))\b|\((?=\W))|[:;|•·]|,\s+(?=[a-zà-ÿ(]|\d)|(?<=[a-zà-ÿ]{3})\.\s+(?=[A-ZÀ-Ý])|\s(?:at|located|gevestigd|te|dat|that|dass|que|has|have|is|and is|and found|for the|hereby|"
    r"verklaart|certifies|bescheinigt|certifie|certify|will|heeft|voldoet|hat|a été|performed|located|mit Sitz|sise|situé|wordt|zal|which|who|the management|according|accredited|whose|with|since|sinds|seit|depuis|in accordance|according to|under|dated|shall|must|may)\s"
)
_FIRST_WORD = re.compile(
    r"^[\"'“”„«(]?[^\W_a-zß-ÿ]|^[a-z]+[A-Z]|^[\d]+[A-Z]?[\w-]*\s[A-Z]|^[\d]+[A-Za-z]"
)
_LONGEST = 110
_CODE = re.compile(r"^[A-Z]{1,6}[\s\-]?[A-Z]{0,4}[\s\-]?\d[\d\-/.]*$")
"""A number with letters before it, such as that of an accreditation."""
_PERSON = re.compile(
    r"^(?:mr|mrs|ms|dr|ir|ing|drs|prof|dipl|dhr|mevr|herr|frau|m|mme)\.?(?:-\w+\.?)?\s[A-Z]",
    re.IGNORECASE,
)


def name_at_start(words: Passage, *, in_sentence: bool = False) -> Passage | None:
    """The name that *words* start with, up to where the sentence goes on; None when they start with none.

    *in_sentence* ends the name at the first word in small letters that is no part of names.
    """
    words = _past_numbers(words)
    text = words.text
    if not _FIRST_WORD.match(text):
        return None
    if (
        not in_sentence
        and "," not in text
        and ":" not in text
        and len(text) < 70
        and re.search(r"\s-\s", text)
        and _ends_in_legal_form(text)
    ):
        return words
    stop = _STOP.search(text + " ")
    end = stop.start() if stop else len(text)
    if in_sentence:
        end = min(end, _first_small_word(text))
    end = _end_of_name(text[:end])
    name = words.cut(0, end)
    name = name and _without_trailing_point(name)
    name = name.strip(" ,;:*\"'“”„|-–™®©") if name else None
    if name is None or not is_name(name.text):
        return None
    return name


def _without_trailing_point(name: Passage) -> Passage | None:
    """A sentence's point goes; that of B.V. stays."""
    if name.text.endswith(".") and not has_legal_form(name.text.split(" ")[-1]):
        return name.strip(".")
    return name


def name_at_end(words: Passage) -> Passage | None:
    """The name that *words* end with, back to where its capitals start."""
    tokens = words.text.split(" ")
    start = len(tokens)
    while start > 0 and (_is_part(tokens[start - 1]) and not _ends_sentence(tokens, start - 1)):
        start -= 1
    while start < len(tokens) and tokens[start].casefold() in words_of("small_words_in_names"):
        start += 1
    if start == len(tokens):
        return None
    name = words.cut(len(" ".join(tokens[:start])) + (1 if start else 0), len(words.text))
    return name_at_start(name) if name else None


def is_name(text: str) -> bool:
    """Whether *text* may be the name of an organisation: letters, not too long, not a heading or an address."""
    folded = fold(text).strip(" .,:;*\"'()-–")
    letters = sum(letter.isalpha() for letter in text)
    if letters < 3 or not 3 <= len(text) <= _LONGEST or letters < 0.5 * len(text.replace(" ", "")):
        return False
    if folded in words_of("not_a_name") or _CODE.match(text) or _PERSON.match(text):
        return False
    return "@" not in text and "www." not in folded and "http" not in folded


def has_legal_form(text: str) -> bool:
    """Whether *text* ends in, or holds, the form of a legal entity, such as B.V. or GmbH."""
    return bool(_legal_forms().search(fold(text) + " "))


def has_issuer_word(text: str) -> bool:
    """Whether a word in *text* is one that certification bodies have in their names."""
    words = set(re.findall(r"[^\W\d_]+", fold(text)))
    return bool(words & words_of("issuer_words")) or any(
        word.endswith(("cert", "certification", "zert")) for word in words
    )


def looks_like_address(text: str) -> bool:
    """Whether *text* is a street, a postal code or a place rather than a name."""
    folded = fold(text)
    words = set(re.findall(r"[^\W\d_]+", folded))
    street = bool(words & words_of("address_words")) or bool(
        re.search(
            r"(?:straat|weg|laan|plein|kade|dreef|singel|gracht|strasse|str\.|platz|allee|gasse|park)\s*\d",
            folded,
        )
    )
    postal = bool(
        re.search(
            r"\b\d{4}\s?[a-z]{2}\b|\b\d{5,6}\b|\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|\b[a-z]{2} \d{5}\b",
            folded,
        )
    )
    number = bool(re.search(r"\d", folded))
    return (
        (street and number)
        or postal
        or folded.startswith(("address", "adres", "anschrift", "p.o", "po box", "postbus"))
    )


@cache
def words_of(name: str) -> frozenset[str]:
    """The words of one list of the lexicon of phrases, without case and accents."""
    return frozenset(fold(word) for word in load_lexicon("certificate_phrases")[name])


@cache
def _legal_forms() -> re.Pattern[str]:
    forms = sorted({form.rstrip(".") for form in words_of("legal_forms")}, key=len, reverse=True)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, forms))})(?![^\W_])")


def legal_form_end(text: str) -> int | None:
    """Where the first legal form in *text* ends; None when there is none."""
    match = _legal_forms().search(fold(text) + " ")
    if match is None:
        return None
    if match.start() == 0:  # the form stands before the name, as in Russian
        comma = text.find(",", match.end())
        return comma if comma > 0 else None
    end = match.end()
    return end + 1 if text[end : end + 1] == "." else end


def _end_of_name(text: str) -> int:
    """A name ends after its legal form when what follows is no part of a name."""
    end = legal_form_end(text)
    if end is not None:
        following = legal_form_end(text[end:])
        if following is not None and following <= 14:
            end += following
        rest = text[end:].strip()
        if (
            not rest
            or rest[0] in ",.;:-–("
            or rest[0].islower()
            or rest.split()[0].casefold()
            in words_of("small_words_in_names") - {"&", "and", "und", "en", "et"}
        ):
            return end
        if looks_like_address(rest):
            return end
    return len(text)


def _ends_in_legal_form(text: str) -> bool:
    end = legal_form_end(text)
    return end is not None and end >= len(text) - 1


def _past_numbers(words: Passage) -> Passage:
    """*words* without a registration number that stands before the name: `БИН 123456789012, ТОО "Naam"`."""
    match = re.match(r"[^\W\d_]{2,6}[\s:.]+\d{6,15}\s*,\s*", words.text)
    return (words.cut(match.end(), len(words.text)) or words) if match else words


def _first_small_word(text: str) -> int:
    """Where the first word in small letters starts, after at least a word that tells who it is."""
    at = 0
    for token in text.split(" "):
        bare = token.strip("\"'“”„«»(),.")
        if (
            bare
            and bare[0].islower()
            and token.casefold() not in words_of("small_words_in_names")
            and not re.search(r"[A-Z]", bare)
        ):
            if fold(text[:at]).strip() not in words_of("kinds_of_organisation"):
                return at
        at += len(token) + 1
    return len(text)


def _is_part(token: str) -> bool:
    bare = token.strip("\"'“”„«»(),.")
    return bool(bare) and (
        bare[0].isupper()
        or bare[0].isdigit()
        or token.casefold() in words_of("small_words_in_names")
        or "&" in token
    )


def _ends_sentence(tokens: list[str], index: int) -> bool:
    token = tokens[index]
    return token.endswith((".", ":", ";")) and index < len(tokens) - 1 and not has_legal_form(token)
