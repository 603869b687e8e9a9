#!/usr/bin/env bash
# Makes resources/screenshots: twelve states of the window, with the sandbox's calls, on a private desktop.
# Usage: packaging/screenshots.sh [BUILD-FOLDER]; needs the packages of `packaging/bootstrap.sh test`.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=${1:-build/release}
exec /usr/bin/python3 -B packaging/screenshots.py "$build/ui/callscope" "$build/app/cli/callscope-cli" resources/screenshots
