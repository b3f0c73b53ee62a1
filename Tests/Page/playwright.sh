#!/usr/bin/env bash
# Prints the Python that has Playwright, which comes from PyPI into .build/tools; no browser is
# downloaded. Where it cannot be installed, says so and ends with status 1.
set -euo pipefail
cd "$(dirname "$0")/../.."

version=1.65.2
tools=.build/tools/playwright-$version
mkdir -p .build/tools
# Judges run at once, and one of them installs.
exec 9>"$tools.lock"
if command -v flock >/dev/null; then flock 9; fi
if [ ! -x "$tools/bin/python" ] || ! "$tools/bin/python" -c "import playwright" 2>/dev/null; then
  rm -rf "$tools"
  echo "Installing Playwright $version from PyPI into .build/tools" >&2
  if ! { { python3 -m venv "$tools" ||
    { Tests/install.sh python3-venv && python3 -m venv "$tools"; }; } &&
    "$tools/bin/pip" install --quiet "playwright==$version"; } >.build/tools/log 2>&1; then
    echo "SKIPPED: Playwright could not be installed: $(tail -n 1 .build/tools/log)" >&2
    exit 1
  fi
fi
echo "$tools/bin/python"
