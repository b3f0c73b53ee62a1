#!/usr/bin/env python3
"""Compares the names of source files and test files.

    Tests/House/stems.py [--renew]

`Sources/M/Topic/Bridges.swift` is tested in `Tests/MTests/Topic/BridgesTests.swift`, or in the
tests of a module above M. Files of extensions, `Bridges+Figures.swift`, belong to `Bridges`; files
without functions need no tests of their own. What does not follow the rule yet is in stems.txt,
which only gets shorter:

* for each module, how many source files with functions have no test file of their name;
* test files whose name is not that of a source file, because they test several.

With --renew the list is written again; that is for a change that makes it shorter.
"""

import re
import sys
from pathlib import Path

LIST = Path(__file__).parent / "stems.txt"
HEAD = """# Exceptions from the rule that source and test files have the same names (stems.py).
# MODULE COUNT: source files with functions that no test file is named after.
# TEST FILE: a test file that is not named after one source file.
"""


def sources(module):
    """The stems of the Swift files of a module, and those of them that have functions."""
    stems, tested = set(), set()
    for path in sorted(module.rglob("*.swift")):
        stem = path.stem.partition("+")[0]
        stems.add(stem)
        text = path.read_text(encoding="utf-8")
        if "+" not in path.stem and re.search(r"^\s*[a-z@ ]*\b(func|init)\b", text, re.MULTILINE):
            tested.add(stem)
    return stems, tested


def found():
    """The exceptions that there are."""
    tests = {
        path: path.stem.removesuffix("Tests")
        for path in sorted(Path("Tests").rglob("*Tests.swift"))
        if ".build" not in path.parts
    }
    untested, all_stems = {}, set()
    for module in sorted(path for path in Path("Sources").iterdir() if path.is_dir()):
        stems, tested = sources(module)
        all_stems |= stems
        missing = len(tested - set(tests.values()))
        if missing:
            untested[module.name] = missing
    return untested, {str(path) for path, stem in tests.items() if stem not in all_stems}


def listed():
    """The exceptions in the list."""
    untested, others = {}, set()
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("Tests/"):
            others.add(line)
        elif line and not line.startswith("#"):
            module, count = line.split()
            untested[module] = int(count)
    return untested, others


def main():
    untested, others = found()
    if "--renew" in sys.argv:
        rows = [f"{module} {count}" for module, count in untested.items()] + sorted(others)
        LIST.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    old_untested, old_others = listed()
    problems = []
    for module in sorted(untested.keys() | old_untested.keys()):
        count, limit = untested.get(module, 0), old_untested.get(module, 0)
        if count > limit:
            problems.append(
                f"{module}: {count} source files without tests of their name, not {limit}"
            )
        elif count < limit:
            problems.append(f"{module}: only {count} files are without tests: run stems.py --renew")
    problems += [f"{path}: no source file has this name" for path in sorted(others - old_others)]
    problems += [f"{path} follows the rule: run stems.py --renew" for path in old_others - others]
    if problems:
        sys.exit("\n".join(f"stems: {problem}" for problem in problems))
    print(
        f"stems: {sum(untested.values())} source files without tests of their name, "
        f"{len(others)} test files of another name"
    )


if __name__ == "__main__":
    main()
