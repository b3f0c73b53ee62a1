#!/usr/bin/env python3
"""Judges calls around shards: refusals, lines of plan, tries again, leftovers, warnings.

It knows the program only by its command line, and shares no code with it.
"""

import fcntl
import json
import os
import pathlib
import re
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time

SMALL = ["galaxy", "--seed", "11", "--set", "region.sectors=100", "--player-regions"]
# No process has it: it is larger than systems give.
DEAD = 2_000_000_000


class Judge:
    """Runs the program in a folder and counts what fails."""

    def __init__(self, program, folder):
        self.program = os.path.abspath(program)
        self.folder = pathlib.Path(folder)
        self.checks = 0
        self.failures = 0

    def run(self, *words, status=0):
        result = subprocess.run(
            [self.program, *map(str, words)], capture_output=True, cwd=self.folder, check=False
        )
        err = result.stderr.decode()
        if status is not None:
            self.expect(
                result.returncode == status,
                f"{words}: status {result.returncode}, not {status}: {err[:300]}",
            )
        return result.stdout.decode(), err, result.returncode

    def expect(self, holds, message):
        self.checks += 1
        if not holds:
            self.failures += 1
            print(f"FAILED {message}", file=sys.stderr)

    def remove(self, *names):
        for name in names:
            shutil.rmtree(self.folder / name, ignore_errors=True)

    def shards(self, name, galaxy, formats, count, *more):
        for k in range(count):
            where = ["--shard", f"{k}/{count}", "-o", name, "-q"]
            self.run("generate", *galaxy, "-T", formats, *where, *more)


def parts(judge, name, pattern="*"):
    return sorted((judge.folder / name / "parts").glob(pattern))


def flip(path):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def shard_calls(judge):
    """Options without an effect on a shard are refused before the disk is touched."""
    make = ["generate", *SMALL, "1", "-T", "json", "--shard", "0/2"]
    hash_file = judge.folder / "hash"
    hash_file.write_text("$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNoaGFzaA\n")
    for word in ("00/2", "0/02", "1/01", "٠/2"):
        judge.run("generate", *SMALL, "1", f"--shard={word}", "-o", "never", status=64)
    for more in (
        ["--theme", "dark"],
        ["--dark"],
        ["--palette", "colorblind"],
        ["--layers", "warps"],
        ["--color-by", "cluster"],
        ["--title", "x"],
        ["--codec", "none"],
        ["--if-exists", "keep"],
        ["--admin-hash-file", "hash"],
        ["--json"],
        ["--dry-run"],
        ["--depfile", "x.d"],
        ["--digests"],
        ["--input-limit", "1G"],
        ["--keep-unchanged"],
    ):
        judge.run(*make, "-o", "never", *more, status=64)
    for name in ("never.json", "-"):
        judge.run(*make, "-o", name, status=64)
    judge.expect(not list(judge.folder.glob("never*")), "a wrong call touched the disk")
    (judge.folder / "folder.d").mkdir()
    judge.run(*make, "-o", "folder.d", "-q")


