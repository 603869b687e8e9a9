#!/usr/bin/env bash
# Renders what desktops and installers want from the drawings in resources/icons; what it makes is committed.
# Usage: packaging/icons.sh; needs librsvg2-bin, icoutils and icnsutils.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../resources/icons"

readonly id=io.github.callscope.Callscope

render() {
    local size=$1 drawing=$id.svg folder=hicolor/$1x$1/apps
    # A drawing of its own where the edges of the large one would fall between pixels.
    [[ -e hicolor/fitted/$id-$size.svg ]] && drawing=hicolor/fitted/$id-$size.svg
    mkdir -p "$folder"
    rsvg-convert --width "$size" --height "$size" "$drawing" --output "$folder/$id.png"
}

for size in 16 24 32 48 64 128 256 512; do
    render "$size"
done

small=()
for size in 16 24 32 48 64; do
    small+=("hicolor/${size}x$size/apps/$id.png")
done
icotool --create --output=../../packaging/windows/callscope.ico "${small[@]}" --raw="hicolor/256x256/apps/$id.png"
png2icns ../../packaging/macos/callscope.icns hicolor/{16x16,32x32,48x48,128x128,256x256,512x512}/apps/$id.png >/dev/null
