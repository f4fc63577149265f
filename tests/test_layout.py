"""The house itself: what is imported, built, installed and committed."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PACKAGES = ("models", "extractors", "reports", "flows")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
GIT = shutil.which("git")
SH = shutil.which("sh") or "sh"

# Written so that this file does not match itself.
MACHINE_PATHS = r"[/]work/(main|shared|\.library)|[/]root/|[/]tmp/[a-z.]"
REGISTRY_HOSTS = r"[/]/[a-z0-9.-]*(pypi|pythonhosted|npmjs|[.]debian|[.]ubuntu)[a-z0-9.-]*"


def run(
    *command: str | Path, cwd: Path = ROOT, **settings: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=settings or None,
        capture_output=True,
        text=True,
        check=False,
    )


def tracked_files() -> list[Path]:
    if GIT is None or not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: what is committed cannot be listed")
    listing = run(GIT, "ls-files", "-z")
    assert listing.returncode == 0, listing.stderr
    return [ROOT / name for name in listing.stdout.split("\0") if name]


def tracked_lines() -> Iterator[tuple[str, str]]:
    for path in tracked_files():
        if not path.is_file():
            continue
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            yield f"{path.relative_to(ROOT)}:{number}", line


@pytest.mark.parametrize("package", PACKAGES)
def test_a_package_resolves_to_this_checkout_from_any_folder(package: str, tmp_path: Path) -> None:
    found = run(sys.executable, "-c", f"import {package}; print({package}.__file__)", cwd=tmp_path)

    assert found.stdout.strip() == str(ROOT / package / "__init__.py"), found.stderr


@pytest.mark.parametrize("package", PACKAGES)
def test_no_other_distribution_ships_a_package_of_our_name(package: str) -> None:
    owners = set(packages_distributions().get(package, []))

    assert owners <= {"aantoonbaar"}


def test_no_flow_file_hides_a_module_of_that_name() -> None:
    # Prefect puts the folder of a flow file first on the import path, for good.
    others = {*PACKAGES, *sys.stdlib_module_names, *packages_distributions()}
    others -= {"__init__", "__main__"}

    hidden = sorted(path.name for path in (ROOT / "flows").glob("*.py") if path.stem in others)

    assert not hidden


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    assert built.returncode == 0, built.stderr
    [path] = folder.glob("*.whl")
    return zipfile.ZipFile(path)


def test_the_wheel_holds_every_file_of_the_four_packages(wheel: zipfile.ZipFile) -> None:
    ours = {
        str(path.relative_to(ROOT))
        for path in tracked_files()
        if path.is_file() and path.relative_to(ROOT).parts[0] in PACKAGES
    }

    missing = sorted(ours - set(wheel.namelist()))

    assert not missing
    assert {f"{package}/py.typed" for package in PACKAGES} <= ours
    assert {Path(name).suffix for name in ours} >= {".py", ".yaml", ".csv", ".j2", ".typed"}


def test_the_wheel_holds_nothing_beside_the_packages_and_the_licence(
    wheel: zipfile.ZipFile,
) -> None:
    roots = {name.split("/")[0] for name in wheel.namelist()}
    licences = [name for name in wheel.namelist() if name.endswith("licenses/LICENSE")]

    assert {root for root in roots if not root.endswith(".dist-info")} == set(PACKAGES)
    assert [wheel.read(name) for name in licences] == [(ROOT / "LICENSE").read_bytes()]


def test_the_wheel_works_away_from_the_checkout(wheel: zipfile.ZipFile, tmp_path: Path) -> None:
    wheel.extractall(tmp_path)
    ask = "from models.files import load_reference as f; import models; f(); print(models.__file__)"

    loaded = run(sys.executable, "-c", ask, cwd=tmp_path)

    assert loaded.stdout.strip() == str(tmp_path / "models" / "__init__.py"), loaded.stderr


def test_rooms_and_homes_of_libraries_are_kept() -> None:
    linted = run(Path(sys.executable).parent / "lint-imports", "--no-cache")

    assert linted.returncode == 0, linted.stdout


def test_help_starts_without_the_heavy_libraries() -> None:
    helped = run(sys.executable, "-X", "importtime", "-m", "flows", "--help")
    modules = {line.split("|")[-1].strip() for line in helped.stderr.splitlines() if "|" in line}

    assert helped.returncode == 0, helped.stderr
    assert "typer" in modules
    assert not modules & {"prefect", "spacy", "pandas", "sqlalchemy", "pdfplumber", "tesserocr"}


def test_no_committed_line_names_a_path_of_this_machine() -> None:
    paths = re.compile(f"{MACHINE_PATHS}|{re.escape(str(ROOT))}/")

    assert not [place for place, line in tracked_lines() if paths.search(line)]


def test_no_committed_line_names_a_package_registry() -> None:
    hosts = re.compile(REGISTRY_HOSTS)

    assert not [place for place, line in tracked_lines() if hosts.search(line)]


def test_the_searches_for_paths_and_registries_find_what_they_are_for() -> None:
    assert re.search(MACHINE_PATHS, "see " + "/".join(["", "root", "notes.md"]))
    assert re.search(REGISTRY_HOSTS, "https:/" + "/files.python" + "hosted.org/packages/x.whl")


def test_no_lock_file_that_names_registries_is_committed() -> None:
    assert not [path for path in tracked_files() if path.name in ("uv.lock", "poetry.lock")]


def pins() -> dict[str, list[str]]:
    """The pinned versions by name; more than one where they depend on the Python."""
    found: dict[str, list[str]] = {}
    for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines():
        if pin := re.match(r"([A-Za-z0-9._-]+)==([^ ;]+)", line):
            found.setdefault(canonicalize_name(pin[1]), []).append(pin[2])
    return found


def test_every_dependency_is_pinned_within_its_range() -> None:
    pinned = pins()
    wanted = [
        Requirement(text)
        for text in (*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["dev"])
    ]

    wrong = [
        str(requirement)
        for requirement in wanted
        if not any(
            map(requirement.specifier.contains, pinned.get(canonicalize_name(requirement.name), []))
        )
    ]

    assert not wrong, (
        "constraints.txt is behind pyproject.toml; CONTRIBUTING.md says how to make it"
    )


def test_every_pin_carries_hashes() -> None:
    text = (ROOT / "constraints.txt").read_text("utf-8")
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.strip())

    assert len(entries) > len(PROJECT["project"]["dependencies"])
    assert not [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry]


def test_all_places_name_the_same_version() -> None:
    publiccode = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    version = PROJECT["project"]["version"]

    assert publiccode["softwareVersion"] == version
    assert f"## [{version}]" in changelog


def test_publiccode_keeps_to_the_limits_of_its_standard() -> None:
    publiccode = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    mandatory = {
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "categories",
        "developmentStatus",
    }
    mandatory |= {"softwareType", "description", "legal", "maintenance", "localisation"}

    assert mandatory <= set(publiccode)
    assert set(publiccode["description"]) == {"nl", "en"}
    for text in publiccode["description"].values():
        assert len(text["shortDescription"]) <= 150
        assert 150 <= len(text["longDescription"]) <= 10_000
        assert text["features"]


def test_the_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text("utf-8")

    assert text.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert re.findall(r"^(\d+)\.[A-Z]", text, re.MULTILINE) == [str(n) for n in range(1, 16)]
    assert "Québec Free and Open-Source Licence" in text.partition("Appendix")[2]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A folder with just what install.sh looks at."""
    for name in ("install.sh", "constraints.txt", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    return tmp_path


def a_program(path: Path, body: str) -> Path:
    path.write_text(f"#!{SH}\n{body}\n", "utf-8")
    path.chmod(0o755)
    return path


def test_install_refuses_a_python_that_is_too_old(checkout: Path) -> None:
    old = a_program(checkout / "old", '[ "$1" = --version ] && echo Python 3.9.2; exit 1')

    installed = run(SH, "install.sh", cwd=checkout, PATH="/usr/bin:/bin", PYTHON=str(old))

    assert installed.returncode == 1
    assert "gevonden: Python 3.9.2" in installed.stderr
    assert "Doe dit:" in installed.stderr
    assert not (checkout / ".venv").exists()


def test_a_second_install_does_nothing(checkout: Path) -> None:
    sums = run("sha256sum", "constraints.txt", "pyproject.toml", cwd=checkout).stdout
    stamp = checkout / ".venv" / ".installed"
    stamp.parent.mkdir()
    stamp.write_text(f"{checkout}\n{sums}", "utf-8")
    trap = a_program(checkout / "trap", 'touch "$(dirname "$0")/used"')

    installed = run(SH, "install.sh", cwd=checkout, PATH="/usr/bin:/bin", PYTHON=str(trap))

    assert (installed.returncode, installed.stdout, installed.stderr) == (0, "", "")
    assert not (checkout / "used").exists()


def test_an_install_elsewhere_or_of_other_packages_is_done_anew(checkout: Path) -> None:
    sums = run("sha256sum", "constraints.txt", "pyproject.toml", cwd=checkout).stdout
    stamp = checkout / ".venv" / ".installed"
    stamp.parent.mkdir()
    trap = a_program(checkout / "trap", 'touch "$(dirname "$0")/used"; exit 1')

    for text in (f"/elsewhere\n{sums}", f"{checkout}\n{sums}".replace("a", "b")):
        stamp.write_text(text, "utf-8")
        (checkout / "used").unlink(missing_ok=True)
        run(SH, "install.sh", cwd=checkout, PATH="/usr/bin:/bin", PYTHON=str(trap))

        assert (checkout / "used").exists()
