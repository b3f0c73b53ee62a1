#!/usr/bin/env python3
"""Draws the modules of Package.swift: Documentation/modules.dot, and modules.svg through Graphviz.

    Documentation/modules.py [--check]

An arrow leads from a module to one that it imports; arrows that follow from others are left out.
With --check nothing is written, and the status is 1 if modules.dot differs from the manifest.
"""

import json
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent
# Colors by what a module is; the rest is plain.
FILLS = {"system": "#eeeeee", "c": "#e3e3e3", "product": "#cfe3f7", "executable": "#f7e2b8"}


def package():
    """The manifest as a document."""
    text = subprocess.run(
        ["swift", "package", "--ignore-lock", "dump-package"],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    ).stdout
    return json.loads(text)


def targets(manifest):
    """Kind and imports of each module of the sources, by its name."""
    names = {t["name"] for t in manifest["targets"] if is_source(t)}
    products = {name for product in manifest["products"] for name in product["targets"]}
    found = {}
    for target in manifest["targets"]:
        name = target["name"]
        if name not in names:
            continue
        imports = {d["byName"][0] for d in target["dependencies"] if "byName" in d} & names
        folder = ROOT / (target.get("path") or f"Sources/{name}")
        kind = "plain"
        if target["type"] == "system":
            kind = "system"
        elif target["type"] == "executable":
            kind = "executable"
        elif not any(folder.rglob("*.swift")):
            kind = "c"
        elif name in products:
            kind = "product"
        found[name] = (kind, imports)
    return found


def is_source(target):
    """Whether a target is one of Sources, and not of tests or examples."""
    path = target.get("path") or f"Sources/{target['name']}"
    return target["type"] != "test" and path.startswith("Sources/")


def reduced(modules):
    """The imports of each module without those that follow from others."""

    def reach(name):
        return modules[name][1].union(*(reach(other) for other in modules[name][1]))

    reached = {name: reach(name) for name in modules}
    for name, (_, imports) in modules.items():
        indirect = set().union(*(reached[other] for other in imports))
        yield name, sorted(imports - indirect)


def drawing(modules):
    """The text of modules.dot."""
    lines = [
        "// Written by Documentation/modules.py from Package.swift.",
        "digraph modules {",
        '  graph [rankdir=TB, nodesep=0.25, ranksep=0.45, bgcolor="white"]',
        '  node [shape=box, style="rounded,filled", fillcolor="white", color="#666666", '
        'fontname="Helvetica", fontsize=11, height=0.35]',
        '  edge [color="#888888", arrowsize=0.6]',
    ]
    for name, (kind, _) in sorted(modules.items()):
        fill = f' [fillcolor="{FILLS[kind]}"]' if kind in FILLS else ""
        lines.append(f'  "{name}"{fill}')
    for name, imports in sorted(reduced(modules)):
        lines += [f'  "{name}" -> "{other}"' for other in imports]
    return "\n".join([*lines, "}"]) + "\n"


def main():
    modules = targets(package())
    text = drawing(modules)
    path = FOLDER / "modules.dot"
    if "--check" in sys.argv:
        page = (FOLDER / "architecture.md").read_text(encoding="utf-8")
        untold = [
            name
            for name, (kind, _) in sorted(modules.items())
            if kind in ("plain", "product") and f"`{name}`" not in page
        ]
        if untold:
            sys.exit(f"modules: Documentation/architecture.md lacks {', '.join(untold)}")
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            sys.exit("modules: Documentation/modules.dot is stale: run Documentation/modules.py")
        print("modules: the picture is that of Package.swift")
        return
    path.write_text(text, encoding="utf-8")
    subprocess.run(["dot", "-Tsvg", path, "-o", FOLDER / "modules.svg"], check=True)


if __name__ == "__main__":
    main()
