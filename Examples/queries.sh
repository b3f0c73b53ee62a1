#!/bin/sh
# Five questions that a designer asks of a galaxy, answered by its SQLite file. Needs sqlite3.
set -eu
warpwright=${WARPWRIGHT:-.build/release/warpwright}
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$warpwright" generate "${1:-terran-space}" --seed "${2:-2102}" -T sqlite -o "$folder/galaxy.sqlite" -q
for query in "$here"/Queries/*.sql; do
  echo "== $(basename "$query" .sql)"
  sqlite3 -header -column "$folder/galaxy.sqlite" < "$query" | head -n 8
  echo
done
