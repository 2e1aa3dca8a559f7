#!/usr/bin/env bash
# Prints the path of a Chromium; installs one, and redis-server for the store's contract tests, where that is allowed.
set -euo pipefail

find_browser() {
    local name
    if [[ -n "${CHROMIUM:-}" ]]; then
        command -v "$CHROMIUM" || { echo "CHROMIUM is set to $CHROMIUM, which cannot be run." >&2; exit 1; }
        return
    fi
    for name in chromium chromium-browser google-chrome google-chrome-stable; do
        command -v "$name" && return
    done
    for name in Chromium "Google Chrome"; do
        if [[ -x "/Applications/$name.app/Contents/MacOS/$name" ]]; then
            echo "/Applications/$name.app/Contents/MacOS/$name"
            return
        fi
    done
    return 1
}

as_root() {
    if [[ "$(id -u)" == 0 ]]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && as_root true 2>/dev/null
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends "$@"
}

explain() {
    cat >&2 <<'TEXT'
The tests open the playground in a real browser, and no Chromium was found. Install one, then run this again:
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  Arch             sudo pacman -S chromium
  macOS            brew install --cask chromium
or name one that is already there: CHROMIUM=/path/to/chrome make test
TEXT
}

missing=()
find_browser >/dev/null || missing+=(chromium)
command -v redis-server >/dev/null || missing+=(redis-server)

# Standard output carries the path alone, so everything else goes to standard error.
if ((${#missing[@]})) && may_install; then
    as_root apt-get update --quiet >&2 || echo "apt-get update failed; trying with the lists there are." >&2
    for package in "${missing[@]}"; do
        apt_install "$package" >&2 || echo "apt-get could not install $package." >&2
    done
    # Only the program is wanted: the package also starts a system service, which the tests must not meet.
    if [[ " ${missing[*]} " == *" redis-server "* ]]; then
        { as_root systemctl disable --now redis-server || as_root service redis-server stop; } >/dev/null 2>&1 || true
    fi
fi

command -v redis-server >/dev/null || echo "redis-server is missing: the tests that need a second server are skipped." >&2
find_browser || { explain; exit 1; }
