"""An assessment as the JSON object that `assess --json` prints."""

from typing import Any

from models.assessment.results import (
    Action,
    Assessment,
    EvidenceUse,
    Finding,
    Reason,
    RequirementAssessment,
)
from models.contracts import Contract
from models.evidence import Citation
from models.reference import Reference
from models.values import Language
from reports.norm_words import tell_remarks
from reports.sentences import action_sentence, missing_sentence, name_link, sentence_of
from reports.wording import load_wording


def assessment_as_json(
    assessment: Assessment, contract: Contract, reference: Reference, language: Language = "nl"
) -> dict[str, Any]:
    """*assessment* with its sentences written out; plain values that `json.dumps` takes."""
    form = _Form(reference, language)
    coming = assessment.next_assessment
    sources = {one.id: one.sources for one in contract.requirements}
    return {
        "contract": contract.id,
        "as_of": assessment.as_of.isoformat(),
        "rules_version": assessment.rules_version,
        "parameters": dict(sorted(assessment.parameters.items())),
        "requirements": [
            form.show_requirement(one, sources[one.id]) for one in assessment.requirements
        ],
        "evidence": [form.show_use(use) for use in assessment.evidence],
        "findings": [form.show_finding(finding) for finding in assessment.findings],
        "actions": [form.show_action(action) for action in assessment.actions],
        "next_assessment": coming
        and {"on": coming.on.isoformat(), "reason": form.tell(coming.reason)},
    }


class _Form:
    """The words and the shape of the parts."""

    def __init__(self, reference: Reference, language: Language) -> None:
        self.reference = reference
        self.language = language

    def tell(self, reason: Reason) -> str:
        return str(sentence_of(reason, self.reference, self.language))

    def show_requirement(
        self, one: RequirementAssessment, sources: tuple[str, ...]
    ) -> dict[str, Any]:
        wording = load_wording(self.language)
        words = self.reference, self.language
        return {
            "id": one.id,
            "sources": list(sources),
            "norm_remarks": list(tell_remarks(sources, self.reference.norms, wording)),
            "verdict": one.verdict.value,
            "provisional": one.provisional and one.provisional.value,
            "question": one.question and str(missing_sentence(one.question, *words)),
            "further_questions": [
                str(missing_sentence(question, *words)) for question in one.further_questions
            ],
            "aspects": {
                aspect.value: graded.model_dump() for aspect, graded in one.aspects.items()
            },
            "rules": list(one.rules),
            "reasons": list(dict.fromkeys(self.tell(reason) for reason in one.reasons)),
            "citations": [_show_citation(citation) for citation in one.citations],
            "flags": [flag.value for flag in one.flags],
            "missing": [str(missing_sentence(missing, *words)) for missing in one.missing],
            "confidence": one.confidence and one.confidence.value,
            "weakest": one.weakest and str(name_link(one.weakest, *words)),
            "evidence": list(one.evidence),
        }

    def show_use(self, use: EvidenceUse) -> dict[str, Any]:
        return {
            "number": use.number,
            "file": use.file,
            "sha256": use.sha256,
            "doc_type": use.doc_type,
            "use": use.use.value,
            "requirements": list(use.requirements),
            "reasons": [self.tell(reason) for reason in use.reasons],
            "duplicate_of": use.duplicate_of,
            "valid_from": use.valid_from and use.valid_from.isoformat(),
            "valid_until": use.valid_until and use.valid_until.isoformat(),
        }

    def show_finding(self, finding: Finding) -> dict[str, Any]:
        return {
            "number": finding.number,
            "rule": finding.rule,
            "red_flag": finding.red_flag,
            "severity": finding.severity.value,
            "reason": self.tell(finding.reason),
            "citations": [_show_citation(citation) for citation in finding.reason.citations],
            "requirements": list(finding.requirements),
        }

    def show_action(self, action: Action) -> dict[str, Any]:
        return {
            "number": action.number,
            "action": str(action_sentence(action, self.reference, self.language)),
            "owner": action.owner.value,
            "due": action.due.isoformat(),
            "requirements": list(action.requirements),
        }


def _show_citation(citation: Citation) -> dict[str, Any]:
    return citation.model_dump(mode="json", exclude_none=True)
