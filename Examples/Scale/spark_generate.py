#!/usr/bin/env python3
"""Generates a galaxy in shards with Spark, and joins them to the files of one process.

    spark_generate.py [--program warpwright] --shards N -o DIR [--merge json,csv --into OUT] --
    galaxy --seed 7 …

What follows `--` goes to `warpwright generate`. Each task is one shard, which writes to DIR, a
folder that all executors and the driver see. A shard exists once its manifest does, which is
renamed into place last: what a killed executor or a second copy of a task leaves does no harm. A
shard that is there already is verified and not made again, so a job that was stopped is simply
started again.
"""

import argparse
import json
import pathlib
import subprocess
import sys

from pyspark.sql import SparkSession

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import engine


def main():
    """Generates."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--program", default="warpwright")
    parser.add_argument("--shards", type=int, required=True)
    parser.add_argument("-o", "--output", required=True)
    parser.add_argument("--merge", metavar="FORMATS")
    parser.add_argument("--into", metavar="OUT")
    parser.add_argument("--name", default="warpwright generate")
    parser.add_argument("generate", nargs="+")
    options = parser.parse_args()
    program, words, shards = options.program, options.generate, options.shards
    folder = str(pathlib.Path(options.output).resolve())

    def make(shard):
        command = [program, "generate", *words, "--shard", f"{shard}/{shards}", "-o", folder, "-q"]
        _, failure = engine.run(command)
        return shard, failure

    spark = SparkSession.builder.appName(options.name).getOrCreate()
    spark.sparkContext.addPyFile(str(pathlib.Path(__file__).resolve().parent / "engine.py"))
    made = spark.sparkContext.parallelize(range(shards), shards).map(make).collect()
    spark.stop()
    engine.check(failure for _, failure in made)
    rows = 0
    for shard in range(shards):
        # The number of digits is that of the names of parts.
        name = f"{shard:06d}-of-{shards:06d}.manifest.json"
        manifest = json.loads((pathlib.Path(folder) / "parts" / name).read_text(encoding="utf-8"))
        rows += sum(file.get("rows", 0) for file in manifest["files"])
    print(f"{shards} shards, {rows} rows", file=sys.stderr)
    if options.merge:
        command = [program, "merge", folder, "-T", options.merge, "-o", options.into or folder]
        sys.exit(subprocess.run(command, check=False).returncode)


if __name__ == "__main__":
    main()
