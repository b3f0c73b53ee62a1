#!/bin/sh
# Draws one region in every shape, from one seed; the mask is Masks/crescent.png.
set -eu
warpwright=${WARPWRIGHT:-.build/release/warpwright}
shapes=${1:-Output/showcase/shapes}
here=$(dirname "$0")
mkdir -p "$shapes"
for shape in disc spiral voids ring bar islands; do
  "$warpwright" generate player-owned --sectors 600 --seed 12 --set "region.shape=$shape" -T json -o - -q |
    "$warpwright" render - -q --width 800 -o "$shapes/$shape.png"
done
"$warpwright" generate player-owned --sectors 600 --seed 12 --set "region.mask=$here/Masks/crescent.png" \
  -T json -o - -q | "$warpwright" render - -q --width 800 -o "$shapes/mask.png"
