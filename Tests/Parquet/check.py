#!/usr/bin/env python3
"""Reads Parquet files with DuckDB and pyarrow, and compares every value with the CSV files.

    Tests/Parquet/check.py PROGRAM

Types come from the data dictionary (`schema -T json`) and a table in this file. Statistics of all
row groups are computed again. DuckDB and pyarrow come from PyPI; where they cannot be had, the
test is skipped.
"""

import datetime
import decimal
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import uuid

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from Support import environment
from Support.comma import EPOCH, moment, rows_of

environment.require("parquet", "duckdb==2.0.1", "pyarrow==26.0.1")

import duckdb  # noqa: E402
import pyarrow  # noqa: E402
import pyarrow.dataset  # noqa: E402
import pyarrow.parquet  # noqa: E402

GROUP = 122_880
GALAXIES = {
    "terran, empty": "terran-space --seed 7",
    "own, demo": "player-owned --seed 2102 --sectors 300 --profile demo",
    "several regions, load": "galaxy --seed 11 --player-regions 2 --profile load --players 60",
    "several row groups": "sandbox --seed 5 --sectors 70000",
}
# Of a large galaxy, one table is enough: the one that has several row groups.
CHOSEN = {"several row groups": ["sector_warps"]}


def fail(message):
    """Ends the test."""
    sys.exit(f"Parquet: {message}")


def call(program, arguments, status=0):
    """Runs the program, which has to end with a status."""
    done = subprocess.run([program, *arguments.split()], capture_output=True, text=True)
    if done.returncode != status:
        fail(f"`{arguments}` ended with {done.returncode}: {done.stderr.strip()}")
    return done


def kind_of(name):
    """The type of a column as pyarrow and DuckDB call it, and a reader of its cells."""
    if found := re.fullmatch(r"DECIMAL\((\d+), (\d+)\)", name):
        precision, scale = map(int, found.groups())
        return (
            pyarrow.decimal128(precision, scale),
            f"DECIMAL({precision},{scale})",
            decimal.Decimal,
        )
    kinds = {
        "INTEGER": (pyarrow.int32(), "INTEGER", int),
        "BIGINT": (pyarrow.int64(), "BIGINT", int),
        "BOOLEAN": (pyarrow.bool_(), "BOOLEAN", {"true": True, "false": False}.get),
        "FLOAT": (pyarrow.float64(), "DOUBLE", float),
        "UUID": (pyarrow.uuid(), "UUID", uuid.UUID),
    }
    if name.startswith("TIMESTAMP"):
        return pyarrow.timestamp("us", tz="UTC"), "TIMESTAMP WITH TIME ZONE", moment
    return kinds.get(name, (pyarrow.string(), "VARCHAR", str))


def check_types(title, path, kinds):
    """The types of the columns, for both readers."""
    schema = pyarrow.parquet.read_schema(path)
    if schema.names != list(kinds):
        fail(f"{title}: columns {schema.names}")
    for field in schema:
        if field.type != kinds[field.name][0]:
            fail(f"{title}: pyarrow reads {field.name} as {field.type}")
    found = duckdb.sql(f"SELECT * FROM read_parquet('{path}')")
    for name, kind in zip(found.columns, found.types):
        if str(kind) != kinds[name][1]:
            fail(f"{title}: DuckDB reads {name} as {kind}")


def arrow_columns(path):
    """The columns of a file as pyarrow reads them, checksums of pages included."""
    table = pyarrow.parquet.read_table(path, page_checksum_verification=True)
    columns = []
    for column in table.columns:
        if pyarrow.types.is_timestamp(column.type):
            column = column.cast(pyarrow.int64())
        columns.append(column.to_pylist())
    return columns


def duck_columns(path, kinds):
    """The columns of a file as DuckDB reads them."""
    names = [
        f'epoch_us("{name}")' if kind[1].startswith("TIMESTAMP") else f'"{name}"'
        for name, kind in kinds.items()
    ]
    found = duckdb.sql(f"SELECT {', '.join(names)} FROM read_parquet('{path}')").fetchall()
    return list(zip(*found)) if found else [()] * len(names)


def bound(value):
    """A bound of statistics in the form of the values."""
    if isinstance(value, datetime.datetime):
        return (value - EPOCH) // datetime.timedelta(microseconds=1)
    return value


def order(value):
    """What the values of a column are ordered by."""
    if isinstance(value, str):
        return value.encode()
    return value.bytes if isinstance(value, uuid.UUID) else value


