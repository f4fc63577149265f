"""Texts of norms that an organisation loaded into its own workspace: we ship none."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from flows.workspace import Workspace
from models.requirement_lists import ReadList

FOLDER = "norms"


def keep_texts(listed: ReadList, workspace: Workspace) -> Path:
    """Write the texts of a publication into the workspace; the path of the file comes back."""
    folder = workspace.folder / FOLDER
    folder.mkdir(exist_ok=True)
    path = folder / f"{listed.catalogue}.yaml"
    content = {
        "catalogue": listed.catalogue,
        "file": listed.file,
        "sha256": listed.sha256,
        "norms": [one.model_dump(mode="json", exclude_none=True) for one in listed.norm_texts],
    }
    text = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=110)
    path.write_text(f"# Geladen met `aantoonbaar norms import`.\n{text}", encoding="utf-8")
    return path


def load_texts(workspace: Workspace) -> Mapping[str, str]:
    """The loaded texts by `catalogue:id`; none when nothing was loaded."""
    texts: dict[str, str] = {}
    for path in sorted((workspace.folder / FOLDER).glob("*.yaml")):
        content: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        for one in content.get("norms", ()):
            texts[f"{content.get('catalogue')}:{one['id']}"] = str(one["text"])
    return texts
