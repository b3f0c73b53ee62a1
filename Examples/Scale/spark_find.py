#!/usr/bin/env python3
"""Searches a range of seeds with Spark, and prints what one process would print.

    spark_find.py [--program warpwright] --shards N -- --seeds 1..1000000 --where '…' …

What follows `--` goes to `warpwright find`. Each task is one shard; the status of each process is
looked at, which RDD.pipe does not do; answers are joined in the order of the shards by `warpwright
merge`. The number of shards changes only the time: some ten for each core keep all busy to the
end.

Start it with spark-submit, or with Python where PySpark is installed. The status is that of
`find`: 0 if something was found, else 1.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

from pyspark.sql import SparkSession

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import engine

# 1 means that a shard found nothing.
ANSWERED = (0, 1)


def main():
    """Searches."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default="warpwright")
    parser.add_argument("--shards", type=int, required=True)
    parser.add_argument("--name", default="warpwright find")
    parser.add_argument("find", nargs="+")
    options = parser.parse_args()
    program, words, shards = options.program, options.find, options.shards

    def search(shard):
        command = [program, "find", *words, "--shard", f"{shard}/{shards}", "--ndjson", "-q"]
        answer, failure = engine.run(command, good=ANSWERED)
        return shard, answer, failure

    spark = SparkSession.builder.appName(options.name).getOrCreate()
    spark.sparkContext.addPyFile(str(pathlib.Path(__file__).resolve().parent / "engine.py"))
    answers = spark.sparkContext.parallelize(range(shards), shards).map(search).collect()
    spark.stop()
    engine.check(failure for _, _, failure in answers)
    with tempfile.TemporaryDirectory() as folder:
        files = []
        for shard, answer, _ in sorted(answers):
            files.append(pathlib.Path(folder) / f"{shard:06d}.ndjson")
            files[-1].write_bytes(answer)
        sys.exit(subprocess.run([program, "merge", *map(str, files)], check=False).returncode)


if __name__ == "__main__":
    main()
