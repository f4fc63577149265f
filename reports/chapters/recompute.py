"""What an auditor needs to come to the same outcome: the rules, the settings, the hashes, the command."""

import hashlib

from models.values import Value
from reports.chapters.front import Line, line
from reports.dossier import Dossier, number_chapter


class Setting(Value):
    """A parameter of the rules as it counted, beside its standard."""

    id: str
    value: str
    standard: str


class AppliedRule(Value):
    """A rule that fired, and for which requirements."""

    id: str
    source: str
    requirements: tuple[str, ...]


class Recompute(Value):
    """The trail from report back to rules and files."""

    lines: tuple[Line, ...]
    command: str
    settings: tuple[Setting, ...]
    rules: tuple[AppliedRule, ...]


def compose_recompute(dossier: Dossier) -> Recompute:
    """The rules version, the settings, the hashes and the command."""
    say, assessment = dossier.wording.say, dossier.assessment
    settings = _list_settings(dossier)
    deviating = tuple(
        say("recompute.deviates", id=one.id, value=one.value, standard=one.standard)
        for one in settings
        if one.value != one.standard
    )
    return Recompute(
        lines=(
            line(say("recompute.rules_version"), assessment.rules_version),
            line(say("recompute.deviating"), *(deviating or (say("recompute.no_deviating"),))),
            line(say("recompute.contract"), hash_contract(dossier)),
            line(
                say("recompute.evidence"),
                say("recompute.evidence_text", chapter=number_chapter("register")),
            ),
        ),
        command=(
            f"aantoonbaar assess --contract contracts/{dossier.contract.id}.yaml"
            f" --evidence inbox/ --as-of {assessment.as_of.isoformat()} --json"
        ),
        settings=settings,
        rules=_list_rules(dossier),
    )


def hash_contract(dossier: Dossier) -> str:
    """The SHA-256 of the contract as it was understood: its values as JSON, keys as declared."""
    return hashlib.sha256(dossier.contract.model_dump_json().encode()).hexdigest()


def _list_settings(dossier: Dossier) -> tuple[Setting, ...]:
    write, standard = dossier.wording.write, dossier.reference.parameters
    return tuple(
        Setting(
            id=name,
            value=write(value),
            standard=write(standard[name]) if name in standard else "–",
        )
        for name, value in sorted(dossier.assessment.parameters.items())
    )


def _list_rules(dossier: Dossier) -> tuple[AppliedRule, ...]:
    by_rule: dict[str, list[str]] = {}
    for assessed in dossier.assessment.requirements:
        for rule in assessed.rules:
            by_rule.setdefault(rule, []).append(dossier.wording.write(assessed.id))
    return tuple(
        AppliedRule(id=rule, source=dossier.reference.rules[rule].source, requirements=tuple(ids))
        for rule, ids in sorted(by_rule.items())
    )
