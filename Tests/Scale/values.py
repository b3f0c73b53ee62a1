"""Compares what Spark reads from Parquet files with the CSV files, value by value.

    values.py FOLDER

FOLDER has the folders `csv` and `parquet` of one galaxy. A table is a file, or a folder of files,
whose rows are in another order.
"""

import decimal
import pathlib
import sys
import uuid

from pyspark.sql import SparkSession, functions
from pyspark.sql.types import (
    BinaryType,
    BooleanType,
    DecimalType,
    DoubleType,
    IntegerType,
    LongType,
    StringType,
    TimestampType,
)

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from Support.comma import moment, rows_of

READERS = {
    BinaryType: uuid.UUID,
    BooleanType: {"true": True, "false": False}.get,
    DecimalType: decimal.Decimal,
    DoubleType: float,
    IntegerType: int,
    LongType: int,
    StringType: str,
    TimestampType: moment,
}


def plain(value):
    """A value as the readers above give it."""
    return uuid.UUID(bytes=bytes(value)) if isinstance(value, bytearray) else value


def main():
    """Compares all tables."""
    folder = pathlib.Path(sys.argv[1])
    spark = SparkSession.builder.appName("values").getOrCreate()
    values = 0
    for path in sorted((folder / "parquet").glob("[!_]*")):
        header, rows = rows_of(folder / "csv" / f"{path.stem}.csv")
        frame = spark.read.parquet(str(path))
        if frame.columns != header:
            sys.exit(f"values: {path.name} has the columns {frame.columns}")
        kinds = [type(field.dataType) for field in frame.schema]
        if not rows:
            continue
        moments = [
            functions.unix_micros(name).alias(name)
            if kind is TimestampType
            else functions.col(name)
            for name, kind in zip(header, kinds)
        ]
        found = [tuple(map(plain, row)) for row in frame.select(moments).collect()]
        wanted = [
            tuple(None if cell is None else READERS[kind](cell) for cell, kind in zip(row, kinds))
            for row in rows
        ]
        if path.is_dir():
            found, wanted = sorted(found, key=repr), sorted(wanted, key=repr)
        if found != wanted:
            place = next((i for i, pair in enumerate(zip(found, wanted)) if pair[0] != pair[1]), -1)
            sys.exit(f"values: {path.name}, row {place}: {found[place]} is {wanted[place]}")
        values += len(rows) * len(header)
    spark.stop()
    print(f"Scale: Spark reads {values} values from Parquet as they are in CSV")


if __name__ == "__main__":
    main()
