"""Questionnaires of invented suppliers, in workbooks."""

from pathlib import Path

from openpyxl import Workbook

DOMAINS = ("A&A", "AIS", "BCR", "CCC", "CEK", "DCS", "DSP", "GRC", "HRS", "IAM", "LOG", "SEF")
ANSWERS = ("Yes", "No", "NA")


def caiq_of_version_4(path: Path, *, answered: bool = True) -> Path:
    """Questions with the answer in a word, as version 4 of the CAIQ has them."""
    book = Workbook()
    sheet = book.active
    sheet.title = "CAIQv4"
    sheet.append(["", "CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE v4"])
    sheet.append(["", "Provider name", "Pebblecloud Ltd"])
    sheet.append([])
    sheet.append(["Question ID", "Question", "CSP CAIQ Answer", "SSRM Control Ownership",
                  "CSP Implementation Description (Optional/Recommended)", "CCM Control ID", "CCM Control Title"])  # fmt: skip
    for number, (domain, part) in enumerate((d, p) for d in DOMAINS for p in (1, 2)):
        answer = ANSWERS[number % 3] if answered else None
        sheet.append([f"{domain}-01.{part}", f"Is control number {number} in place and reviewed each year?",
                      answer, "CSP-owned" if answered else None, "We do this with a tool" if answered else None,
                      f"{domain}-01", "Policy"])  # fmt: skip
    book.save(path)
    return path


def caiq_of_version_3(path: Path) -> Path:
    """Questions with a cross under the answer, as version 3 of the CAIQ has them."""
    book = Workbook()
    sheet = book.active
    sheet.title = "CAIQ"
    sheet.append(["Control Domain", "Control ID", "Question ID", "Consensus Assessment Questions",
                  "Consensus Assessment Answers", None, None, "Notes"])  # fmt: skip
    sheet.append([None, None, None, None, "Yes", "No", "Not Applicable"])
    sheet.merge_cells("E1:G1")
    for number, (domain, part) in enumerate((d, p) for d in DOMAINS for p in (1, 2)):
        crosses = [None, None, None]
        crosses[number % 3] = "X"
        sheet.append([f"Domain {domain}", f"{domain}-01", f"{domain}-01.{part}",
                      f"Do you do thing number {number} for each tenant?", *crosses, "As agreed"])  # fmt: skip
    book.save(path)
    return path


def dutch_questions(path: Path) -> Path:
    """A buyer's own questions, with answers in words."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Vragenlijst"
    sheet.append(["Vragenlijst informatiebeveiliging voor leveranciers"])
    sheet.append(["Naam leverancier:", "Wilgenhof Data B.V."])
    sheet.append([])
    sheet.append(["Nr.", "Vraag", "Antwoord", "Toelichting"])
    answers = [
        "Ja",
        "Nee",
        "N.v.t.",
        "Wij doen dit twee keer per jaar",
        None,
        "Ja, sinds 2021",
        "Nee",
        "Ja",
    ]
    for number, answer in enumerate(answers, 1):
        sheet.append(
            [
                number,
                f"Heeft u maatregel {number} van het beleid ingevoerd?",
                answer,
                "Zie de bijlage",
            ]
        )
    book.save(path)
    return path
