#!/bin/sh
# Builds .venv from constraints.txt, without root, and leaves a stamp in it.
# A second run finds the stamp and touches neither the network nor the environment.
# Messages are Dutch: a contract manager may be the one who types `make demo`.
set -eu

venv=.venv
stamp=$venv/.installed
log=$venv/install.log
# What one machine in one place needs: another checkout path means other console scripts.
wanted=$(pwd; sha256sum constraints.txt pyproject.toml)

say() { printf '%s\n' "$*" >&2; }
stop() { for line in "$@"; do say "$line"; done; exit 1; }

# The newest Python that has ready-made packages for all that we use; a version manager's
# shim may exist without a Python behind it, so each one is asked.
is_suitable() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; }
has_ensurepip() { "$1" -c 'import ensurepip, venv' 2>/dev/null; }

find_python() {
    found=
    for name in ${PYTHON:-python3.13 python3.12 python3.11 python3.14 python3}; do
        is_suitable "$name" || continue
        found=${found:-$name}
        has_ensurepip "$name" && { echo "$name"; return; }
    done
    echo "$found"
}

# Debian and Ubuntu leave ensurepip out of python3. Their pip comes as a package of its own, and
# `apt-get download` needs no root: it fetches and checks the file, and installs nothing.
unpack_pip_of_the_distribution() {
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null || return 1
    mkdir -p "$venv/pip"
    (cd "$venv/pip" && apt-get -q download python3-pip-whl && dpkg-deb -x python3-pip-whl*.deb .) \
        >>"$log" 2>&1 || return 1
    find "$venv/pip" -name 'pip-*.whl' | head -n 1 | grep .
}

make_environment() {
    if has_ensurepip "$python"; then
        "$python" -m venv --clear "$venv"
        return
    fi
    "$python" -m venv --clear --without-pip "$venv" || stop \
        "$python kan geen eigen omgeving maken: de module venv ontbreekt." \
        "Doe dit: vraag uw beheerder om 'apt install python3-venv', en start daarna opnieuw."
    wheel=$(unpack_pip_of_the_distribution) || stop \
        "Bij $python ontbreekt pip, en wij konden pip ook niet zelf ophalen (zie $log)." \
        "Doe dit: vraag uw beheerder om 'apt install python3-venv', en start daarna opnieuw." \
        "Of wijs een andere Python aan: make setup PYTHON=/pad/naar/python3.12"
    "$venv/bin/python" "$wheel/pip" install --quiet --no-index "$wheel" >>"$log" 2>&1
}

install_all() {
    pip="$venv/bin/python -m pip --disable-pip-version-check --no-input"
    # Pinned and hashed to the last package: nothing is resolved, nothing is built, nothing is guessed.
    $pip install --no-user --no-deps --only-binary :all: --require-hashes -r constraints.txt >>"$log" 2>&1 &&
        $pip install --no-user --no-deps --no-build-isolation -e . >>"$log" 2>&1
}

[ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && exit 0

python=$(find_python)
[ -n "$python" ] || stop \
    "Aantoonbaar heeft Python 3.11, 3.12, 3.13 of 3.14 nodig; gevonden: $("${PYTHON:-python3}" --version 2>&1 || true)." \
    "Doe dit: vraag uw beheerder om een nieuwere Python, of wijs er een aan: make setup PYTHON=/pad/naar/python3.12"

began=$(date +%s)
if [ "$(head -n 1 "$stamp" 2>/dev/null)" != "$(pwd)" ] || ! is_suitable "$venv/bin/python"; then
    say "Installeren in $venv met $("$python" --version) (eenmalig, meestal 2 tot 5 minuten) ..."
    make_environment
else
    say "Bijwerken van $venv ..."
    rm -f "$stamp"
fi
install_all || stop \
    "De installatie is niet gelukt. Alles wat er gebeurde staat in $log; de laatste fouten:" \
    "$(grep -E '^ *(ERROR|error)' "$log" | tail -n 5)" \
    "Doe dit: kijk of deze computer pakketten van internet mag halen, en start daarna opnieuw."
printf '%s\n' "$wanted" >"$stamp"
say "Klaar met installeren in $(($(date +%s) - began)) seconden."
