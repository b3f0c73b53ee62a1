#!/usr/bin/env bash
# Loads the sectors and warps of a galaxy in shards into PostgreSQL: tables in partitions by shard, and COPY of
# the parts in parallel.
#
#     postgresql.sh SHARDS DIR DATABASE [JOBS]
#
# The parts are those of `generate -T sql --shard k/n -o DIR`: DIR/parts/<table>.<k>-of-<n>.copy. Each partition
# is filled in a transaction of its own before it is attached, so a part that fails leaves nothing behind. Keys
# and indexes come last. A partitioned table's key has to hold the column of the partition, which is why the
# tables here have one more column than the game's.
set -euo pipefail
shards=$1 folder=$2 database=$3 jobs=${4:-4}
psql=(psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "$database")
tables=(sectors sector_warps)

"${psql[@]}" --file <("${WARPWRIGHT:-warpwright}" schema -T sql)
for table in "${tables[@]}"; do
  "${psql[@]}" --command "CREATE TABLE big_$table
    (LIKE $table INCLUDING DEFAULTS, shard integer NOT NULL) PARTITION BY LIST (shard)"
done

load() {
  local table=$1 shard=$2 part name
  printf -v name '%s_%06d' "big_$table" "$shard"
  printf -v part '%s/parts/%s.%06d-of-%06d.copy' "$folder" "$table" "$shard" "$shards"
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --dbname "$database" <<SQL
BEGIN;
CREATE TABLE $name (LIKE $table INCLUDING DEFAULTS);
\\copy $name FROM '$part'
ALTER TABLE $name ADD COLUMN shard integer NOT NULL DEFAULT $shard CHECK (shard = $shard);
ALTER TABLE big_$table ATTACH PARTITION $name FOR VALUES IN ($shard);
COMMIT;
SQL
}
export -f load
export shards folder database
for table in "${tables[@]}"; do
  for shard in $(seq 0 $((shards - 1))); do echo "$table $shard"; done
done | xargs --max-procs "$jobs" --max-args 2 bash -c 'load "$@"' load

"${psql[@]}" --command "ALTER TABLE big_sectors ADD PRIMARY KEY (id, shard)" \
  --command "CREATE INDEX ON big_sector_warps (source_sector_id)" --command "ANALYZE"
