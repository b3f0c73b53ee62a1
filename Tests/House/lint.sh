#!/usr/bin/env bash
# Lints everything that is not Swift: words in all texts, Python, shell. Part of `make lint`.
#
# ruff comes from PyPI in the version that ruff.toml names, into .build/tools; shellcheck is a Debian
# package. A tool that cannot be installed is skipped, with a line that says so.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit
status=0

Tests/House/words.py || status=1

version=$(sed -n 's/^required-version = "==\(.*\)"$/\1/p' ruff.toml)
ruff=.build/tools/ruff-$version/bin/ruff
if [ ! -x "$ruff" ]; then
  rm -rf ".build/tools/ruff-$version"
  echo "Installing ruff $version from PyPI into .build/tools"
  mkdir -p .build/tools
  { python3 -m venv ".build/tools/ruff-$version" ||
    { Tests/install.sh python3-venv && python3 -m venv ".build/tools/ruff-$version"; }; } \
    >.build/tools/log 2>&1 &&
    ".build/tools/ruff-$version/bin/pip" install --quiet "ruff==$version" >>.build/tools/log 2>&1
fi
if [ -x "$ruff" ]; then
  "$ruff" check --quiet . || status=1
  "$ruff" format --quiet --diff . || status=1
else
  echo "SKIPPED: ruff $version could not be installed: $(tail -n 1 .build/tools/log)"
fi

mapfile -t scripts < <(git grep -lE '^#!.*(bash|/sh)$' -- ':!*/Snapshots/*')
if ! command -v shellcheck >/dev/null && ! Tests/install.sh shellcheck </dev/null; then
  echo "SKIPPED: shellcheck is not installed"
else
  shellcheck "${scripts[@]}" || status=1
fi

# A script that make calls by its name must be one that the system runs.
while read -r mode _ _ file; do
  if [ "$(head -c 2 "$file")" = '#!' ] && [ "$mode" != 100755 ]; then
    echo "$file: begins with #! and is not executable; run git update-index --chmod=+x $file"
    status=1
  fi
done < <(git ls-files --stage -- '*.py' '*.sh')

[ $status = 0 ] && echo "lint: clean"
exit $status
