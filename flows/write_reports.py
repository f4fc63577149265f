"""Writing: the gap report on a contract, as HTML for people and JSON for programs."""

import hashlib
import json
import os
import tempfile
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path

from flows.assess_contracts import Judged
from flows.progress import ReportSetAside, ReportsWritten, tell
from flows.workspace import Workspace
from models.reference import Reference
from models.store.originals import hash_file
from models.store.store import Store
from models.values import Language
from reports.html import render_html
from reports.json_form import assessment_as_json

READABLE = 0o644


@dataclass(frozen=True, slots=True)
class Written:
    """The reports on a contract, and whether any of them is new."""

    places: tuple[Path, ...]
    changed: bool


def write_reports(
    judged: Judged, workspace: Workspace, store: Store, reference: Reference
) -> Written:
    """The reports on what was judged; a report that says nothing new is not written again."""
    language = workspace.settings.language
    texts = {
        ".html": _render_html(judged, store, reference, language),
        ".json": render_json(judged, reference, language),
    }
    places, changed = [], False
    for suffix, text in texts.items():
        place = locate_report(workspace, judged.contract.id, judged.assessment.as_of, suffix)
        changed |= _write(place, text.encode(), judged.number, workspace, store)
        places.append(place)
    tell(
        ReportsWritten(
            judged.contract.id,
            tuple(str(place.relative_to(workspace.folder)) for place in places),
            changed,
        )
    )
    return Written(tuple(places), changed)


def locate_report(workspace: Workspace, contract: str, as_of: date, suffix: str) -> Path:
    """Where the report on a contract as of one day belongs."""
    return workspace.reports / contract / f"gaprapport-{as_of.isoformat()}{suffix}"


def render_json(judged: Judged, reference: Reference, language: Language) -> str:
    """The assessment as `assess --json` prints it, laid out for reading."""
    form = assessment_as_json(judged.assessment, judged.contract, reference, language)
    return json.dumps(form, ensure_ascii=False, indent=2) + "\n"


def _render_html(judged: Judged, store: Store, reference: Reference, language: Language) -> str:
    received = {
        reading.sha256: store.submissions.get(reading.sha256).received_at
        for reading in judged.readings
    }
    return render_html(
        judged.assessment,
        judged.contract,
        judged.readings,
        reference,
        language=language,
        received=received,
    )


def _write(place: Path, content: bytes, number: int, workspace: Workspace, store: Store) -> bool:
    path = place.relative_to(workspace.folder).as_posix()
    last = store.assessments.find_report(path)
    known = last.sha256 if last else None
    wanted = hashlib.sha256(content).hexdigest()
    present = hash_file(place) if place.exists() else None
    if present is not None and known == wanted:
        return False  # it stands there as we wrote it, or somebody filled it in: leave it
    if present not in (None, known, wanted):
        _set_aside(place, workspace)
    if present != wanted:
        _replace(place, content)
    store.assessments.record_report(number, path, wanted)
    return True


def _set_aside(place: Path, workspace: Workspace) -> None:
    """Keep what somebody made of a report, under a name of its own."""
    for number in count(1):
        aside = place.with_name(f"{place.stem} (aangepast {number}){place.suffix}")
        if not aside.exists():
            break
    place.rename(aside)
    tell(
        ReportSetAside(
            str(place.relative_to(workspace.folder)), str(aside.relative_to(workspace.folder))
        )
    )


def _replace(place: Path, content: bytes) -> None:
    """Put *content* there whole or not at all, whatever happens meanwhile."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=place.parent, prefix=".", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(content)
            file.flush()
            os.fchmod(file.fileno(), READABLE)
            os.fsync(file.fileno())
            temporary.replace(place)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
