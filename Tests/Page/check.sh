#!/usr/bin/env bash
# Opens interactive maps in Debian's Chromium, driven by Playwright.
#
#     Tests/Page/check.sh PROGRAM [SEED]
#
# Playwright comes from PyPI, into .build/tools; no browser is downloaded. Where it cannot be
# installed, the test is skipped, with a line that says so.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=1.65.2
tools=.build/tools/playwright-$version
if [ ! -x "$tools/bin/python" ] || ! "$tools/bin/python" -c "import playwright" 2>/dev/null; then
  rm -rf "$tools"
  echo "Installing Playwright $version from PyPI into .build/tools"
  mkdir -p .build/tools
  if ! { { python3 -m venv "$tools" ||
    { Tests/install.sh python3-venv && python3 -m venv "$tools"; }; } &&
    "$tools/bin/pip" install --quiet "playwright==$version"; } >.build/tools/log 2>&1; then
    echo "SKIPPED: Playwright could not be installed: $(tail -n 1 .build/tools/log)"
    exit 0
  fi
fi
exec "$tools/bin/python" Tests/Page/check.py "$@"
