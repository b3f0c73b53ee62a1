#!/usr/bin/env python3
"""Runs the examples for clusters where their engines are, with failures on purpose.

    Tests/Scale/check.py PROGRAM

Spark 4 comes from PyPI; its jobs run in a cluster of two executors, of which one is killed, and
one task fails once. Answers have to be those of a single process, to the byte. GNU parallel, Slurm
and PostgreSQL are used where they are installed; what cannot be had is skipped, and said so.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from Support import environment

environment.require("scale", "pyspark==4.0.1", "kubernetes-validate==1.37.0")

import kubernetes_validate  # noqa: E402
import yaml  # noqa: E402

import slurm  # noqa: E402
from PostgreSQL import server  # noqa: E402
from Support.comma import rows_of  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "Examples" / "Scale"
FAILING = pathlib.Path(__file__).resolve().parent / "failing.sh"
CLUSTER = "local-cluster[2,1,1024]"
SPARK = {
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "4",
    "spark.default.parallelism": "4",
    "spark.log.level": "OFF",
}
GALAXY = ["galaxy", "--seed=4", "--player-regions=3", "--sectors=120", "--profile=demo"]
SEARCH = ["--seeds", "1..60", "--where", "bridges < 20"]


def fail(message):
    """Ends the test."""
    sys.exit(f"Scale: {message}")


def skip(message):
    """Says that a part is left out."""
    print(f"SKIPPED: Scale: {message}")


def call(*command, status=0, **variables):
    """Runs a command, which has to end with a status."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words,
        capture_output=True,
        env=os.environ | {name: str(value) for name, value in variables.items()},
    )
    if done.returncode != status:
        text = done.stderr.decode(errors="replace").strip()
        fail(f"`{' '.join(words)[:300]}` ended with {done.returncode}: {text[-800:]}")
    return done


def spark(script, *arguments, master=CLUSTER, status=0, **variables):
    """Runs a script with Spark."""
    words = [f"--conf {name}={value}" for name, value in SPARK.items()]
    submit = f"--master {master} {' '.join(words)} pyspark-shell"
    return call(
        sys.executable,
        script,
        *arguments,
        status=status,
        PYSPARK_SUBMIT_ARGS=submit,
        PYSPARK_PYTHON=sys.executable,
        SPARK_LOCAL_IP="127.0.0.1",
        **variables,
    )


def calls(marks):
    """How often each shard was tried."""
    lines = (marks / "calls").read_text(encoding="utf-8").split()
    return {shard: lines.count(shard) for shard in sorted(set(lines))}


def check_find(program, folder):
    """A search in shards gives the answer of one process, whatever fails on the way."""
    marks = folder / "find"
    marks.mkdir()
    for mark in ["temporary-2", "killed-4"]:
        (marks / mark).touch()
    whole = call(program, "find", *SEARCH, "--ndjson", "-q").stdout
    variables = {"MARKS": marks, "PROGRAM": program}
    script = EXAMPLES / "spark_find.py"
    words = ["--program", FAILING, "--shards", 6, "--", *SEARCH]
    found = spark(script, *words, **variables).stdout
    if found != whole:
        fail(f"spark_find.py answers {found[-300:]!r}, find {whole[-300:]!r}")
    tries = calls(marks)
    if tries["2"] < 2 or tries["4"] < 2:
        fail(f"shards that failed were not tried again: {tries}")
    # What no other try can fix is not tried again.
    shutil.rmtree(marks)
    marks.mkdir()
    (marks / "broken-1").touch()
    done = spark(script, *words, master="local[2]", status=1, **variables)
    if calls(marks)["1"] != 1 or b"status 70: a bug, on purpose" not in done.stderr:
        fail(f"a bug was tried {calls(marks)['1']} times: {done.stderr[-300:]!r}")
    print(
        "Scale: spark_find.py gives the bytes of find; a lost executor and a failure change nothing"
    )


