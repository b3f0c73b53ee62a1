#!/usr/bin/env bash
# A designer at the workbench, in Debian's Chromium, driven by Playwright.
#
#     Tests/Workbench/check.sh PROGRAM [SERVER]
set -euo pipefail
cd "$(dirname "$0")/../.."

python=$(Tests/Page/playwright.sh) || exit 0
exec "$python" Tests/Workbench/check.py "$@"
