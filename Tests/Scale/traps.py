"""Shows, in Spark itself, what the guide warns of. Prints a line for each trap, or fails."""

import os
import pathlib
import sys
import tempfile

from pyspark.sql import SparkSession
from pyspark.sql.types import IntegerType, StringType, StructField, StructType


def expect(holds, message):
    """Ends the test unless a trap is as the guide says."""
    if not holds:
        sys.exit(f"traps: {message}")
    print(f"Scale: {message}")


def fails(action):
    """Whether an action raises an error."""
    try:
        action()
    except Exception:
        return True
    return False


def pipes(context):
    """RDD.pipe takes what a process has printed before it failed for all of its answer."""
    command = "sh -c 'echo a part of the answer; exit 70'"
    lines = context.parallelize([1], 1).pipe(command).collect()
    expect(lines == ["a part of the answer"], "RDD.pipe hides that a process failed")
    checked = context.parallelize([1], 1).pipe(command, checkCode=True)
    expect(fails(checked.collect), "RDD.pipe(checkCode=True) does not")


def retries(context, folder):
    """A task that would succeed at its second attempt ends the job of a local master."""
    mark = os.path.join(folder, "tried")

    def once(value):
        if not os.path.exists(mark):
            pathlib.Path(mark).touch()
            raise RuntimeError("the first attempt fails")
        return value

    expect(
        fails(context.parallelize([1], 1).map(once).collect), "local[2] never tries a task again"
    )


def rows(spark, folder):
    """A damaged file of CSV loses rows and cells without a word, unless FAILFAST is asked for."""
    path = os.path.join(folder, "sectors.csv")
    pathlib.Path(path).write_text("number,name\r\n1,one\r\ntwo,2\r\n3\r\n", encoding="utf-8")
    schema = StructType([StructField("number", IntegerType()), StructField("name", StringType())])
    reader = spark.read.option("header", True).schema(schema)
    found = reader.csv(path).collect()
    expect(
        [row["number"] for row in found] == [1, None, 3] and found[2]["name"] is None,
        "CSV that does not fit its schema is read as nulls",
    )
    strict = reader.option("mode", "FAILFAST").csv(path)
    expect(fails(strict.collect), "CSV with mode FAILFAST and a schema is refused")
    guessed = spark.read.option("header", True).option("inferSchema", True).csv(path)
    expect(
        dict(guessed.dtypes)["number"] == "string", "a guessed schema depends on what the rows hold"
    )


def sums(spark):
    """Sums of floating-point numbers depend on partitions; those of decimals do not."""
    values = [(1e16,), (1.0,), (-1e16,), (1.0,)] * 8

    def total(parts, expression):
        frame = spark.createDataFrame(spark.sparkContext.parallelize(values, parts), ["x"])
        return frame.selectExpr(f"sum({expression})").first()[0]

    found = {total(parts, "x") for parts in [1, 2, 3, 5, 8]}
    expect(len(found) > 1, f"sums of doubles depend on the number of partitions: {sorted(found)}")
    exact = {total(parts, "cast(x as decimal(28, 4))") for parts in [1, 2, 3, 5, 8]}
    expect(len(exact) == 1, "sums of decimals do not")


def main():
    """Shows all traps in one session."""
    spark = SparkSession.builder.master("local[2]").appName("traps").getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    with tempfile.TemporaryDirectory() as folder:
        pipes(spark.sparkContext)
        retries(spark.sparkContext, folder)
        rows(spark, folder)
        sums(spark)
    spark.stop()


if __name__ == "__main__":
    main()
