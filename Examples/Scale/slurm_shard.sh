#!/usr/bin/env bash
# One shard of slurm.sh. Status 75 puts the task back into the queue, at most three times; any other failure
# ends it.
set -uo pipefail
shards=$1 folder=$2 formats=$3
shift 3
"${WARPWRIGHT:-warpwright}" generate "$@" -T "$formats" --shard "$SLURM_ARRAY_TASK_ID/$shards" -o "$folder" -q
status=$?
if [ "$status" = 75 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
fi
exit "$status"
