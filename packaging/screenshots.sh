#!/usr/bin/env bash
# Makes resources/screenshots/found.png: the window in demo mode with the sample call, on a private desktop.
# Usage: packaging/screenshots.sh [PATH-OF-CALLSCOPE]; needs the packages of `packaging/bootstrap.sh test`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
exec /usr/bin/python3 -B packaging/screenshots.py "${1:-build/release/ui/callscope}" resources/screenshots
