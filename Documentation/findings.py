#!/usr/bin/env python3
"""Prints what docc found about a module: errors for its catalog, a count for its comments.

Documentation/findings.py MODULE DIAGNOSTICS
"""

import json
import sys
from pathlib import Path


def main():
    module, path = sys.argv[1], Path(sys.argv[2])
    found = json.loads(path.read_text(encoding="utf-8"))["diagnostics"] if path.exists() else []
    wrong = [d for d in found if ".docc/" in str(d.get("source", ""))]
    for diagnostic in wrong:
        start = diagnostic.get("range", {}).get("start", {})
        print(f"{diagnostic['source']}:{start.get('line', 0)}: {diagnostic['summary']}")
    print(f"{module}: {len(found) - len(wrong)} findings in comments")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
