#!/usr/bin/env bash
# Stands in for the program, and fails on purpose, once for each mark in $MARKS:
#
#   temporary-K   the task of shard K ends with 75
#   killed-K      the executor of shard K is killed while a part is half written
#   broken-K      the task of shard K ends with 70, whenever it runs
#
# Each call is noted in $MARKS/calls.
set -uo pipefail
shard=none
folder=
previous=
for word in "$@"; do
  case $previous in
    --shard) shard=${word%%/*} ;;
    -o) folder=$word ;;
  esac
  previous=$word
done
echo "$shard" >>"$MARKS/calls"
if [ -e "$MARKS/broken-$shard" ]; then
  echo "a bug, on purpose" >&2
  exit 70
fi
if mv "$MARKS/temporary-$shard" "$MARKS/done-temporary-$shard" 2>/dev/null; then
  echo "no memory, on purpose" >&2
  exit 75
fi
if mv "$MARKS/killed-$shard" "$MARKS/done-killed-$shard" 2>/dev/null; then
  # What a writer leaves that dies: a part under its temporary name, and not all of it.
  if [ -n "$folder" ]; then
    mkdir -p "$folder/parts"
    echo '{"half":' >"$folder/parts/.sectors.$shard.half-written"
  fi
  parent=$$
  while [ "$parent" -gt 1 ]; do
    parent=$(sed 's/.*) . \([0-9]*\) .*/\1/' "/proc/$parent/stat")
    if tr '\0' ' ' <"/proc/$parent/cmdline" | grep -q CoarseGrainedExecutorBackend; then
      kill -KILL "$parent"
      break
    fi
  done
  sleep 1
  exit 75
fi
exec "$PROGRAM" "$@"
