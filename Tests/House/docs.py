#!/usr/bin/env python3
"""Checks that public declarations are documented, with the rules of swift-format for that.

    Tests/House/docs.py [--all | --renew] [MODULE ...]

Modules that are not yet documented are in docs-pending.txt, which only gets shorter: a module in it
without findings is an error as well. With --all, findings in pending modules are printed too;
--renew writes the list again.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

LIST = Path(__file__).parent / "docs-pending.txt"
RULES = (
    "AllPublicDeclarationsHaveDocumentation",
    "BeginDocumentationCommentWithOneLineSummary",
    "ValidateDocumentationComments",
)


def findings(paths):
    """The lines that swift-format prints about documentation."""
    configuration = json.loads(Path(".swift-format").read_text(encoding="utf-8"))
    configuration.setdefault("rules", {}).update(dict.fromkeys(RULES, True))
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(configuration, file)
        file.flush()
        command = ["swift", "format", "lint", "--parallel", "--configuration", file.name]
        done = subprocess.run([*command, "--recursive", *paths], capture_output=True, text=True)
    return [line for line in done.stderr.splitlines() if re.search("|".join(RULES), line)]


def main():
    modules = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    lines = LIST.read_text(encoding="utf-8").splitlines()
    pending = [line for line in lines if line and not line.startswith("#")]
    root = f"{Path.cwd()}/"
    found = [
        line.removeprefix(root)
        for line in findings([f"Sources/{m}" for m in modules] or ["Sources"])
    ]
    counts = {}
    for line in found:
        module = line.removeprefix("Sources/").split("/")[0]
        counts[module] = counts.get(module, 0) + 1
        if (module not in pending and "--renew" not in sys.argv) or "--all" in sys.argv or modules:
            print(line)
    if "--renew" in sys.argv:
        pending = sorted(counts)
        LIST.write_text("\n".join([lines[0], *pending]) + "\n", encoding="utf-8")
    stale = [] if modules else [module for module in pending if module not in counts]
    for module in stale:
        print(f"{module} is documented: remove it from Tests/House/docs-pending.txt")
    if stale or any(module not in pending for module in counts):
        sys.exit(1)
    print(f"docs: {sum(counts.values())} findings in {len(pending)} pending modules, else none")


if __name__ == "__main__":
    main()
