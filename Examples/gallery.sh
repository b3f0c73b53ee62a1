#!/bin/sh
# Draws one example of each of the twelve formations: the tool's own pictures of what it stamped,
# from one seed.
set -eu
warpwright=${WARPWRIGHT:-.build/release/warpwright}
gallery=${1:-Output/showcase/gallery}
mkdir -p "$gallery"
map=$(mktemp)
trap 'rm -f "$map"' EXIT
# A gold bubble is only ever placed on request.
"$warpwright" generate player-owned --seed 21 --set formations.GOLD_BUBBLE=1 -T json -o - -q >"$map"
for type in bubble dead_end_bubble gold_bubble tunnel dead_end warp_sink backdoor blister \
  escape_hatch lost_sector lost_cluster archipelago; do
  hops=2
  case $type in lost_sector) hops=1 ;; lost_cluster | archipelago | gold_bubble) hops=1 ;; esac
  "$warpwright" render "$map" --from json --focus "formation:$type" --hops $hops \
    --color-by formation -q -o "$gallery/$type.svg"
done