def merge_calls(judge):
    """A wrong call is told before a part is read, and a damaged part after."""
    judge.remove("parts")
    judge.shards("parts", [*SMALL, "2"], "json,csv,universe", 2)
    flip(parts(judge, "parts", "sectors.000001-*.json")[0])
    for more in (
        ["-T", "svg", "-o", "m/"],
        ["-o", "m.svg"],
        ["-T", "json"],
        ["-T", "json", "-o", "m/", "--if-exists", "keep"],
        ["-T", "json", "-o", "m/", "--codec", "none"],
        ["-T", "json", "-o", "m/", "--admin-hash-file", "hash"],
        ["-T", "json", "-o", "m/", "--top", "3"],
        ["-T", "csv", "-o", "-"],
        ["--list-missing", "-o", "m/"],
        ["--list-missing", "-T", "json"],
    ):
        judge.run("merge", "parts", *more, status=64)
    # A file that would not be read back.
    judge.run("merge", "parts", "-T", "json", "-o", "m/", "--input-limit", "1M", status=65)
    # No part of that kind: it is told before the damaged one is found.
    _, err, _ = judge.run("merge", "parts", "-T", "sql", "-o", "m/", status=65)
    judge.expect("no parts for sql" in err, f"not told: {err}")
    for formats, output in (("json", "m/"), ("json", "m.json"), ("json", "-"), ("csv", "m/")):
        out, err, _ = judge.run("merge", "parts", "-T", formats, "-o", output, status=65)
        judge.expect("shard 1:" in err, f"the damaged shard is not named: {err}")
        judge.expect("shard 0:" not in err and not out, "a damaged part reached the output")
    judge.expect(not list(judge.folder.glob("m*")), "a failed merge left files")
    for name in ("parts", "nowhere"):
        (judge.folder / name).mkdir(exist_ok=True)
    judge.run("merge", "nowhere", "-T", "json", "-o", "m/", status=65)
    if os.path.exists("/dev/full"):
        judge.run(
            "generate", *SMALL, "2", "-T", "json,csv,universe", "--shard", "1/2", "-o", "parts"
        )
        judge.run("merge", "parts", "-T", "json", "-o", "/dev/full", status=75)
    # A flipped file of a region.
    flip(next((judge.folder / "parts").glob("universe-*")))
    judge.run("merge", "parts", "-T", "universe", "-o", "m/", status=65)
    judge.expect(not (judge.folder / "m").exists(), "a failed merge left files")


def warnings_of(err):
    return [line for line in err.splitlines() if line.startswith("warning: ")]


def warned(judge):
    """A merge warns as one process does, and a finished shard as it did at first."""
    galaxy = [*SMALL, "4", "--set", "formations.BUBBLE=60"]
    for formats in ("json", "universe"):
        judge.remove("parts", "m", "w")
        _, err, status = judge.run(
            "generate", *galaxy, "-T", formats, "-o", "w/", "--strict", status=None
        )
        expected = warnings_of(err)
        judge.expect(status == 1 and expected, f"the galaxy has no warnings: {status} {err[:200]}")
        seen = []
        for k in range(3):
            call = ["generate", *galaxy, "-T", formats, "--shard", f"{k}/3", "-o", "parts"]
            _, first, one = judge.run(*call, "--strict", status=None)
            _, second, two = judge.run(*call, "--strict", status=None)
            judge.expect(one == two, f"a finished shard ends with {two}, not {one}")
            judge.expect(warnings_of(first) == warnings_of(second), "a finished shard warns")
            seen += warnings_of(first)
        judge.expect(sorted(seen) == sorted(expected), f"shards warn of {seen}")
        _, err, _ = judge.run("merge", "parts", "-T", formats, "-o", "m/", "--strict", status=1)
        judge.expect(warnings_of(err) == expected, f"a merge warns of {warnings_of(err)}")


def repeated(judge):
    """The order of formats, shards made again for other formats, and leftovers of killed tries."""
    judge.remove("parts", "m", "w")
    galaxy = [*SMALL, "1"]

    def make(k, formats, *more, status=0):
        where = ["--shard", f"{k}/2", "-o", "parts", "-q"]
        judge.run("generate", *galaxy, "-T", formats, *where, *more, status=status)

    make(0, "json,csv,edges")
    make(1, "edges,csv,json")
    make(0, "csv,edges,json")
    judge.run("merge", "parts", "-o", "m/", "-q")
    judge.run("generate", *galaxy, "-T", "json,csv,edges", "-o", "w/", "-q")
    for path in (judge.folder / "w").rglob("*"):
        if path.is_file():
            name = path.relative_to(judge.folder / "w")
            same = path.read_bytes() == (judge.folder / "m" / name).read_bytes()
            judge.expect(same, f"{name} differs where the order of formats does")
    make(0, "json", status=73)
    make(0, "json", "--force")
    judge.expect(not parts(judge, "parts", "*.000000-of-000002.csv"), "old parts are left")
    judge.expect(parts(judge, "parts", "*.000001-of-000002.csv"), "parts of others are removed")
    own = json.loads(parts(judge, "parts", "000001-of-*.manifest.json")[0].read_text())
    edges = {path.name for path in (judge.folder / "parts").glob("*.edges")}
    known = {file["name"] for file in own["files"] if file["name"].endswith(".edges")}
    judge.expect(edges == known, f"old files of regions are left: {edges}")
    leftovers(judge, make)


