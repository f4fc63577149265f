"""Workspaces for tests: real files on a real disk, with contracts and PDFs made on the spot."""

import io
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import yaml
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from flows.workspace import Workspace, create_workspace
from models.contracts import Contract
from tests.builders import a_contract, a_control, a_requirement

CERTIFICATE = (
    "Certificaat",
    "Certificaatnummer: VZ-2024-001",
    "Hierbij verklaart Certi Voorbeeld B.V. dat het managementsysteem voor informatiebeveiliging van",
    "Voorbeeld Zaaksystemen B.V.",
    "Voorbeeldstraat 1, 3511 AB Utrecht, Nederland",
    "voldoet aan de eisen van",
    "ISO/IEC 27001:2022",
    "Toepassingsgebied: Ontwikkeling, hosting en beheer van het zaaksysteem Dossier",
    "Verklaring van toepasselijkheid: versie 3.1 van 2 mei 2025",
    "Datum van uitgifte: 1 juni 2025",
    "Geldig vanaf: 1 juni 2025",
    "Geldig tot: 31 mei 2028",
    "Geaccrediteerd door de Raad voor Accreditatie (RvA), nummer C 618",
)

AANTOONBAAR = Path(sys.executable).with_name("aantoonbaar")


def a_pdf(lines: tuple[str, ...] = CERTIFICATE, *, password: str | None = None) -> bytes:
    """A page of text, the same bytes each time; with a password when one is given."""
    file = io.BytesIO()
    encryption = StandardEncryption(password) if password else None
    canvas = Canvas(file, invariant=1, encrypt=encryption)
    for number, line in enumerate(lines):
        canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 20 if number == 0 else 11)
        canvas.drawString(72, 770 - 28 * number, line)
    canvas.save()
    return file.getvalue()


def a_workspace(
    folder: Path, files: Mapping[str, bytes], *contracts: Contract, settings: str = ""
) -> Workspace:
    """A workspace with *files* in its inbox; with one contract when none is given."""
    workspace = create_workspace(folder)
    for contract in contracts or (a_contract(a_requirement(), a_control()),):
        write_contract(workspace.contracts / f"{contract.id}.yaml", contract)
    for place, content in files.items():
        path = workspace.inbox / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    if settings:
        (folder / "aantoonbaar.toml").write_text(settings)
    return workspace


def write_contract(path: Path, contract: Contract) -> Path:
    """*contract* as the YAML file that people write."""
    form = contract.model_dump(mode="json", exclude_defaults=True)
    path.write_text(yaml.safe_dump(form, allow_unicode=True), "utf-8")
    return path


def aantoonbaar(
    *arguments: str | Path, cwd: Path | None = None, before: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """What the installed command says and ends with."""
    return subprocess.run(
        [*before, str(AANTOONBAAR), *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
