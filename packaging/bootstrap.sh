#!/usr/bin/env bash
# One command from a fresh Debian 12 with nothing but git to a running program (run) or to tested code (test).
set -euo pipefail

readonly sample_call=04c9a0ac-8e38-4a19-be45-349c5ce7911b

readonly build_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-svg-dev qt6-httpserver-dev qt6-websockets-dev qtkeychain-qt6-dev libexpected-dev zlib1g-dev libfontconfig-dev libxcb1-dev libx11-dev
    libqt6sql6-sqlite libqt6svg6 libsecret-1-0 libssl3 ca-certificates tzdata
)
readonly run_packages=(qt6-wayland x11-utils fonts-dejavu-core)
readonly test_packages=(
    xvfb openbox xdotool xclip x11-utils imagemagick fonts-dejavu-core fonts-noto-cjk
    at-spi2-core python3 python3-pyatspi gir1.2-atspi-2.0 python3-xlib
    dbus dbus-user-session gnome-keyring libsecret-tools
    lintian desktop-file-utils appstream mandoc fish zsh xdg-utils libglib2.0-bin
    poppler-utils openssl curl jq tinyproxy sqlite3
    python3-html5lib python3-markdown-it cmark-gfm gnumeric
)

say() { printf 'bootstrap: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

usage() {
    cat >&2 <<'TEXT'
Usage: packaging/bootstrap.sh run | test

  run   installs what is missing, builds, and opens the window in demo mode with a sample call;
        without a display the call is printed in the terminal instead
  test  installs what is missing, builds with AddressSanitizer and UndefinedBehaviorSanitizer, and runs every test
TEXT
    exit 2
}

require_debian() {
    local id='' version=''
    if [[ -r /etc/os-release ]]; then
        id=$(. /etc/os-release && printf '%s' "${ID:-}")
        version=$(. /etc/os-release && printf '%s' "${VERSION_ID:-}")
    fi
    [[ $id == debian && $version == 12 ]] && return
    fail "this script knows Debian 12 only, and this is ${id:-an unknown system} ${version:-}." \
        "Elsewhere install what \"Building\" in README.md lists and use the CMake presets."
}

missing_packages() {
    local package
    for package in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null) == ii* ]] || printf '%s\n' "$package"
    done
}

install_packages() {
    local missing=() as_root=()
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then
        say "all packages are there"
        return
    fi
    if ((EUID != 0)); then
        command -v sudo >/dev/null || fail "sudo is not there. As root, run: apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update </dev/null \
        || fail "apt-get update failed; is there a network?"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 \
        install --no-install-recommends "${missing[@]}" </dev/null >/dev/null \
        || fail "apt-get could not install the packages"
}

build() {
    local preset=$1
    shift
    say "configuring preset $preset"
    cmake --preset "$preset" --log-level=WARNING >/dev/null || fail "cmake could not configure preset $preset"
    say "building; the first time takes a few minutes"
    cmake --build --preset "$preset" "$@" >&2 || fail "the build failed"
}

# Prints why no window can be opened; prints nothing when one can.
no_display_reason() {
    if [[ -n ${WAYLAND_DISPLAY:-} ]]; then
        local socket=$WAYLAND_DISPLAY
        [[ $socket == /* ]] || socket=${XDG_RUNTIME_DIR:-/nonexistent}/$socket
        [[ -S $socket ]] && return
    fi
    if [[ -n ${DISPLAY:-} ]]; then
        timeout 5 xdpyinfo >/dev/null 2>&1 && return
        printf 'the display %s does not answer' "$DISPLAY"
    elif [[ -n ${WAYLAND_DISPLAY:-} ]]; then
        printf 'the Wayland display %s does not exist' "$WAYLAND_DISPLAY"
    else
        printf 'there is no display (DISPLAY and WAYLAND_DISPLAY are not set)'
    fi
}

run_program() {
    install_packages "${build_packages[@]}" "${run_packages[@]}"
    build release --target callscope callscope-cli
    local reason
    reason=$(no_display_reason)
    if [[ -z $reason ]]; then
        say "opening the window in demo mode"
        exec build/release/ui/callscope --demo "$sample_call"
    fi
    say "$reason, so here is the sample call in the terminal:"
    exec build/release/app/cli/callscope-cli lookup --demo "$sample_call"
}

run_tests() {
    install_packages "${build_packages[@]}" "${test_packages[@]}"
    build asan
    say "running the tests"
    exec ctest --preset asan --parallel "$(nproc)" </dev/null
}

(($# == 1)) || usage
cd "$(dirname "${BASH_SOURCE[0]}")/.."
case $1 in
    run) require_debian; run_program ;;
    test) require_debian; run_tests ;;
    *) usage ;;
esac
