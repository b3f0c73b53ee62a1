#!/usr/bin/env python3
"""Reads galaxies whose shards have written Parquet files as data sets, and compares them with CSV.

    Tests/Parquet/dataset.py PROGRAM [--kills N] [--seed S]

`generate --shard k/n --dataset` makes the files, and `merge -T parquet` a folder a table. DuckDB
and pyarrow read the files of a table together: rows are those of the CSV files of a galaxy that was
not made in shards, in any order. Shards are killed and damaged on the way.
"""

import argparse
import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from Support import environment
from Support.comma import rows_of

environment.require("parquet", "duckdb==2.0.1", "pyarrow==26.0.1")

import duckdb  # noqa: E402
import pyarrow  # noqa: E402
import pyarrow.dataset  # noqa: E402

import check  # noqa: E402

GALAXIES = {
    "empty": ("galaxy --seed 3 --player-regions 5 --sectors 100", 3),
    "demo": ("galaxy --seed 3 --player-regions 4 --sectors 100 --profile demo", 4),
    "load": ("galaxy --seed 5 --player-regions 2 --sectors 110 --profile load --players 40", 7),
    "one region": ("player-owned --seed 9 --sectors 150 --profile demo", 2),
}
SPARK = {
    "INTEGER": "integer",
    "BIGINT": "long",
    "BOOLEAN": "boolean",
    "FLOAT": "double",
    "UUID": "binary",
}


def fail(message):
    """Ends the test."""
    sys.exit(f"Data set: {message}")


def call(program, arguments, status=0):
    """Runs the program, which has to end with a status; its standard error."""
    done = subprocess.run([program, *arguments.split()], capture_output=True, text=True)
    if done.returncode != status:
        fail(f"`{arguments}` ended with {done.returncode}, not {status}: {done.stderr.strip()}")
    return done.stderr


def shards(program, galaxy, count, folder, more="", which=None):
    """Makes shards."""
    for shard in which or range(count):
        call(program, f"generate {galaxy} -q --shard {shard}/{count} -o {folder} {more}")


