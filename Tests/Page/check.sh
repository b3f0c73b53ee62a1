#!/usr/bin/env bash
# Opens interactive maps in Debian's Chromium, driven by Playwright.
#
#     Tests/Page/check.sh PROGRAM [SEED]
set -euo pipefail
cd "$(dirname "$0")/../.."

python=$(Tests/Page/playwright.sh) || exit 0
exec "$python" Tests/Page/check.py "$@"
