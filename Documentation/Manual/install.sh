#!/usr/bin/env bash
# Installs the program, its man pages, and completions for bash, zsh and fish.
#
#     Documentation/Manual/install.sh PROGRAM PREFIX
set -euo pipefail
program=$1
prefix=$2
here=$(dirname "$0")
share=$prefix/share
install -D -m 755 "$program" "$prefix/bin/warpwright"
# The server, if 'make serve' has built it.
if [ -x "$(dirname "$program")/warpwright-serve" ]; then
  install -D -m 755 "$(dirname "$program")/warpwright-serve" "$prefix/libexec/warpwright-serve"
fi

complete() {
  mkdir -p "$(dirname "$2")"
  "$program" --generate-completion-script "$1" >"$2"
  chmod 644 "$2"
}
complete bash "$share/bash-completion/completions/warpwright"
complete zsh "$share/zsh/site-functions/_warpwright"
complete fish "$share/fish/vendor_completions.d/warpwright.fish"

if command -v python3 >/dev/null; then
  pages=$(mktemp -d)
  trap 'rm -rf "$pages"' EXIT
  python3 "$here/pages.py" "$program" "$pages"
  for page in "$pages"/*.[17]; do
    install -D -m 644 "$page" "$share/man/man${page##*.}/$(basename "$page")"
  done
else
  echo "SKIPPED: man pages, which need python3"
fi
echo "installed $prefix/bin/warpwright, its man pages and completions"
