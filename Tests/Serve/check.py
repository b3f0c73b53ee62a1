#!/usr/bin/env python3
"""Judges `warpwright serve` by a client of plain sockets.

    Tests/Serve/check.py PROGRAM [PART…]

The server is started with the program, which needs `warpwright-serve` beside it.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

import exactness
import searches
import security
import sessions
from client import Server

PARTS = {
    "security": (security.check, ["terran-space"]),
    "sessions": (sessions.check, ["terran-space"]),
    "searches": (searches.check, ["terran-space"]),
    "process": (sessions.process, ["terran-space"]),
    "elsewhere": (sessions.elsewhere, ["terran-space"]),
    "exactness": (exactness.check, ["terran-space"]),
}


def main():
    program = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:] or list(PARTS)
    for name in wanted:
        check, arguments = PARTS[name]
        begin = time.monotonic()
        with tempfile.TemporaryDirectory() as folder, Server(program, *arguments) as server:
            try:
                count = check(server, program, Path(folder))
            except AssertionError as error:
                sys.exit(f"serve, {name}: {error}")
            status, _ = server.stop()
            assert status == 130, f"serve, {name}: ended with {status}: {server.messages}"
        print(f"serve: {count} {name} ({time.monotonic() - begin:.1f} s)")


if __name__ == "__main__":
    main()
