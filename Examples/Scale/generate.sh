#!/usr/bin/env bash
# Generates a galaxy in shards with GNU parallel, and joins them.
#
#     generate.sh SHARDS DIR FORMATS generate-arguments…
#     generate.sh 64 Output/big json,csv galaxy --seed 7 --player-regions 1000
#
# A shard that fails is tried twice more. `--joblog` keeps what is done: started again with RESUME=yes, only the
# shards that failed or were not reached run; a shard that is there already is verified and not made again.
set -euo pipefail
warpwright=${WARPWRIGHT:-warpwright}
shards=$1 folder=$2 formats=$3
shift 3
mkdir -p "$folder"
resume=()
if [ "${RESUME:-no}" = yes ]; then resume=(--resume-failed); fi
# --halt: what a second try cannot fix ends the job as soon as the others that run are done.
seq 0 $((shards - 1)) |
  parallel --will-cite --jobs "${JOBS:-100%}" --retries 3 --joblog "$folder/jobs.log" "${resume[@]}" \
    --halt soon,fail=1 \
    "$warpwright" generate "$@" -T "$formats" --shard "{}/$shards" -o "$folder" -q
"$warpwright" merge "$folder" -T "$formats" -o "$folder/whole"
