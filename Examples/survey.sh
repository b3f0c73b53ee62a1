#!/bin/sh
# Which of twenty seeds gives the Terran Space that is quickest to cross? Needs jq.
set -eu
warpwright=${WARPWRIGHT:-.build/release/warpwright}
for seed in $(seq 1 20); do
  "$warpwright" generate terran-space --seed "$seed" -T json -o - -q |
    "$warpwright" analyze --json - |
    jq -r --arg seed "$seed" '.regions[0].mainComponent | "\(.diameter) \(.radius) seed \($seed)"'
done | sort -n | head -n 3
