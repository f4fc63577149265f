"""Sentences about rules, documents and actions: the words stand in the reference data, the values in the assessment."""

from models.assessment.results import Action, Missing, Reason, Values
from models.reference import Reference
from models.values import Language
from reports.wording import Fillable, WordingFault, Written, load_wording


def sentence_of(reason: Reason, reference: Reference, language: Language) -> Written:
    """Why, in one sentence of the rule that fired, after the name of the file where that is told.

    Raises WordingFault when the rule, its sentence or a value in it is unknown.
    """
    key = reason.text or "default"
    try:
        template = reference.rules[reason.rule].sentences[language][key]
    except KeyError:
        raise WordingFault(f"rule {reason.rule} has no sentence '{key}' in '{language}'") from None
    sentence = _fill(template, reason.values, reference, language, origin=f"{reason.rule}.{key}")
    if reason.about is None:
        return sentence
    return load_wording(language).say("sentences.about", file=reason.about, sentence=sentence)


def missing_sentence(missing: Missing, reference: Reference, language: Language) -> Written:
    """What would help, or what a person has to answer."""
    return _say(missing.text, missing.values, reference, language)


def action_sentence(action: Action, reference: Reference, language: Language) -> Written:
    """What somebody has to do."""
    return _say(action.text, action.values, reference, language)


def name_link(key: str, reference: Reference, language: Language) -> Written:
    """The weakest link of our reading, in words; raises WordingFault when there are none for it.

    Words of its own (`weakest.issuer`) go before the plain name of the field (`issuer`).
    """
    words = reference.words[language]
    for known in (key, key.removeprefix("weakest.")):
        if known in words:
            return Written(words[known])
    raise WordingFault(f"there are no words in '{language}' for the weakest link '{key}'")


def _say(key: str, values: Values, reference: Reference, language: Language) -> Written:
    try:
        template = reference.texts[language][key]
    except KeyError:
        raise WordingFault(f"the reference data has no text '{key}' in '{language}'") from None
    return _fill(template, values, reference, language, origin=key)


def _fill(
    template: str, values: Values, reference: Reference, language: Language, *, origin: str
) -> Written:
    words: dict[str, Fillable] = {
        name: reference.word(value, language) if isinstance(value, str) else value
        for name, value in values.items()
    }
    return load_wording(language).fill(template, words, origin=origin)