def digests(folder):
    """The bytes of all files below a folder, by name."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def arrow_rows(folder, kinds):
    """The rows of a table, as pyarrow reads the files of a folder together."""
    found = pyarrow.dataset.dataset(folder, format="parquet").to_table()
    columns = []
    for column, (_, kind, _) in zip(found.columns, kinds.values(), strict=True):
        values = column
        if kind.startswith("TIMESTAMP"):
            values = column.cast(pyarrow.int64())
        values = values.to_pylist()
        if kind == "UUID":
            # Data sets have the bytes of a UUID where a single file has its type.
            values = [kinds_uuid(value) if isinstance(value, bytes) else value for value in values]
        columns.append(values)
    return found.column_names, list(zip(*columns, strict=True))


def kinds_uuid(value):
    """A UUID of its bytes."""
    return check.uuid.UUID(bytes=value)


def check_table(title, folder, table, csv, dictionary):
    """The rows of a table in all files; returns the number of values."""
    header, rows = rows_of(csv / f"{table}.csv")
    kinds = {column: check.kind_of(dictionary[column]) for column in header}
    readers = [kind[2] for kind in kinds.values()]
    wanted = collections.Counter(
        tuple(None if cell is None else read(cell) for cell, read in zip(row, readers, strict=True))
        for row in rows
    )
    names, found = arrow_rows(folder, kinds)
    if names != header:
        fail(f"{title}, {table}: columns {names}")
    if collections.Counter(found) != wanted:
        fail(f"{title}, {table}: pyarrow reads {len(found)} rows, other ones than CSV")
    columns = check.duck_columns(f"{folder}/*.parquet", kinds)
    if collections.Counter(zip(*columns, strict=True)) != wanted:
        fail(f"{title}, {table}: DuckDB reads other rows than CSV has")
    types = duckdb.sql(f"SELECT * FROM read_parquet('{folder}/*.parquet')")
    for name, kind in zip(types.columns, types.types, strict=True):
        if str(kind) != kinds[name][1]:
            fail(f"{title}, {table}: DuckDB reads {name} as {kind}")
    return len(rows) * len(header)


def check_schema(title, folder, dictionary):
    """The schema of all tables names their columns and types."""
    schema = json.loads((folder / "_schema.json").read_text(encoding="utf-8"))
    if list(schema["tables"]) != list(dictionary):
        fail(f"{title}: tables of the schema are {list(schema['tables'])}")
    for table, columns in dictionary.items():
        fields = schema["tables"][table]["fields"]
        if [field["name"] for field in fields] != list(columns):
            fail(f"{title}: columns of {table} in the schema are {fields}")
        for field, kind in zip(fields, columns.values(), strict=True):
            wanted = SPARK.get(kind, "string")
            if kind.startswith("DECIMAL"):
                wanted = kind.lower().replace(" ", "")
            if kind.startswith("TIMESTAMP"):
                wanted = "timestamp"
            if field["type"] != wanted:
                fail(f"{title}: {table}.{field['name']} is {field['type']}, not {wanted}")


def check_galaxy(program, title, folder, dictionary):
    """All tables of one galaxy."""
    galaxy, count = GALAXIES[title]
    call(program, f"generate {galaxy} -q -T csv -o {folder}/one/")
    shards(program, galaxy, count, folder / "shards", "-T parquet --dataset")
    names = {path.name for path in (folder / "shards/parts").iterdir()}
    others = {
        name
        for name in names
        if not name.endswith((".parquet", ".manifest.json")) and "price_history." not in name
    }
    if others:
        fail(f"{title}: shards wrote {sorted(others)[:3]}, too")
    err = call(program, f"merge {folder}/shards -o {folder}/lake/")
    if "parquet/ has a folder a table" not in err:
        fail(f"{title}: merge does not say what it made: {err}")
    lake = folder / "lake/parquet"
    if sorted(path.name for path in lake.iterdir()) != sorted(["_schema.json", *dictionary]):
        fail(f"{title}: the data set has {sorted(path.name for path in lake.iterdir())}")
    check_schema(title, lake, dictionary)
    values = sum(
        check_table(title, lake / table, table, folder / "one/csv", dictionary[table])
        for table in dictionary
    )
    listed = json.loads((folder / "lake/manifest.json").read_text(encoding="utf-8"))["files"]
    there = {str(path.relative_to(folder / "lake")) for path in lake.rglob("*") if path.is_file()}
    if {file["name"] for file in listed} != there:
        fail(f"{title}: the manifest lists other files than there are")
    # The parts are in the data set as they are.
    for path in (folder / "shards/parts").glob("*.parquet"):
        table, shard, _ = path.name.split(".")
        if (lake / table / f"{shard}.parquet").read_bytes() != path.read_bytes():
            fail(f"{title}: {path.name} was changed")
    print(f"Data set: {title}: {values} values in {len(there)} files are those of the CSV files")
    return values


def check_beside(program, folder):
    """JSON beside the data set is that of one process, threads do not matter, --codec does."""
    galaxy, count = GALAXIES["demo"]
    call(program, f"generate {galaxy} -q -T json,edges -o {folder}/one/")
    more = "-T json,parquet,edges --dataset --codec none"
    shards(program, galaxy, count, folder / "shards", more)
    before = digests(folder / "shards")
    shards(program, galaxy, count, folder / "again", more + " --threads 3")
    if digests(folder / "again") != before:
        fail("threads change parts")
    shards(program, galaxy, count, folder / "shards", more)
    if digests(folder / "shards") != before:
        fail("finished shards were changed")
    call(program, f"merge {folder}/shards -T json,edges -q -o {folder}/merged/")
    if digests(folder / "merged") != digests(folder / "one"):
        fail("files beside a data set are not those of one process")
    call(program, f"merge {folder}/shards -T sqlite -q -o {folder}/map.sqlite")
    call(program, f"merge {folder}/shards -q -o {folder}/all/")
    everything = digests(folder / "all")
    if not any(name.startswith("parquet/sectors/") for name in everything):
        fail("a merge of all formats has no data set")
    if everything["galaxy.json"] != digests(folder / "one")["galaxy.json"]:
        fail("galaxy.json beside a data set differs")
    call(program, f"verify {folder}/shards -q")
    call(program, f"analyze {folder}/shards --whole -q")
    # Shards without --dataset are others.
    call(
        program,
        f"generate {galaxy} -q -T json,parquet,edges --shard 0/{count} -o {folder}/shards",
        73,
    )


def check_refusals(program, folder):
    """Wrong calls do not touch the disk."""
    galaxy = GALAXIES["empty"][0]
    for words in [
        f"{galaxy} -T parquet --dataset",
        f"{galaxy} -T parquet --dataset --shard 0/2",
        f"{galaxy} -T json --dataset --shard 0/2 -o {folder}/never",
        f"{galaxy} --dataset --shard 0/2 -o {folder}/never",
        f"{galaxy} -T json,parquet --codec none --shard 0/2 -o {folder}/never",
    ]:
        call(program, f"generate {words}", 64)
    if (folder / "never").exists():
        fail("a wrong call touched the disk")
    shards(program, galaxy, 2, folder / "shards", "-T parquet --dataset")
    for words in ["-T json", "-T sqlite", "-T csv"]:
        if "no parts for" not in call(program, f"merge {folder}/shards {words} -o {folder}/m/", 65):
            fail(f"merge {words} does not say what is missing")
    if "-T json,parquet --dataset" not in call(program, f"verify {folder}/shards", 65):
        fail("verify does not say what is missing, and how to keep what is there")
    # Rows of another data set would be added to those of this one.
    shards(program, galaxy, 3, folder / "others", "-T parquet --dataset")
    call(program, f"merge {folder}/shards -T parquet -q -o {folder}/set/")
    call(program, f"merge {folder}/shards -T parquet -q -o {folder}/set/ --force")
    before = digests(folder / "set")
    said = call(program, f"merge {folder}/others -T parquet -q -o {folder}/set/ --force", 73)
    if "of another data set" not in said or digests(folder / "set") != before:
        fail(f"a second data set in the same folder: {said}")
    # Where a table is a file, others beside it do no harm.
    call(program, f"generate {galaxy} -T parquet -q -o {folder}/plain/")
    (folder / "plain" / "parquet" / "mine.parquet").touch()
    call(program, f"generate {galaxy} -T parquet -q -o {folder}/plain/ --force")


def check_damage(program, folder, kills, source):
    """Killed shards are made again, and damaged ones are named and leave nothing."""
    galaxy, count = GALAXIES["demo"]
    made = folder / "whole"
    more = "-T parquet --dataset --codec none"
    started = time.monotonic()
    shards(program, galaxy, count, made, more)
    seconds = (time.monotonic() - started) / count
    wanted = digests(made)
    target = folder / "killed"
    killed = 0
    for _ in range(kills):
        shard = source.randrange(count)
        words = f"generate {galaxy} -q {more} --shard {shard}/{count} -o {target} --force"
        process = subprocess.Popen([program, *words.split()], stderr=subprocess.DEVNULL)
        time.sleep(source.random() * seconds)
        process.kill()
        killed += process.wait() != 0
    shards(program, galaxy, count, target, more)
    if digests(target) != wanted:
        fail(
            f"after {killed} kills there are other files: {sorted(digests(target).keys() ^ wanted)}"
        )
    parts = sorted(target.glob("parts/*.parquet"))
    for round in range(6):
        part = source.choice(parts)
        data = bytearray(part.read_bytes())
        place = source.randrange(len(data))
        if round % 3 == 0:
            part.write_bytes(data[:place])
        elif round % 3 == 1:
            part.unlink()
        else:
            part.write_bytes(data[:place] + bytes([data[place] ^ 16]) + data[place + 1 :])
        shard = int(part.name.split(".")[1][:6])
        err = call(program, f"merge {target} -o {folder}/lake/", 65)
        if f"make again: {shard}\n" not in err:
            fail(f"{part.name} is damaged, and merge says {err}")
        if (folder / "lake").exists():
            fail("a merge of damaged parts left files")
        shards(program, galaxy, count, target, more, [shard])
        if digests(target) != wanted:
            fail("a damaged shard that is made again has other bytes")
    print(f"Data set: {killed} kills and 6 damaged parts leave the same bytes")


def main():
    """Checks all."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=8)
    parser.add_argument("--seed", type=int, default=2102)
    options = parser.parse_args()
    program = str(pathlib.Path(options.program).resolve())
    text = subprocess.run([program, "schema", "-T", "json"], capture_output=True, check=True)
    dictionary = {
        table["name"]: {column["name"]: column["type"] for column in table["columns"]}
        for table in json.loads(text.stdout)["tables"]
    }
    values = 0
    for title in GALAXIES:
        with tempfile.TemporaryDirectory() as folder:
            values += check_galaxy(program, title, pathlib.Path(folder), dictionary)
    for part in (check_beside, check_refusals):
        with tempfile.TemporaryDirectory() as folder:
            part(program, pathlib.Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        source = random.Random(options.seed)
        check_damage(program, pathlib.Path(folder), options.kills, source)
    print(f"Data set: {values} values of {len(GALAXIES)} galaxies are those of the CSV files")


if __name__ == "__main__":
    main()
