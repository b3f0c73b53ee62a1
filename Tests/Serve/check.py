#!/usr/bin/env python3
"""Judges `warpwright serve` by a client of plain sockets.

    Tests/Serve/check.py PROGRAM [--full] [PART…]

The server is started with the program, which needs `warpwright-serve` beside it. With --full there
are more requests, larger maps, and clients that take as long as they may.
"""

import os
import sys
import tempfile
import time
from pathlib import Path

import client
import exactness
import searches
import security
import sessions

PARTS = {
    "security": (security.check, ["terran-space"]),
    "sessions": (sessions.check, ["terran-space"]),
    "searches": (searches.check, ["terran-space"]),
    "process": (sessions.process, ["terran-space"]),
    "elsewhere": (sessions.elsewhere, ["terran-space"]),
    "slowly": (security.check_slowly, ["terran-space"]),
    "exactness": (exactness.check, ["terran-space"]),
}


def main():
    program = os.path.abspath(sys.argv[1])
    client.FULL = "--full" in sys.argv
    names = [word for word in sys.argv[2:] if word != "--full"]
    for name in names or [name for name in PARTS if client.FULL or name != "slowly"]:
        check, arguments = PARTS[name]
        begin = time.monotonic()
        with tempfile.TemporaryDirectory() as folder, client.Server(program, *arguments) as server:
            try:
                count = check(server, program, Path(folder))
            except AssertionError as error:
                sys.exit(f"serve, {name}: {error}")
            status, _ = server.stop()
            assert status == 130, f"serve, {name}: ended with {status}: {server.messages}"
        print(f"serve: {count} {name} ({time.monotonic() - begin:.1f} s)")


if __name__ == "__main__":
    main()