def check_statistics(title, path, columns):
    """The sizes of row groups, and least and greatest values and missing ones of each column."""
    file = pyarrow.parquet.ParquetFile(path)
    count = len(columns[0])
    sizes = [file.metadata.row_group(i).num_rows for i in range(file.metadata.num_row_groups)]
    whole, rest = divmod(count, GROUP)
    if sizes != [GROUP] * whole + [rest] * (rest > 0):
        fail(f"{title}: row groups of {sizes} rows")
    if not file.metadata.created_by.startswith("warpwright version "):
        fail(f"{title}: made by {file.metadata.created_by}")
    for group in range(len(sizes)):
        for place, column in enumerate(columns):
            values = column[group * GROUP : (group + 1) * GROUP]
            check_chunk(
                f"{title}, group {group}", file.metadata.row_group(group).column(place), values
            )
    return file.metadata


def check_chunk(title, chunk, values):
    """The statistics of a chunk."""
    title += f", {chunk.path_in_schema}"
    there = [order(value) for value in values if value is not None]
    found = chunk.statistics
    if chunk.num_values != len(values) or found.null_count != len(values) - len(there):
        fail(f"{title}: {chunk.num_values} values, {found.null_count} are missing")
    if found.has_min_max != bool(there):
        fail(f"{title}: has bounds: {found.has_min_max}")
    if not there:
        return
    least, greatest = order(bound(found.min)), order(bound(found.max))
    if isinstance(there[0], bytes) and max(len(min(there)), len(max(there))) > 64:
        # Long texts have shorter bounds.
        if not (least <= min(there) and greatest >= max(there) and len(least) <= 64):
            fail(f"{title}: {least} and {greatest} do not bound the texts")
    elif (least, greatest) != (min(there), max(there)):
        fail(f"{title}: bounds {least} and {greatest} are {min(there)} and {max(there)}")


def check_galaxy(program, title, arguments, dictionary, folder):
    """One galaxy: all tables of all row groups. Returns the number of values."""
    call(program, f"generate {arguments} -q -T csv,parquet -o {folder}/")
    call(program, f"generate {arguments} -q -T parquet --codec none -o {folder}/plain/")
    files = {path.stem: path for path in sorted((folder / "parquet").iterdir())}
    if list(files) != sorted(dictionary):
        fail(f"{title}: files {sorted(files)}")
    values = 0
    codecs = set()
    for name in CHOSEN.get(title, files):
        path = files[name]
        header, rows = rows_of(folder / "csv" / f"{name}.csv")
        kinds = {column: kind_of(dictionary[name][column]) for column in header}
        check_types(f"{title}, {name}", path, kinds)
        expected = [
            [None if row[place] is None else kind[2](row[place]) for row in rows]
            for place, kind in enumerate(kinds.values())
        ]
        plain = folder / "plain" / "parquet" / path.name
        for reader, columns in [
            ("pyarrow", arrow_columns(path)),
            ("DuckDB", duck_columns(path, kinds)),
            ("pyarrow without compression", arrow_columns(plain)),
        ]:
            for column, found, wanted in zip(header, columns, expected):
                if list(found) != wanted:
                    place = next(
                        i for i, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1]
                    )
                    fail(
                        f"{title}, {name}[{place}].{column}: {reader} reads {found[place]!r},"
                        f" CSV has {wanted[place]!r}"
                    )
        metadata = check_statistics(f"{title}, {name}", path, expected)
        for group in range(metadata.num_row_groups):
            codecs |= {metadata.row_group(group).column(i).compression for i in range(len(header))}
        uncompressed = check_statistics(f"{title}, {name}", plain, expected)
        for group in range(uncompressed.num_row_groups):
            for place in range(len(header)):
                if uncompressed.row_group(group).column(place).compression != "UNCOMPRESSED":
                    fail(f"{title}, {name}: compressed with --codec none")
        values += len(rows) * len(header)
    sizes = [
        sum(path.stat().st_size for path in (folder / part).iterdir())
        for part in ["parquet", "csv"]
    ]
    print(
        f"Parquet: {title}: {values} values, codecs {', '.join(sorted(codecs))}, "
        f"{sizes[0] / sizes[1]:.3f} of the size of CSV"
    )
    return values


