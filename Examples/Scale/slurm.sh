#!/usr/bin/env bash
# Generates a galaxy as a Slurm array job, and joins the shards when all are done.
#
#     slurm.sh SHARDS DIR FORMATS generate-arguments…
#
# The job that joins depends on the array with `afterok`. Slurm keeps a job whose dependency can never be
# satisfied in the queue for ever, unless --kill-on-invalid-dep=yes takes it away: that is why it is there.
# Run again what is missing:
#
#     sbatch --array="$(warpwright merge DIR --list-missing)" … shard.sh
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
shards=$1 folder=$2 formats=$3
shift 3
mkdir -p "$folder"
# Arrays have up to MaxArraySize tasks, 1001 as Slurm is delivered; %200 run at a time.
array=$(sbatch --parsable --job-name=warpwright --array="0-$((shards - 1))%200" --requeue \
  --output="$folder/shard-%a.log" "$here/slurm_shard.sh" "$shards" "$folder" "$formats" "$@")
join=$(sbatch --parsable --job-name=warpwright-merge --dependency="afterok:$array" \
  --kill-on-invalid-dep=yes --output="$folder/merge.log" \
  --wrap "${WARPWRIGHT:-warpwright} merge $folder -T $formats -o $folder/whole")
echo "$array $join"
