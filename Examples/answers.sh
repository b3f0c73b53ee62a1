#!/bin/sh
# Draws answers to questions about Terran Space with seed 2102: a course, choke points, and what is
# known after a few visits.
set -eu
warpwright=${WARPWRIGHT:-.build/release/warpwright}
answers=${1:-Output/showcase}
mkdir -p "$answers"
map=$(mktemp)
trap 'rm -f "$map"' EXIT
# Only the pictures are needed, not the reports.
exec >/dev/null
"$warpwright" generate terran-space --seed 2102 -T json -o - -q >"$map"
"$warpwright" course "$map" 1 290 --around 2 -q -o "$answers/course.svg"
"$warpwright" chokes "$map" sector:1 sector:290 --around 2 -q -o "$answers/chokes.svg"
"$warpwright" fog "$map" 1 --hops 3 -q -o "$answers/known.svg"