def check_reading(program, folder):
    """A galaxy that was read gives the same files, and one with a misfit is rejected."""
    name = "player-owned --seed 3 --sectors 120 --profile demo"
    call(program, f"generate {name} -q -T json,parquet --codec none -o {folder}/")
    document = folder / "galaxy.json"
    call(program, f"convert {document} -q -T parquet --codec none -o {folder}/again/")
    for path in (folder / "parquet").iterdir():
        if path.read_bytes() != (folder / "again" / "parquet" / path.name).read_bytes():
            fail(f"convert gives other bytes for {path.name}")
    galaxy = json.loads(document.read_text(encoding="utf-8"))
    for column, value, says in [
        ("sector_number", "many", 'sector_number: "many" does not fit the type INTEGER'),
        ("x_coord", None, "x_coord: null does not fit the type INTEGER"),
        ("created_at", "2026-01-01T00:00:00.125Z", None),
    ]:
        row = galaxy["tables"]["sectors"][4]
        before, row[column] = row[column], value
        document.write_text(json.dumps(galaxy), encoding="utf-8")
        row[column] = before
        done = call(
            program,
            f"convert {document} --from json -q -T parquet -o {folder}/misfit-{column}/",
            65 if says else 0,
        )
        if says and f"tables.sectors[4].{says}" not in done.stderr:
            fail(f"the message is {done.stderr}")
    found = pyarrow.parquet.read_table(folder / "misfit-created_at" / "parquet" / "sectors.parquet")
    if found["created_at"].cast(pyarrow.int64())[4].as_py() % 1_000_000 != 125_000:
        fail("a fraction of a second is lost")


def check_shards(program, folder):
    """Parquet files of a galaxy in shards are those of a galaxy in one piece."""
    name = "galaxy --seed 3 --player-regions 2 --sectors 100 --profile demo -q -T parquet"
    call(program, f"generate {name} --codec none -o {folder}/one/")
    for shard in range(3):
        call(program, f"generate {name} --shard {shard}/3 -o {folder}/shards")
    call(program, f"merge {folder}/shards -T parquet --codec none -o {folder}/merged/ -q")
    for path in (folder / "one" / "parquet").iterdir():
        if path.read_bytes() != (folder / "merged" / "parquet" / path.name).read_bytes():
            fail(f"merge gives other bytes for {path.name}")


def check_dataset(program, folder):
    """Files of several galaxies are read together: types are the same, also of empty tables."""
    galaxies = {
        "1": "terran-space --seed 1",
        "2": "player-owned --seed 2 --sectors 150 --profile demo",
        "3": "galaxy --seed 3 --sectors 120 --player-regions 2 --profile load --players 30",
    }
    for seed, arguments in galaxies.items():
        call(program, f"generate {arguments} -q -T parquet -o {folder}/seed={seed}/")
    tables = sorted(path.stem for path in (folder / "seed=1" / "parquet").iterdir())
    for table in tables:
        files = [folder / f"seed={seed}" / "parquet" / f"{table}.parquet" for seed in galaxies]
        schemas = [pyarrow.parquet.read_schema(path) for path in files]
        for schema in schemas[1:]:
            # What differs is nothing that a reader compares.
            if not schema.equals(schemas[0], check_metadata=False):
                fail(f"data set, {table}: galaxies have different columns")
        # Data sets have the bytes of a UUID where a single file has its type.
        parts = [pyarrow.dataset.dataset(path, format="parquet").to_table() for path in files]
        counts = [(seed, len(part)) for seed, part in zip(galaxies, parts) if len(part)]
        whole = pyarrow.dataset.dataset(files, partitioning="hive", format="parquet").to_table()
        if not whole.select(schemas[0].names).equals(pyarrow.concat_tables(parts)):
            fail(f"data set, {table}: pyarrow reads other rows")
        names = f"{folder}/seed=*/parquet/{table}.parquet"
        found = duckdb.sql(
            "SELECT seed::VARCHAR, count(*) "
            f"FROM read_parquet('{names}', hive_partitioning = true) GROUP BY 1 ORDER BY 1"
        ).fetchall()
        if found != counts:
            fail(f"data set, {table}: DuckDB reads {found}, not {counts}")
    print(f"Parquet: {len(tables)} tables of {len(galaxies)} galaxies as data sets")


def main():
    """Checks all galaxies."""
    program = str(pathlib.Path(sys.argv[1]).resolve())
    schema = json.loads(call(program, "schema -T json").stdout)
    dictionary = {
        table["name"]: {column["name"]: column["type"] for column in table["columns"]}
        for table in schema["tables"]
    }
    values = 0
    for title, arguments in GALAXIES.items():
        with tempfile.TemporaryDirectory() as folder:
            values += check_galaxy(program, title, arguments, dictionary, pathlib.Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        check_reading(program, pathlib.Path(folder))
        check_shards(program, pathlib.Path(folder))
    with tempfile.TemporaryDirectory() as folder:
        check_dataset(program, pathlib.Path(folder))
    print(f"Parquet: {values} values of {len(GALAXIES)} galaxies are those of the CSV files")


if __name__ == "__main__":
    main()