def check_analyze(program, folder):
    """Components and degrees of the Parquet files are those of analyze --whole."""
    call(program, "generate", *GALAXY, "-q", "-T", "json,csv,parquet", "-o", f"{folder}/galaxy/")
    values = spark(ROOT / "Tests/Scale/values.py", folder / "galaxy", master="local[2]")
    print(values.stdout.decode(), end="")
    found = json.loads(
        spark(
            EXAMPLES / "spark_analyze.py",
            folder / "galaxy" / "parquet",
            "--iterations",
            2,
            master="local[2]",
        ).stdout
    )
    report = call(program, "analyze", folder / "galaxy", "--whole", "--json", "-q").stdout
    whole = json.loads(report)["galaxy"]
    for figure in ["sectors", "directedEdges", "weaklyConnected"]:
        if found[figure] != whole[figure]:
            fail(f"{figure}: Spark finds {found[figure]}, analyze --whole {whole[figure]}")
    if found["outDegree"] != whole["outDegree"]["histogram"]:
        fail(f"degrees: Spark finds {found['outDegree']}")
    print("Scale: spark_analyze.py finds the components and degrees of analyze --whole")
    check_dataset(program, folder, found)


def check_dataset(program, folder, whole):
    """A data set that shards have written has the same values and figures."""
    lake = folder / "lake"
    for shard in range(3):
        words = [*GALAXY, "-q", "-T", "parquet", "--dataset", "--shard", f"{shard}/3"]
        call(program, "generate", *words, "-o", folder / "pieces")
    call(program, "merge", folder / "pieces", "-T", "parquet", "-q", "-o", f"{lake}/")
    shutil.copytree(folder / "galaxy" / "csv", lake / "csv")
    values = spark(ROOT / "Tests/Scale/values.py", lake, master="local[2]")
    print(values.stdout.decode(), end="")
    words = [EXAMPLES / "spark_analyze.py", lake / "parquet", "--iterations", 2]
    if json.loads(spark(*words, master="local[2]").stdout) != whole:
        fail("spark_analyze.py finds other figures in a data set of shards")
    print("Scale: spark_analyze.py finds the same in a data set of shards")


def check_kubernetes():
    """The Job is valid, and no failure that stays is tried again."""
    job = yaml.safe_load((EXAMPLES / "kubernetes.yaml").read_text(encoding="utf-8"))
    kubernetes_validate.validate(job, kubernetes_validate.latest_version(), strict=True)
    rules = job["spec"]["podFailurePolicy"]["rules"]
    codes = [rule["onExitCodes"]["values"] for rule in rules if "onExitCodes" in rule]
    if codes != [[64, 65, 70]] or job["spec"]["template"]["spec"]["restartPolicy"] != "Never":
        fail("kubernetes.yaml tries again what cannot succeed")
    print("Scale: kubernetes.yaml is a valid Indexed Job")


def same_files(one, other):
    """Ends the test unless two folders have the same files."""
    names = [
        sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())
        for root in (one, other)
    ]
    if names[0] != names[1]:
        fail(f"files {sorted(set(names[0]) ^ set(names[1]))[:6]}")
    for name in names[0]:
        if (one / name).read_bytes() != (other / name).read_bytes():
            fail(f"{name} differs")


def check_generate(program, folder):
    """A galaxy in shards has the bytes of one process, whatever fails on the way."""
    marks = folder / "generate"
    marks.mkdir()
    for mark in ["temporary-1", "killed-3"]:
        (marks / mark).touch()
    formats = "json,csv"
    whole = folder / "one"
    call(program, "generate", *GALAXY, "-q", "-T", formats, "-o", f"{whole}/")
    words = ["--program", FAILING, "--shards", 5, "-o", folder / "shards", "--merge", formats]
    spark(
        EXAMPLES / "spark_generate.py",
        *[*words, "--into", folder / "merged", "--", *GALAXY, "-T", formats],
        MARKS=marks,
        PROGRAM=program,
    )
    same_files(whole, folder / "merged")
    tries = calls(marks)
    if tries["1"] < 2 or tries["3"] < 2:
        fail(f"shards that failed were not tried again: {tries}")
    print("Scale: spark_generate.py gives the bytes of generate; a half-written part does no harm")


