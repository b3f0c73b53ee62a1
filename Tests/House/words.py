#!/usr/bin/env python3
"""Finds spellings and phrases that this project does not use.

    Tests/House/words.py [PATH ...]

The words are in words.txt. Lines that have to keep one, such as data of another project, are in
words-allowed.txt.
"""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ENDINGS = (".swift", ".py", ".sh", ".md", ".c", ".h", ".txt", ".sql", ".yml", ".json")
PLACES = ("Sources/", "Tests/", "Examples/", "Documentation/", ".github/", ".ci/")


def read_list(name):
    """Lines of a list without comments and blank lines."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def rules():
    """Pairs of an expression, for text in lower case, and a replacement."""
    for line in read_list("words.txt"):
        word, _, replacement = line.partition("\t")
        yield re.compile(word), replacement


def allowed():
    """Pairs of a path and an expression for lines in it that may keep their words."""
    for line in read_list("words-allowed.txt"):
        path, _, pattern = line.partition("\t")
        yield path, re.compile(pattern)


def files(paths):
    """The text files under version control, without the lists of this checker."""
    names = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "--", *paths],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    for name in sorted(names):
        path = Path(name)
        is_text = name.endswith(ENDINGS) or "." not in path.name
        is_place = name.startswith(PLACES) or "/" not in name
        is_own = re.match(r"Tests/House/words|Tests/Fuzz/Corpus/|.*/Snapshots/", name)
        if is_text and is_place and not is_own and path.is_file():
            yield name


def findings(names):
    """Path, number of the line, word and replacement of everything that is found."""
    words = list(rules())
    exceptions = list(allowed())
    for name in names:
        text = Path(name).read_text(encoding="utf-8", errors="replace")
        lower = text.lower()
        kept = [keep for path, keep in exceptions if name.startswith(path)]
        for word, replacement in words:
            for match in word.finditer(lower):
                number = lower.count("\n", 0, match.start())
                if not any(keep.search(text.split("\n")[number]) for keep in kept):
                    yield name, number + 1, match.group(), replacement


def main():
    found = list(findings(files(sys.argv[1:])))
    for name, number, word, replacement in found:
        print(f"{name}:{number}: '{word}': {replacement}")
    if found:
        sys.exit(1)
    print("words: clean")


if __name__ == "__main__":
    main()
