"""The examples beside each rule, held against the judgement."""

import pytest

from models.reference import Rule, RuleExample
from models.values import LANGUAGES
from reports.sentences import missing_sentence, sentence_of
from tests.models.cases import REFERENCE, judge_example, list_reasons, list_texts

CASES = [
    pytest.param(rule, example, id=f"{rule.id} {example.name}")
    for rule in REFERENCE.rules.values()
    for example in rule.examples
]


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_a_rule_fires_in_its_examples_and_nowhere_else(rule: Rule, example: RuleExample) -> None:
    assessment = judge_example(example)

    assert (rule.id in {r.rule for r in list_reasons(assessment)}) is example.fires


@pytest.mark.parametrize(
    ("rule", "example"),
    [case for case in CASES if case.values[1].verdict],  # type: ignore[union-attr]
)
def test_an_example_comes_to_its_verdict(rule: Rule, example: RuleExample) -> None:
    [requirement] = judge_example(example).requirements

    assert requirement.verdict == example.verdict
    assert requirement.provisional == example.provisional


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_every_sentence_of_an_example_can_be_filled(rule: Rule, example: RuleExample) -> None:
    assessment = judge_example(example)

    for language in LANGUAGES:
        for reason in list_reasons(assessment):
            assert sentence_of(reason, REFERENCE, language)
        for text in list_texts(assessment):
            assert missing_sentence(text, REFERENCE, language)


def test_every_rule_has_an_example_that_meets_it_and_one_that_does_not() -> None:
    one_sided = [
        rule.id
        for rule in REFERENCE.rules.values()
        if {example.fires for example in rule.examples} != {True, False}
    ]

    assert one_sided == ["R-DAT-18"]  # every assessment plans the next one
