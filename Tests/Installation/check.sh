#!/usr/bin/env bash
# Installs into an empty folder, reads every man page, and loads the completions of the shells that
# are on this machine.
#
#     Tests/Installation/check.sh PROGRAM
set -euo pipefail
cd "$(dirname "$0")/../.."
program=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
Documentation/Manual/install.sh "$program" "$folder/usr" >/dev/null
fail() {
  echo "installation: $1"
  exit 1
}

"$folder/usr/bin/warpwright" --version >/dev/null || fail "the program does not run"
mapfile -t names < <(
  "$program" --help | sed -n '/^MAKE/,/^  See/s/^  \([a-z][a-z]*\)[ ,].*/warpwright-\1.1/p'
  "$program" --help | sed -n '/^TOPICS/,/^  See/s/^  \([a-z][a-z-]*\) .*/warpwright-\1.7/p'
)
pages=0
for page in warpwright.1 "${names[@]}"; do
  file=$folder/usr/share/man/man${page##*.}/$page
  [ -s "$file" ] || fail "there is no page $page"
  pages=$((pages + 1))
  if command -v groff >/dev/null; then
    warnings=$(groff -man -Tutf8 -ww -z "$file" 2>&1)
    [ -z "$warnings" ] || fail "$page: $warnings"
  fi
done

share=$folder/usr/share
shells=
check() {
  command -v "$1" >/dev/null || return 0
  "$@" || fail "the completions of $1 are wrong"
  shells="$shells $1"
}
check bash -c ". '$share/bash-completion/completions/warpwright' && complete -p warpwright >/dev/null"
check zsh -n "$share/zsh/site-functions/_warpwright"
check fish -n "$share/fish/vendor_completions.d/warpwright.fish"
echo "installation: $pages man pages, completions of$shells"
