#!/usr/bin/env bash
# Opens a charter in a real VS Code (the one in code-server, in headless Chromium) with the packaged extension.
# Usage: tests/e2e/run.sh concordat.vsix [FOLDER FOR PICTURES [PATTERN OF NAMES]]
set -euo pipefail
vsix="$(realpath "$1")"
pictures="$(realpath -m "${2:-$(mktemp -d)}")"
cd "$(dirname "$0")"

./chromium.sh
# Without scripts, because code-server would compile addons that the tests do not need.
[[ -d node_modules/axe-core && -d node_modules/playwright-core ]] || npm ci --ignore-scripts --no-audit --no-fund --silent
[[ -d node_modules/code-server/lib/vscode/node_modules/ws ]] \
    || (cd node_modules/code-server/lib/vscode && npm install --omit=dev --ignore-scripts --no-save --no-audit --no-fund --silent)

node run.mjs "$vsix" "$pictures" "${3:-}"
