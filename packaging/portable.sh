#!/usr/bin/env bash
# Makes callscope-VERSION-linux-ARCH.tar.xz of a release build: the programs with the Qt they need, for systems without it.
# Usage: packaging/portable.sh [BUILD-FOLDER [OUTPUT-FOLDER]]; needs patchelf and the packages of `packaging/bootstrap.sh run`.
set -euo pipefail

# What every desktop has, and what must be the system's own: the C library, what talks to its graphics driver, fonts and bus, what is loaded
# into one process with libraries of the system (GLib, by libsecret), and OpenSSL, which wants the system's security updates.
readonly system_libraries='^(
ld-linux.*|lib(c|m|dl|rt|pthread|resolv|util|stdc\+\+|gcc_s)\.so\..*|
lib(GL|EGL|GLX|GLdispatch|drm|gbm)\.so\..*|
lib(X11|X11-xcb|xcb|ICE|SM|wayland-(client|cursor|egl))\.so\..*|
lib(fontconfig|freetype|expat|z)\.so\..*|
lib(glib|gobject|gio|gmodule|gthread)-2\.0\.so\..*|
lib(dbus-1|cups|ssl|crypto)\.so\..*
)$'

readonly plugins=(
    platforms/libqxcb.so platforms/libqwayland-egl.so platforms/libqwayland-generic.so platforms/libqoffscreen.so
    xcbglintegrations/libqxcb-egl-integration.so xcbglintegrations/libqxcb-glx-integration.so
    wayland-shell-integration/libxdg-shell.so wayland-graphics-integration-client/libqt-plugin-wayland-egl.so
    wayland-decoration-client/libbradient.so
    sqldrivers/libqsqlite.so tls/libqopensslbackend.so printsupport/libcupsprintersupport.so
    iconengines/libqsvgicon.so imageformats/libqsvg.so imageformats/libqjpeg.so
    'platforminputcontexts/*.so'
)
readonly languages=(zh_CN ja)

say() { printf 'portable: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

belongs_to_system() { [[ $1 =~ ${system_libraries//$'\n'/} ]]; }

needed_by() { objdump --private-headers "$1" | awk '$1 == "NEEDED" { print $2 }'; }

# Where the system finds the library called $2 for the file $1.
place_of() { ldd "$1" | awk -v name="$2" '$1 == name && $2 == "=>" { print $3 }'; }

copy_plugins() {
    local from pattern file
    from=$(qtpaths6 --query QT_INSTALL_PLUGINS)
    for pattern in "${plugins[@]}"; do
        compgen -G "$from/$pattern" >/dev/null || fail "Qt's plugin $pattern is not installed"
        for file in "$from"/$pattern; do
            install -D --mode=755 --strip "$file" "$root/plugins/${file#"$from"/}"
            printf '%s\n' "$file" >>"$taken"
        done
    done
}

# Copies what the file needs, and what that needs. The file is the original, which still finds everything.
copy_libraries_of() {
    local file=$1 name place
    for name in $(needed_by "$file"); do
        if belongs_to_system "$name" || [[ -e $root/lib/$name ]]; then
            continue
        fi
        place=$(place_of "$file" "$name")
        [[ -n $place ]] || fail "$name, which $file needs, is not installed"
        install -D --mode=755 --strip "$place" "$root/lib/$name"
        printf '%s\n' "$place" >>"$taken"
        copy_libraries_of "$place"
    done
}

point_at_bundle() {
    patchelf --set-rpath "\$ORIGIN/../lib" "$root"/bin/*
    patchelf --set-rpath "\$ORIGIN" "$root"/lib/*
    patchelf --set-rpath "\$ORIGIN/../../lib" "$root"/plugins/*/*
    printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' >"$root/bin/qt.conf"
}

copy_words() {
    local from language
    from=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)
    for language in "${languages[@]}"; do
        install -D --mode=644 "$from/qtbase_$language.qm" "$root/translations/qtbase_$language.qm"
    done
}

# The licences of everything that was taken from the system, as Debian collected them.
copy_licences() {
    local file package
    while read -r file; do
        # dpkg knows a library by its place before /lib became a link to /usr/lib.
        dpkg-query --search "$(realpath "$file")" 2>/dev/null || dpkg-query --search "${file#/usr}" 2>/dev/null || dpkg-query --search "*/${file##*/}"
    done <"$taken" | cut --delimiter=: --fields=1 | sort --unique | while read -r package; do
        install -D --mode=644 "/usr/share/doc/$package/copyright" "$root/share/doc/callscope/licences/$package"
    done
}

check() {
    local file name arrow place
    for file in "$root"/bin/callscope* "$root"/lib/* "$root"/plugins/*/*; do
        while read -r name arrow place _; do
            [[ $arrow == '=>' ]] || continue
            [[ $place != not ]] || fail "$name, which ${file#"$root"/} needs, is neither in the bundle nor on this system"
            place=$(realpath "$place")
            [[ $place == "$root"/lib/* ]] || [[ $name != libQt* && $name != libqt* ]] || fail "${file#"$root"/} takes $name from $place"
        done < <(ldd "$file")
    done
}

cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=${1:-build/release}
output=${2:-build}
[[ -e $build/CMakeCache.txt ]] || fail "$build is no build folder; make one with: cmake --preset release && cmake --build --preset release"
command -v patchelf >/dev/null || fail "patchelf is not installed"
version=$(sed --quiet 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
name=callscope-$version-linux-$(uname --machine)
stage=$(mktemp --directory)
trap 'rm --recursive --force "$stage"' EXIT
root=$stage/$name
taken=$stage/taken

say "installing"
cmake --install "$build" --prefix "$root" --strip >/dev/null
rm --recursive "$root/share/applications" "$root/share/dbus-1" # which name places of an installed program
say "collecting"
copy_plugins
for file in "$root"/bin/callscope*; do
    copy_libraries_of "$file"
done
while read -r file; do
    copy_libraries_of "$file"
done < <(grep --fixed-strings "$(qtpaths6 --query QT_INSTALL_PLUGINS)/" "$taken")
point_at_bundle
copy_words
copy_licences
say "checking"
check
mkdir --parents "$output"
say "packing"
tar --create --xz --file="$output/$name.tar.xz" --directory="$stage" --sort=name --owner=0 --group=0 --numeric-owner \
    --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}" "$name"
say "$output/$name.tar.xz"
