"""Makes the inbox of three invented suppliers: `python -m sample_evidence.make_samples [FOLDER]`.

What each file says stands in `documents.yaml`; what should come of it in `expected.yaml`.
"""

import io
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import yaml

from sample_evidence.pages import Look, draw_pdf
from sample_evidence.scans import scan_pdf

HERE = Path(__file__).parent
Spec = Mapping[str, Any]


def draw(spec: Spec) -> bytes:
    """A PDF as its maker sends it."""
    return draw_pdf(spec["pages"], look=Look(**spec.get("look", {})), title=spec["title"])


def scan(spec: Spec) -> bytes:
    """The same as pictures only."""
    return scan_pdf(draw(spec), title=spec["title"])


def lock(spec: Spec) -> bytes:
    """The same behind a password that nobody sent along."""
    return draw_pdf(
        spec["pages"],
        look=Look(**spec.get("look", {})),
        title=spec["title"],
        password=spec["password"],
    )


def cut(spec: Spec) -> bytes:
    """The first third of the file, as after a broken upload."""
    whole = draw(spec)
    return whole[: len(whole) // 3]


def leave_empty(spec: Spec) -> bytes:
    """Nothing at all."""
    return b""


def pack_word(spec: Spec) -> bytes:
    """A small Word document with the paragraphs of *spec*."""
    paragraphs = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in spec["paragraphs"])
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    parts = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>'
        ),
        "_rels/.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{office}" Target="word/document.xml"/></Relationships>'
        ),
        "word/document.xml": (
            f'<w:document xmlns:w="{namespace}"><w:body>{paragraphs}</w:body></w:document>'
        ),
    }
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return stream.getvalue()


MAKERS: Mapping[str, Callable[[Spec], bytes]] = {
    "draw": draw,
    "scan": scan,
    "lock": lock,
    "cut": cut,
    "empty": leave_empty,
    "word": pack_word,
}


def make_samples(folder: Path) -> tuple[Path, ...]:
    """Write every file of `documents.yaml` below *folder* and return where they stand."""
    specs = yaml.safe_load((HERE / "documents.yaml").read_text(encoding="utf-8"))["documents"]
    made: dict[str, bytes] = {}
    for spec in specs:
        original = spec.get("copy_of")
        made[spec["path"]] = made[original] if original else MAKERS[spec["made"]](spec)
    for name, content in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tuple(folder / name for name in made)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else HERE
    for path in make_samples(target):
        sys.stdout.write(f"{path}\n")
