#!/usr/bin/env python3
"""Checks that a change of bytes comes with a new version and a line in the changelog.

    Tests/House/versions.py

Every version has a file of digests in Tests/GoldenTests/Digests. GoldenTests checks that the file
of the current version is what the program writes; this script checks the rest:

* the version in the sources has a file, whose seal is the digest of its lines;
* CHANGELOG.md has a section for the version, which lists changes and names the seal;
* no digest differs from that of an earlier commit for the same version. Lines may come and go,
  with formats. Only first parents are read, so commits of merged branches do not count.

A shallow clone has little history: there, the seal in the changelog is what remains.
"""

import hashlib
import re
import subprocess
import sys
from pathlib import Path

DIGESTS = Path("Tests/GoldenTests/Digests")


def parse(text):
    """Version, digests by what they are of, and seal; the seal is empty if it is wrong."""
    lines = text.splitlines()
    version = lines[0].removeprefix("version ")
    digests = dict(line.rsplit(" ", 1) for line in lines[1:-1])
    seal = lines[-1].removeprefix("seal ")
    content = text[: text.rindex("seal ")]
    is_right = hashlib.sha256(content.encode()).hexdigest()[:20] == seal
    return version, digests, seal if is_right else ""


def git(*words):
    """The output of a command of git; nothing if it fails, as it does outside of a repository."""
    done = subprocess.run(["git", *words], capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else ""


def current_version():
    """The version in the sources."""
    for path in sorted(Path("Sources").rglob("*.swift")):
        found = re.search(r'let generatorVersion = "([^"]+)"', path.read_text(encoding="utf-8"))
        if found:
            return found.group(1)
    sys.exit("versions: no `let generatorVersion` in Sources")


def section(version):
    """The part of the changelog about a version."""
    text = Path("CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(version)}\b.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    return found.group() if found else ""


def changes(path, digests):
    """What earlier commits have under the same version and these digests do not."""
    commits = git("log", "--first-parent", "-m", "--format=%H", "--", str(path)).split()
    for commit in commits:
        text = git("show", f"{commit}:{path}")
        if not text:
            continue
        for name, digest in parse(text)[1].items():
            if digests.get(name, digest) != digest:
                yield f"{name} was {digest} in {commit[:10]} and is {digests[name]}"


def main():
    version = current_version()
    problems = []
    if not (DIGESTS / f"{version}.txt").exists():
        problems.append(f"no {DIGESTS}/{version}.txt: run `make golden`")
    for path in sorted(DIGESTS.glob("*.txt")):
        named, digests, seal = parse(path.read_text(encoding="utf-8"))
        if named != path.stem or not seal:
            problems.append(f"{path} has been edited by hand: run `make golden`")
        entry = section(named)
        if "\n* " not in entry:
            problems.append(f"CHANGELOG.md lists no changes under '## {named}'")
        if seal and f"`{seal}`" not in entry:
            problems.append(
                f"CHANGELOG.md: the section of {named} needs the line 'Golden digests: `{seal}`.'"
            )
        changed = list(changes(path, digests))
        problems += changed[:5]
        if changed:
            problems.append(
                f"{len(changed)} digests changed under the version {named}: raise "
                "`generatorVersion`, describe the change in CHANGELOG.md, and run `make golden`"
            )
    if problems:
        sys.exit("\n".join(f"versions: {problem}" for problem in problems))
    is_shallow = git("rev-parse", "--is-shallow-repository").strip() == "true"
    print(f"versions: {version} is sealed" + (" (shallow history)" if is_shallow else ""))


if __name__ == "__main__":
    main()
