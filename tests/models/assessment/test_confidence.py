"""How sure we are of our reading, and when that is too little for a verdict (R-CNF)."""

import pytest

from models.assessment.judge import assess
from models.assessment.results import Confidence, RequirementAssessment, Verdict
from models.contracts import Contract
from models.evidence import Evidence
from tests.builders import AS_OF, a_certificate, a_contract, a_fact, a_service
from tests.models.cases import REFERENCE

WHOLE = a_contract()
PARTLY = a_contract(service=a_service(activities=("hosting", "migratie")))
HOLDER = "Voorbeeld Zaaksystemen B.V."


def judge(certificate: Evidence, contract: Contract = WHOLE) -> RequirementAssessment:
    [judged] = assess(contract, [certificate], [], as_of=AS_OF, reference=REFERENCE).requirements
    return judged


@pytest.mark.parametrize("found_by_layout", [0.70, 0.86])
def test_a_holder_found_by_its_place_on_a_clean_page_is_no_question_by_itself(
    found_by_layout: float,
) -> None:
    holder = a_fact(HOLDER, confidence=found_by_layout)

    judged = judge(a_certificate(facts={"subject_organisation": holder}))

    assert judged.verdict is Verdict.VOLDOET
    assert judged.confidence is Confidence.MIDDEN
    assert judged.weakest == "weakest.subject_organisation"


def test_a_scope_that_covers_a_part_leaves_a_clean_reading_to_stand() -> None:
    holder = a_fact(HOLDER, confidence=0.86)

    judged = judge(a_certificate(facts={"subject_organisation": holder}), PARTLY)

    assert judged.verdict is Verdict.VOLDOET_DEELS


def test_a_scan_with_a_scope_that_covers_a_part_is_shown_to_a_person_first() -> None:
    scan = a_certificate(source="ocr", confidence=0.78)
    legible = {name: f.model_copy(update={"legibility": 0.9}) for name, f in scan.fields.items()}
    scan = scan.model_copy(update={"fields": legible})

    in_part, in_whole = judge(scan, PARTLY), judge(scan)

    assert (in_part.verdict, in_part.provisional) == (
        Verdict.MENSELIJK_OORDEEL,
        Verdict.VOLDOET_DEELS,
    )
    assert in_part.reasons[0].rule == "R-CNF-04"
    assert in_whole.verdict is Verdict.VOLDOET
