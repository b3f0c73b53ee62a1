#!/usr/bin/env bash
# Compares the processor time of clean release builds of two revisions, user and system together.
#
#     Tests/Benchmarks/compile.sh REVISION_A REVISION_B [swift build options...]
#
# Each revision is cloned into a temporary folder and built there alone. Packages that it depends on
# are resolved before the clock starts.
set -euo pipefail
usage() {
  sed -n '2,7s/^# \{0,1\}//p' "$0"
  exit "$1"
}
[ "${1:-}" != --help ] || usage 0
[ $# -ge 2 ] || usage 64
root=$(cd "$(dirname "$0")/../.." && pwd)
first=$1
second=$2
shift 2
options=("$@")
[ ${#options[@]} -gt 0 ] || options=(-c release --product warpwright)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Prints the processor seconds of one build.
seconds() {
  git clone --quiet --shared --no-checkout "$root" "$folder/$2"
  git -C "$folder/$2" checkout --quiet "$1"
  (
    cd "$folder/$2"
    swift package resolve >/dev/null 2>&1
    TIMEFORMAT='%U %S'
    time swift build "${options[@]}" >"$folder/$2.log" 2>&1 || {
      tail -n 20 "$folder/$2.log" >&2
      exit 1
    }
  ) 2>"$folder/$2.time" || {
    cat "$folder/$2.time" >&2
    exit 1
  }
  awk 'END { printf "%.1f\n", $1 + $2 }' "$folder/$2.time"
}

for revision in "$first" "$second"; do
  git -C "$root" rev-parse --quiet --verify "$revision^{commit}" >/dev/null ||
    { echo "there is no revision '$revision'" >&2; exit 64; }
done
a=$(seconds "$first" a)
echo "$first: $a CPU seconds"
rm -rf "$folder/a"
b=$(seconds "$second" b)
echo "$second: $b CPU seconds"
awk -v a="$a" -v b="$b" 'BEGIN { printf "ratio: %.3f\n", b / a }'