def check_parallel(program, folder):
    """GNU parallel tries again what failed, and goes on after a stop."""
    if not shutil.which("parallel"):
        return skip("GNU parallel is not installed")
    marks = folder / "parallel"
    marks.mkdir()
    (marks / "temporary-2").touch()
    target = folder / "by-parallel"
    variables = {"WARPWRIGHT": FAILING, "PROGRAM": program, "MARKS": marks, "JOBS": 2}
    words = [EXAMPLES / "generate.sh", 4, target, "json,csv", *GALAXY]
    call(*words, **variables)
    same_files(folder / "one", target / "whole")
    # A shard that fails for good ends the job; the same command with RESUME goes on from there.
    shutil.rmtree(target)
    (marks / "broken-3").touch()
    done = subprocess.run(
        [str(word) for word in words],
        capture_output=True,
        env=os.environ | {name: str(value) for name, value in variables.items()},
    )
    if done.returncode == 0 or (target / "whole").exists():
        fail("generate.sh joins shards although one failed")
    (marks / "broken-3").unlink()
    call(*words, RESUME="yes", **variables)
    same_files(folder / "one", target / "whole")
    print("Scale: generate.sh gives the bytes of generate, also after a failure")
    return None


def check_slurm(program, folder):
    """Status 75 is put back into the queue, and no merge waits for what never succeeds."""
    if not slurm.is_there():
        return skip("Slurm is not installed, or this is not root")
    cluster = slurm.Cluster()
    marks = folder / "slurm"
    for mark, succeeds in [("temporary-1", True), ("broken-2", False)]:
        shutil.rmtree(marks, ignore_errors=True)
        marks.mkdir()
        (marks / mark).touch()
        target = folder / f"slurm-{mark}"
        variables = {"WARPWRIGHT": FAILING, "PROGRAM": program, "MARKS": marks}
        call(
            EXAMPLES / "slurm.sh",
            3,
            target,
            "json,csv",
            *GALAXY,
            **variables,
            **cluster.environment,
        )
        cluster.wait(lambda: not cluster.run("squeue", "--noheader").strip(), f"the job of {mark}")
        if not succeeds and (target / "whole").exists():
            fail("Slurm joins shards although one failed")
        if succeeds:
            same_files(folder / "one", target / "whole")
            if calls(marks)["1"] < 2:
                fail("Slurm does not try a task with status 75 again")
    cluster.stop()
    print("Scale: slurm.sh gives the bytes of generate, and no merge waits for ever")
    return None


def check_postgresql(program, folder):
    """The parts fill partitions, in parallel."""
    if not server.program("initdb"):
        return skip("PostgreSQL is not installed")
    shards = folder / "sql"
    for shard in range(3):
        words = [*GALAXY, "-q", "-T", "sql", "--shard", f"{shard}/3", "-o", shards]
        call(program, "generate", *words)
    database = server.Server()
    call("createdb", "-h", database.folder, "-U", "warpwright", "big")
    variables = {"PGHOST": database.folder, "PGUSER": "warpwright", "WARPWRIGHT": program}
    call(EXAMPLES / "postgresql.sh", 3, shards, "big", 2, **variables)
    for table in ["sectors", "sector_warps"]:
        query = f"SELECT count(*) FROM big_{table}"
        found = int(database.psql("big", ["-At", "-c", query]))
        wanted = len(rows_of(folder / "one" / "csv" / f"{table}.csv")[1])
        if found != wanted:
            fail(f"postgresql.sh loads {found} rows of {table}, not {wanted}")
    database.stop()
    print("Scale: postgresql.sh fills partitions with all rows")
    return None


def main():
    """Runs all parts."""
    program = pathlib.Path(sys.argv[1]).resolve()
    start = time.monotonic()
    if not shutil.which("java"):
        return skip("Spark needs Java 17 or newer, which is not installed")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        check_kubernetes()
        print(spark(ROOT / "Tests/Scale/traps.py", master="local[2]").stdout.decode(), end="")
        check_find(program, folder)
        check_analyze(program, folder)
        if b"--shard" in call(program, "generate", "--help").stdout:
            check_generate(program, folder)
            check_parallel(program, folder)
            check_slurm(program, folder)
            check_postgresql(program, folder)
        else:
            skip("generate has no --shard")
    print(f"Scale: done in {time.monotonic() - start:.0f} s")
    return None


if __name__ == "__main__":
    main()
