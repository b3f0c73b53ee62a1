#!/usr/bin/env python3
"""Judges shards: merged files have the bytes of a galaxy that was made in one piece.

It knows the program only by its command line, and shares no code with it. `--full` takes
longer: more regions, sizes and seeds.
"""

import argparse
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

FORMATS = "json,sql,sql-data,csv,universe,edges,sqlite"


class Judge:
    """Runs the program and counts what fails."""

    def __init__(self, program, folder, seed):
        self.program = os.path.abspath(program)
        self.folder = pathlib.Path(folder)
        self.dice = random.Random(seed)
        self.checks = 0
        self.failures = []

    def run(self, *words, status=0, wait=True):
        """Runs the program; reports another exit status."""
        process = subprocess.Popen(
            [self.program, *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            text=True,
        )
        if not wait:
            return process
        out, err = process.communicate()
        if status is not None:
            self.expect(
                process.returncode == status,
                f"{words}: status {process.returncode}, not {status}: {err[:300]}",
            )
        return out, err, process.returncode

    def expect(self, holds, message):
        self.checks += 1
        if not holds:
            self.failures.append(message)
            print(f"FAILED {message}", file=sys.stderr)

    def remove(self, name):
        shutil.rmtree(self.folder / name, ignore_errors=True)


def digests(folder):
    """The digest of each file below a folder; databases by their content."""
    found = {}
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        name = str(path.relative_to(folder))
        found[name] = hashlib.sha256(content(path)).hexdigest()
    return found


def content(path):
    if path.suffix == ".sqlite":
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        text = "\n".join(database.iterdump())
        database.close()
        return text.encode()
    if path.name == "manifest.json":
        # The bytes of a database depend on how its pages were filled.
        manifest = json.loads(path.read_bytes())
        manifest["files"] = [f for f in manifest["files"] if f["name"] != "galaxy.sqlite"]
        return json.dumps(manifest).encode()
    return path.read_bytes()


def whole(judge, name, galaxy, formats, threads=2):
    judge.remove(name)
    judge.run("generate", *galaxy, "-T", formats, "-o", f"{name}/", "-q", "--threads", threads)
    return digests(judge.folder / name)


def shards(judge, name, galaxy, formats, count, order=None):
    """Makes shards in a random order."""
    order = list(range(count)) if order is None else order
    judge.dice.shuffle(order)
    for shard in order:
        judge.run(
            "generate", *galaxy, "-T", formats, "--shard", f"{shard}/{count}", "-o", name, "-q"
        )


def compare(judge, expected, found, what):
    judge.expect(set(expected) == set(found), f"{what}: other files: {set(expected) ^ set(found)}")
    for name in expected:
        judge.expect(expected[name] == found.get(name), f"{what}: {name} differs")


def regions_of(folder):
    return len(json.loads((folder / "galaxy.json").read_bytes())["tables"]["regions"])


def same_bytes(judge, galaxy, counts, formats=FORMATS):
    """C1 and C6: shards and threads change no byte."""
    what = " ".join(galaxy)
    expected = whole(judge, "whole", galaxy, formats)
    total = regions_of(judge.folder / "whole")
    if "sandbox" not in galaxy:
        for threads in counts["threads"]:
            compare(
                judge,
                expected,
                whole(judge, "again", galaxy, formats, threads),
                f"{what} --threads {threads}",
            )
    for count in counts["shards"]:
        number = total + count[1] if isinstance(count, tuple) else count
        judge.remove("parts")
        judge.remove("merged")
        shards(judge, "parts", galaxy, formats, number)
        judge.run("merge", "parts", "-T", formats, "-o", "merged/", "-q")
        compare(judge, expected, digests(judge.folder / "merged"), f"{what}, {number} shards")
        judge.run("verify", "parts", "-q")
        manifests(judge, number, total, what)
    judge.remove("whole")
    judge.remove("again")


def manifests(judge, count, total, what):
    """Ranges cover the regions once; counts add up; sizes and digests are right."""
    last = 0
    rows = {}
    for shard in range(count):
        path = judge.folder / f"parts/parts/{shard:06}-of-{count:06}.manifest.json"
        text = path.read_text()
        manifest = json.loads(text)
        first, end = manifest["firstRegion"], manifest["endRegion"]
        judge.expect(first == last == shard * total // count, f"{what}: range of {shard}/{count}")
        judge.expect(end == (shard + 1) * total // count, f"{what}: end of {shard}/{count}")
        last = end
        for file in manifest["files"]:
            data = (judge.folder / "parts" / file["name"]).read_bytes()
            judge.expect(len(data) == file["bytes"], f"{what}: size of {file['name']}")
            judge.expect(
                hashlib.sha256(data).hexdigest() == file["sha256"],
                f"{what}: digest of {file['name']}",
            )
            if file["table"] and file["name"].endswith((".json", ".copy")):
                judge.expect(data.count(b"\n") == file["rows"], f"{what}: rows of {file['name']}")
            if file["table"] and file["name"].endswith(".json"):
                rows[file["table"]] = rows.get(file["table"], 0) + file["rows"]
        summary = manifest["summary"]
        judge.expect(summary["counts"]["regions"] == end - first, f"{what}: regions of {shard}")
        judge.expect(
            sum(summary["outDegrees"]) == summary["counts"]["sectors"], f"{what}: out degrees"
        )
        judge.expect(
            sum(summary["inDegrees"]) == summary["counts"]["sectors"], f"{what}: in degrees"
        )
    judge.expect(last == total, f"{what}: the shards end at region {last} of {total}")
    tables = json.loads((judge.folder / "whole/galaxy.json").read_bytes())["tables"]
    for table in ("sectors", "sector_warps", "stations", "planets"):
        judge.expect(rows.get(table, 0) == len(tables[table]), f"{what}: rows of {table}")


def verified(judge):
    """Verify reads the regions: rows that break a rule are told, even with the right digests."""
    judge.remove("parts")
    shards(judge, "parts", ["player-owned", "--seed", "3", "-n", "120"], "json", 1)
    out, _, _ = judge.run("verify", "parts", "-q", "--json")
    checked = json.loads(out)["checked"]
    judge.expect({"INV-30", "ENT-41", "ENT-61"} <= set(checked), f"judged are {checked}")
    judge.expect("ENT-01" not in checked, "keys are judged without the rows that they reference")
    _, err, _ = judge.run("verify", "parts")
    judge.expect("ENT-01" in err and "ENT-41" not in err, f"what is not judged: {err}")
    judge.run("verify", "parts", "--only", "ENT-41", "-q")
    judge.run("verify", "parts", "--only", "ENT-01", "-q", status=64)
    status, _ = forged(judge, "sectors", rb'"is_capital":true', b'"is_capital":null')
    judge.expect(status in (1, 65), f"a region without a capital is verified: {status}")
    status, out = forged(
        judge, "planets", rb'"habitability_score":\d\d\b', b'"habitability_score":-1'
    )
    judge.expect(status == 1 and "ENT-41" in out, f"an impossible planet is verified: {status}")


def forged(judge, table, pattern, replacement):
    """Verifies a shard with a row that is altered, and digests that are right; restores it then."""
    path = judge.folder / f"parts/parts/{table}.000000-of-000001.json"
    old = path.read_bytes()
    new = re.sub(pattern, replacement, old, count=1)
    judge.expect(new != old and len(new) == len(old), f"nothing to alter in {table}")
    path.write_bytes(new)
    judge.run("verify", "parts", "-q", status=65)
    manifest = judge.folder / "parts/parts/000000-of-000001.manifest.json"
    text = manifest.read_text()
    body = text[: text.rindex(',\n  "digest": "')]
    digest = [hashlib.sha256(data).hexdigest() for data in (old, new)]
    body = body.replace(digest[0], digest[1])
    own = hashlib.sha256(body.encode()).hexdigest()
    manifest.write_text(f'{body},\n  "digest": "{own}"\n}}\n')
    out, _, status = judge.run("verify", "parts", "-q", status=None)
    path.write_bytes(old)
    manifest.write_text(text)
    return status, out


def refusals(judge):
    """Wrong calls are told before the disk is touched."""
    for word in ("1/1", "-1/2", "0/0", "x/2", "1", "0/1000001", "2/2", "1/2/3", "+0/2", "0/ 2", ""):
        judge.remove("never")
        judge.run("generate", "galaxy", "--seed", 1, f"--shard={word}", "-o", "never", status=64)
        judge.expect(not (judge.folder / "never").exists(), f"--shard {word} touched the disk")
    judge.run("generate", "galaxy", "--shard", "0/2", "-o", "never", status=64)
    judge.run(
        "generate", "galaxy", "--seed", 1, "--shard", "0/2", "-T", "svg", "-o", "never", status=64
    )
    judge.expect(not (judge.folder / "never").exists(), "a wrong call touched the disk")


def missing(judge, name):
    out, _, status = judge.run("merge", name, "--list-missing", "-q", status=None)
    judge.expect(status in (0, 1), f"--list-missing ends with {status}")
    numbers = [int(number) for number in out.strip().split(",") if number]
    judge.expect((status == 1) == bool(numbers), "the status of --list-missing says whether")
    return numbers


def damage(judge, galaxy, count, kills, formats="json,csv,universe"):
    """C2: merge names exactly what is bad, and after another run the bytes are right."""
    expected = whole(judge, "whole", galaxy, formats)
    judge.remove("parts")
    order = list(range(count))
    judge.dice.shuffle(order)
    killed = set(order[:kills])
    doubled = order[kills : kills + 5]
    for shard in order:
        words = (
            "generate",
            *galaxy,
            "-T",
            formats,
            "--shard",
            f"{shard}/{count}",
            "-o",
            "parts",
            "-q",
        )
        if shard in killed:
            process = judge.run(*words, wait=False)
            time.sleep(judge.dice.random() * 0.05)
            process.send_signal(signal.SIGKILL)
            process.communicate()
        elif shard in doubled:
            both = [judge.run(*words, wait=False) for _ in range(2)]
            for process in both:
                _, err = process.communicate()
                judge.expect(process.returncode == 0, f"two copies of {shard}: {err[:200]}")
        else:
            judge.run(*words)
    parts = judge.folder / "parts/parts"

    def manifest(shard):
        return parts / f"{shard:06}-of-{count:06}.manifest.json"

    bad = {shard for shard in range(count) if not manifest(shard).exists()}
    judge.expect(bad <= killed, f"shards are missing that were not killed: {bad - killed}")
    good = [
        shard
        for shard in range(count)
        if shard not in bad and json.loads(manifest(shard).read_text())["files"]
    ]
    judge.dice.shuffle(good)
    for shard in good[:3]:
        manifest(shard).unlink()
    for shard in good[3:6]:
        change(judge, parts.parent, manifest(shard), cut)
    for shard in good[6:8]:
        change(judge, parts.parent, manifest(shard), flip)
    flip(judge, manifest(good[8]))
    bad |= set(good[:9])
    judge.expect(missing(judge, "parts") == sorted(bad), f"--list-missing is not {sorted(bad)}")
    judge.remove("merged")
    _, err, _ = judge.run("merge", "parts", "-T", "json", "-o", "merged/", "-q", status=65)
    judge.expect(not (judge.folder / "merged/galaxy.json").exists(), "a bad merge wrote something")
    for shard in sorted(bad)[:10]:
        judge.expect(f"shard {shard}:" in err, f"merge does not name shard {shard}: {err[:300]}")
    for shard in bad:
        judge.run(
            "generate", *galaxy, "-T", formats, "--shard", f"{shard}/{count}", "-o", "parts", "-q"
        )
    judge.expect(missing(judge, "parts") == [], "shards are missing after another run")
    judge.remove("merged")
    judge.run("merge", "parts", "-T", formats, "-o", "merged/", "-q")
    compare(judge, expected, digests(judge.folder / "merged"), "after repairs")
    foreign(judge, galaxy, count)


def change(judge, folder, manifest, how):
    files = [f["name"] for f in json.loads(manifest.read_text())["files"] if f["bytes"]]
    how(judge, folder / judge.dice.choice(files))


def cut(judge, path):
    data = path.read_bytes()
    path.write_bytes(data[: judge.dice.randrange(len(data))])


def flip(judge, path):
    data = bytearray(path.read_bytes())
    data[judge.dice.randrange(len(data))] ^= 1 << judge.dice.randrange(8)
    path.write_bytes(data)


def foreign(judge, galaxy, count):
    """Shards of another galaxy, or of another number of shards, are refused."""
    other = [word if word != "11" else "12" for word in galaxy]
    judge.run(
        "generate",
        *other,
        "-T",
        "json,csv,universe",
        "--shard",
        f"0/{count}",
        "-o",
        "parts",
        "-q",
        status=73,
    )
    judge.run(
        "generate",
        *other,
        "-T",
        "json,csv,universe",
        "--shard",
        f"0/{count}",
        "-o",
        "parts",
        "-q",
        "--force",
    )
    judge.expect(missing(judge, "parts") == [0], "a foreign shard is not named")
    judge.run(
        "generate",
        *galaxy,
        "-T",
        "json,csv,universe",
        "--shard",
        f"0/{count}",
        "-o",
        "parts",
        "-q",
        "--force",
    )
    stamps = {path: path.stat().st_mtime_ns for path in (judge.folder / "parts").rglob("*")}
    judge.run(
        "generate", *galaxy, "-T", "json,csv,universe", "--shard", f"0/{count}", "-o", "parts", "-q"
    )
    judge.expect(
        stamps == {path: path.stat().st_mtime_ns for path in (judge.folder / "parts").rglob("*")},
        "a finished shard was written again",
    )
    make = ["generate", *galaxy, "-T", "json,csv,universe", "-q"]
    judge.run(*make, "--shard", f"0/{count + 1}", "-o", "parts", status=73)
    judge.run(*make, "--shard", f"0/{count + 1}", "-o", "parts", "--force")
    judge.run("merge", "parts", "-T", "json", "-o", "merged2/", "-q", status=65)
    judge.run("merge", "parts", "--list-missing", "-q", status=65)
    judge.run("merge", "nowhere", "-T", "json", "-o", "merged2/", "-q", status=66)
    # A galaxy in one piece keeps its files.
    judge.run(*make, "-o", "piece/")
    judge.run(*make, "--shard", "0/1", "-o", "piece/", status=73)
    judge.run("verify", "parts", "--only", "ENT-01", status=65)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(options.program, folder, options.seed)
        small = ["galaxy", "--seed", "11", "--set", "region.sectors=100", "--player-regions"]
        quick = {"shards": [1, 3, ("R", 5)], "threads": [1, 3]}
        all_counts = {"shards": [1, 2, 3, 7, 64, ("R", 0), ("R", 5)], "threads": [1, 2, 3, 8, 64]}
        steps = {
            "refusals": lambda: refusals(judge),
            "verified": lambda: verified(judge),
            "empty": lambda: same_bytes(judge, [*small, "0"], quick),
            "demo": lambda: same_bytes(
                judge, [*small, "2", "--profile", "demo"], {"shards": [3], "threads": [3]}
            ),
            "single": lambda: same_bytes(
                judge,
                [
                    "player-owned",
                    "--seed",
                    "3",
                    "-n",
                    "150",
                    "--profile",
                    "load",
                    "--players",
                    "20",
                ],
                {"shards": [2], "threads": [2]},
            ),
            "damage": lambda: damage(judge, [*small, "20"], 24, 6),
        }
        if options.full:
            steps = {name: steps[name] for name in ("refusals", "verified", "single")}
            for regions in (0, 10, 38):
                for profile in ("empty", "demo", "load"):
                    words = [*small, str(regions), "--profile", profile]
                    words += ["--players", "30"] if profile == "load" else []
                    steps[f"{profile} {regions + 2}"] = lambda words=words: same_bytes(
                        judge, words, all_counts
                    )
            steps["damage"] = lambda: damage(judge, [*small, "80"], 64, 20)
        for name, step in steps.items():
            if options.only not in name:
                continue
            start = time.monotonic()
            step()
            print(f"{name}: {time.monotonic() - start:.1f} s")
    print(f"{judge.checks} checks, {len(judge.failures)} failures")
    return 1 if judge.failures else 0


if __name__ == "__main__":
    sys.exit(main())