def leftovers(judge, make):
    folder = judge.folder / "parts/parts"
    names = {
        f".sectors.000000-of-000002.json.{DEAD}-1f3.tmp": False,
        f".000000-of-000002.manifest.json.{DEAD}-ab.tmp": False,
        f".sectors.000001-of-000002.json.{DEAD}-1f3.tmp": True,
        f".sectors.000000-of-000002.json.{os.getpid()}-1f3.tmp": True,
        ".sectors.000000-of-000002.json.tmp": True,
        f".sectors.000000-of-000002.json.{DEAD}-xyz.tmp": True,
    }
    for name in names:
        (folder / name).write_text("x")
    # A locked one is being written on another machine.
    locked = folder / f".zones.000000-of-000002.json.{DEAD}-7.tmp"
    locked.write_text("x")
    with open(locked, "rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        make(0, "json", "--force")
    for name, stays in names.items():
        judge.expect((folder / name).exists() == stays, f"{name} stays: {not stays}")
        (folder / name).unlink(missing_ok=True)
    judge.expect(locked.exists(), "a locked file is removed")
    locked.unlink(missing_ok=True)


def doubled(judge):
    """A second copy of a finished shard never takes its manifest away."""
    judge.remove("parts")
    call = ["generate", *SMALL, "3", "-T", "json", "--shard", "0/1", "-o", "parts", "-q"]
    judge.run(*call)
    manifest = judge.folder / "parts/parts/000000-of-000001.manifest.json"
    before = manifest.read_bytes()
    copies = [
        subprocess.Popen([judge.program, *call, "--force"], cwd=judge.folder) for _ in range(2)
    ]
    is_there = True
    while any(copy.poll() is None for copy in copies):
        is_there = is_there and manifest.exists()
        time.sleep(0.001)
    judge.expect(is_there, "the manifest of a finished shard was away for a while")
    judge.expect(all(copy.returncode == 0 for copy in copies), "copies fail")
    judge.expect(manifest.read_bytes() == before, "the manifest differs")
    judge.run("merge", "parts", "-T", "json", "-o", "m2/", "-q")


def until(holds, seconds=60):
    """Waits until something holds; whether it does."""
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            return False
        time.sleep(0.001)
    return True


def is_waiting(process):
    """Whether a process waits for a lock."""
    waiting = re.findall(r"-> FLOCK +\S+ +\S+ +(\d+)", pathlib.Path("/proc/locks").read_text())
    return str(process.pid) in waiting


def overtaken(judge):
    """A forced copy leaves the manifest that another copy has put there meanwhile."""
    judge.remove("parts", "other")
    call = ["generate", *SMALL, "3", "-T", "json", "--shard", "0/1", "-q"]
    judge.run(*call, "-o", "other")
    judge.run("generate", *SMALL, "2", "-T", "json", "--shard", "0/1", "-q", "-o", "parts")
    parts, other = judge.folder / "parts/parts", judge.folder / "other/parts"
    name = "000000-of-000001.manifest.json"
    new = (other / name).read_bytes()
    turn = os.open(parts, os.O_RDONLY)
    fcntl.flock(turn, fcntl.LOCK_EX)
    late = subprocess.Popen(
        [judge.program, *call, "-o", "parts", "--force"], cwd=judge.folder, stderr=subprocess.PIPE
    )
    judge.expect(until(lambda: is_waiting(late)), "a copy does not wait for its turn")
    shutil.copytree(other, parts, dirs_exist_ok=True)
    os.close(turn)
    is_there = True
    while late.poll() is None:
        is_there = is_there and (parts / name).exists()
        time.sleep(0.0005)
    judge.expect(is_there, "the manifest of a copy that was faster was away for a while")
    judge.expect(late.returncode == 0, f"the late copy fails: {late.stderr.read()[:200]}")
    judge.expect((parts / name).read_bytes() == new, "the manifest of both copies differs")


def contained(judge):
    """Files that wait for others stay, also if another container cannot see who writes them."""
    alone = ["unshare", "--pid", "--fork", "--mount-proc"]
    if shutil.which("unshare") is None or subprocess.run([*alone, "true"], check=False).returncode:
        print("contained: skipped, since no namespace of processes can be made here")
        return
    folder = judge.folder / "waiting"
    writer = subprocess.Popen(
        [judge.program, "generate", *SMALL, "16", "-T", "universe,json", "-o", "waiting/", "-q"],
        cwd=judge.folder,
        stderr=subprocess.PIPE,
    )

    def waiting():
        return {path.name for path in folder.glob(".universe-*.warpwright.tmp")}

    judge.expect(until(lambda: len(waiting()) > 1), "no files wait")
    os.kill(writer.pid, signal.SIGSTOP)
    before = waiting()
    for words in (
        ["-T", "edges", "-o", "waiting/a.txt"],
        ["-T", "sqlite", "-o", "waiting/a.sqlite"],
    ):
        call = [judge.program, "generate", "terran-space", "--seed", "1", "-q", *words]
        done = subprocess.run([*alone, *call], cwd=judge.folder, capture_output=True, check=False)
        judge.expect(done.returncode == 0, f"{words}: {done.stderr[:200]}")
    judge.expect(waiting() == before, f"{len(before - waiting())} files of a living process went")
    os.kill(writer.pid, signal.SIGCONT)
    err = writer.communicate()[1]
    judge.expect(writer.returncode == 0, f"status {writer.returncode}: {err[:200]}")
    # What it leaves when it is killed goes with the next output.
    judge.remove("waiting")
    writer = subprocess.Popen(writer.args, cwd=judge.folder, stderr=subprocess.DEVNULL)
    judge.expect(until(lambda: len(waiting()) > 1), "no files wait")
    writer.kill()
    writer.wait()
    judge.expect(len(waiting()) > 1, "nothing is left")
    judge.run("generate", "terran-space", "--seed", "1", "-q", "-T", "edges", "-o", "waiting/b.txt")
    judge.expect(not waiting(), "leftovers stay")


RECORDER = """#!{python}
import json, os, sys
with open({log!r}, "a") as log:
    log.write(json.dumps(sys.argv[1:]) + "\\n")
"""

SBATCH = """#!{python}
import os, subprocess, sys
words = sys.argv[1:]
first, last = [w for w in words if w.startswith("--array=")][0][8:].split("-")
for word in words:
    if word.startswith("--export=ALL,"):
        name, value = word[len("--export=ALL,"):].split("=")
        os.environ[name] = value
assert int(last) <= 1000
script = words[words.index("--wrap") + 1]
for k in {{int(first), int(first) + 1, int(last)}}:
    os.environ["SLURM_ARRAY_TASK_ID"] = str(k)
    subprocess.run(["/bin/sh"], input=("#!/bin/sh\\n" + script + "\\n").encode(), check=False)
"""


def plan_lines(judge):
    """Each line of plan, as a shell or Python reads it, is the call that was planned."""
    tools = judge.folder / "tools"
    tools.mkdir()
    log = judge.folder / "log"
    for name, text in (("warpwright", RECORDER), ("sbatch", SBATCH)):
        path = tools / name
        path.write_text(text.format(python=sys.executable, log=str(log)))
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", "SHELL": "/bin/sh"}
    names = judge.folder / 'it\'s "a" $HOME {} {1} $(date) `id` \\ % # file'
    names.write_text('{"regions": ["Zed"]}')
    folder = 'my "sh\'ards" $X {#} $(HOME) \\n é'
    planned = [*SMALL, "4", "--names", names.name, "-o", folder]
    expected = ["generate", "galaxy", "--seed", "11", "--player-regions", "4"]
    expected += ["--set", "region.sectors=100", "--names", names.name, "-T", "json,edges"]
    expected += ["--threads", "1", "-o", folder]

    def check(engine, count, some):
        calls = [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []
        log.unlink(missing_ok=True)
        found = set()
        for call in calls:
            shard = call[call.index("--shard") + 1]
            found.add(shard)
            rest = [w for w in call if w not in ("--shard", shard)]
            judge.expect(rest == expected, f"{engine}: {rest}, not {expected}")
        wanted = {f"{k}/{count}" for k in some}
        judge.expect(found == wanted, f"{engine}: shards {found}, not {wanted}")

    def shell(line):
        subprocess.run(
            ["/bin/sh", "-c", line],
            env=environment,
            cwd=judge.folder,
            check=False,
            capture_output=True,
        )

    out, _, _ = judge.run("plan", *planned, "-T", "json,edges", "--processes", "3", "--json")
    document = json.loads(out)
    lines, count = document["calls"], document["shards"]
    if shutil.which("parallel"):
        shell(lines["parallel"])
        check("parallel", count, range(count))
    shell(lines["slurm"])
    check("slurm", count, {0, 1, count - 1})
    command = json.loads(re.search(r"command: (\[.*\])$", lines["kubernetes"]).group(1))
    # As Kubernetes replaces: $(NAME) of what it knows, $$( by $(.
    command = [re.sub(r"(?<!\$)\$\(HOME\)", "/root", word).replace("$$(", "$(") for word in command]
    subprocess.run(
        command, env={**environment, "JOB_COMPLETION_INDEX": "1"}, cwd=judge.folder, check=True
    )
    check("kubernetes", count, [1])

    class Context:
        def parallelize(self, numbers, _):
            self.numbers = numbers
            return self

        def foreach(self, work):
            for number in self.numbers:
                work(number)

    path = os.environ["PATH"]
    os.environ["PATH"] = environment["PATH"]
    exec(lines["spark"], {"sc": Context(), "subprocess": subprocess})
    os.environ["PATH"] = path
    check("spark", count, range(count))
    shell(lines["merge"])
    merge = json.loads(log.read_text())
    log.unlink()
    judge.expect(merge == ["merge", folder, "-o", "galaxy/"], f"merge: {merge}")
    text, _, _ = judge.run("plan", *planned, "-T", "json,edges", "--processes", "3")
    judge.expect(f"slurm: {lines['slurm']}" in text, "the lines are not those of the document")
    many(judge, shell, check, names.name, folder, expected)
    sized(judge)


def many(judge, shell, check, names, folder, expected):
    """More tasks than an array job of Slurm has."""
    planned = [*SMALL, "2000", "--names", names, "-o", folder, "-T", "json,edges"]
    out, _, _ = judge.run("plan", *planned, "--processes", "1500", "--json")
    document = json.loads(out)
    count = document["shards"]
    judge.expect(count >= 1500, f"{count} shards for 1500 processes")
    expected[expected.index("4")] = "2000"
    shell(document["calls"]["slurm"])
    firsts = range(0, count, 1000)
    some = {k for first in firsts for k in (first, first + 1, first + 999) if k < count}
    check("slurm, many", count, some)


def sized(judge):
    """Files of regions count."""
    sizes = {}
    for formats in ("json", "json,universe", "universe"):
        out, _, _ = judge.run("plan", *SMALL, "3", "-T", formats, "--json")
        sizes[formats] = json.loads(out)["bytes"]
    judge.expect(
        sizes["json,universe"] == sizes["json"] + sizes["universe"] and sizes["universe"] > 10_000,
        f"bytes of files: {sizes}",
    )


def main():
    with tempfile.TemporaryDirectory() as folder:
        judge = Judge(sys.argv[1], folder)
        only = sys.argv[2] if len(sys.argv) > 2 else ""
        for step in (
            shard_calls,
            merge_calls,
            warned,
            repeated,
            doubled,
            overtaken,
            contained,
            plan_lines,
        ):
            if only in step.__name__:
                start = time.monotonic()
                step(judge)
                print(f"{step.__name__}: {time.monotonic() - start:.1f} s")
        print(f"{judge.checks} checks, {judge.failures} failures")
        return 1 if judge.failures else 0


if __name__ == "__main__":
    sys.exit(main())
