#!/usr/bin/env python3
"""Runs every command of the README and the guides.

    Tests/Documents/check.py PROGRAM [FILE ...]

Blocks marked `sh` are run line by line, in order, each file in a folder of its own with the map
that `make demo` leaves; then the commands in tables. Each has to print or write something.
The tables of the guide to formats name each format that the program writes, and no other one.
Commands that build, install or need a server are skipped, and so are tools that are not on this
machine, with a line that says so. Links to files are checked too.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = [
    "README.md",
    "CONTRIBUTING.md",
    *sorted(str(p) for p in Path("Documentation").glob("*.md")),
]
# Commands that these tests do not run: they build, install, or need a server.
OTHERS = ("warpwright serve", "make", "sudo", "swift", "git", "psql", "alias", "Tests/", "SEED=")
SECONDS = 300


def blocks(text):
    """The lines of all blocks of shell commands; those of a command or loop are joined."""
    for _, block in re.findall(r"^( *)```sh\n(.*?)^\1```", text, re.MULTILINE | re.DOTALL):
        loop = []
        for line in block.replace("\\\n", " ").splitlines():
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            loop.append(line.strip())
            if not loop[0].startswith("for ") or re.search(r"(^|; *)done$", line.strip()):
                yield "\n".join(loop)
                loop = []
        # An open loop is a mistake of the page, which the shell tells.
        if loop:
            yield "\n".join(loop)


def cells(text):
    """The commands in tables."""
    for row in re.findall(r"^\|.*\|$", text, re.MULTILINE):
        yield from re.findall(r"`(warpwright [^`]+)`", row)


def is_silent(line, done):
    """Whether a command printed nothing although it names no output."""
    writes = re.search(r" -o |>|\|\| true|-q", line) or line.startswith(("createdb", "cd", "mkdir"))
    return not writes and not done.stdout.strip() and not done.stderr.strip()


def outside(program):
    """Compiles the code of the guide for test authors as another package; returns what fails.

    The unit tests run it, but as a part of this package they see more than users do.
    """
    products, compiler = program.parent, shutil.which("swiftc")
    if not compiler or not (products / "Modules" / "WarpwrightTesting.swiftmodule").exists():
        return []
    plugins = Path(compiler).resolve().parents[1] / "lib/swift/host/plugins/testing"
    maps = [*products.glob("*.build/module.modulemap"), *ROOT.glob("Sources/*/module.modulemap")]
    command = [compiler, "-typecheck", "-parse-as-library", "-package-name", "another"]
    command += ["-swift-version", "6", "-warnings-as-errors", "-plugin-path", str(plugins)]
    command += ["-I", str(products / "Modules")]
    for path in maps:
        command += ["-Xcc", f"-fmodule-map-file={path}"]
    command.append("Tests/WarpwrightTestingTests/Guide/GuideExamples.swift")
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
    return [done.stderr[:1000]] if done.returncode else []


def formats(program):
    """What the tables of the guide to formats lack, or have of their own."""
    done = subprocess.run([program, "formats", "--json"], capture_output=True, check=True)
    known = {format["name"] for format in json.loads(done.stdout)["formats"]}
    text = Path("Documentation/formats.md").read_text(encoding="utf-8")
    for title in ("| format | file | for |", "| format | where |"):
        table = text.split(title)[1].split("\n\n")[0]
        rows = [row.split("|")[1] for row in table.splitlines()[2:]]
        named = {name for row in rows for name in re.findall(r"`([^`]+)`", row)}
        for name in sorted(known ^ named):
            verb = "lacks" if name in known else "names, which is not written,"
            yield f"Documentation/formats.md: the table '{title}' {verb} {name}"


def links(text):
    """Paths of files that a page refers to."""
    for target in re.findall(r"\]\(([^)#]+)\)", text):
        if "://" not in target:
            yield target


def main():
    program = Path(sys.argv[1]).resolve()
    names = sys.argv[2:] or FILES
    os.chdir(ROOT)
    ran, skipped, failures = 0, set(), []
    with tempfile.TemporaryDirectory() as place:
        tools = Path(place) / "tools"
        tools.mkdir()
        (tools / "warpwright").symlink_to(program)
        environment = dict(os.environ, PATH=f"{tools}:{os.environ['PATH']}")
        demo = Path(place) / "demo"
        subprocess.run(
            [
                program,
                "generate",
                "terran-space",
                "--seed",
                "2102",
                "-T",
                "json,dot",
                "-q",
                "-o",
                demo,
            ],
            check=True,
        )
        for name in names:
            text = Path(name).read_text(encoding="utf-8")
            for target in links(text):
                if not (Path(name).parent / target).exists():
                    failures.append(f"{name}: there is no {target}")
            folder = Path(place) / Path(name).stem
            shutil.copytree(demo, folder / "Output" / "terran-space-2102")
            (folder / "Examples").symlink_to(ROOT / "Examples")
            for line in [*blocks(text), *cells(text)]:
                word = line.split()[0]
                if line.startswith(OTHERS):
                    continue
                if word != "for" and not shutil.which(word, path=environment["PATH"]):
                    skipped.add(word)
                    continue
                done = subprocess.run(
                    ["bash", "-o", "pipefail", "-c", line],
                    cwd=folder,
                    env=environment,
                    capture_output=True,
                    timeout=SECONDS,
                )
                ran += 1
                if done.returncode:
                    message = done.stderr.decode(errors="replace")[:300]
                    failures.append(f"{name}: {line}\n    status {done.returncode}: {message}")
                elif is_silent(line, done):
                    failures.append(f"{name}: {line}\n    prints nothing")
    failures += [*formats(program), *outside(program)]
    print("\n".join(failures))
    if skipped:
        print(f"SKIPPED: commands of {', '.join(sorted(skipped))}, which are not on this machine")
    print(f"documents: {ran} commands, {len(failures)} failures")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
