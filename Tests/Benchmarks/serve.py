#!/usr/bin/env python3
"""How long a changed setting takes until its map is there, on a server of its own.

    Tests/Benchmarks/serve.py PROGRAM [CHANGES]

Prints wall time from the change to the last byte of the map, and the processor time of the server,
for a late setting and for another seed.
"""

import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Serve"))

from client import Connection, Events, Server


def measure(server, session, events, kind, bodies):
    """Returns the median wall time and the mean processor time of changes, in milliseconds."""
    walls = []
    before = server.seconds
    with Connection(server.port) as connection:
        for body in bodies:
            begin = time.monotonic()
            connection.send(server.request("POST", f"{session}/{kind}", body=body))
            number = connection.answer().document["rev"]
            while events.next()[1:2] != ("map",):
                pass
            connection.send(server.request("GET", f"{session}/map?rev={number}"))
            assert connection.answer().status == 200
            walls.append(time.monotonic() - begin)
    return statistics.median(walls) * 1e3, (server.seconds - before) / len(bodies) * 1e3


def main():
    program = sys.argv[1]
    changes = int(sys.argv[2]) if len(sys.argv) > 2 else 60
    with Server(program, "terran-space") as server:
        session = server.open({"preset": "terran-space", "seed": 7})
        with Events(server, f"{session}/events") as events:
            events.until("map")
            late = [{"density.stationPercent": 5 + place} for place in range(changes)]
            early = [
                {"graph.maxWarps": 4 + place % 2, "graph.oneWayPercent": place % 11}
                for place in range(changes)
            ]
            seeds = [{"seed": place} for place in range(changes)]
            rows = [
                ("density.stationPercent", *measure(server, session, events, "settings", late)),
                ("graph.maxWarps", *measure(server, session, events, "settings", early)),
                ("another seed", *measure(server, session, events, "seed", seeds)),
            ]
    print(f"{changes} changes of a map of 300 sectors, ms")
    for name, wall, processor in rows:
        print(f"{name:24} wall {wall:6.1f}  processor {processor:6.1f}")


if __name__ == "__main__":
    main()
