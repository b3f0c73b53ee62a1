#!/usr/bin/env python3
"""Clicks at random in several sessions of one server, for as long as is asked for.

    Tests/Serve/clicks.py PROGRAM [--minutes M] [--clients N] [--seed S]

Each client has a session of its own and changes, draws again, edits, undoes, reads, exports and
searches in it, leaves answers unread, and closes streams early. The server may refuse, but never
fail, and ends as it should. With a server that is built for ThreadSanitizer
(`swift build --sanitize=thread --package-path Sources/Preview --scratch-path .build-tsan
--product warpwright-serve`, and a copy of the program beside it) this finds data races: what the
sanitizer reports fails the test.
"""

import argparse
import collections
import os
import random
import sys
import tempfile
import threading
import time

import client

STAGES = [
    "positions",
    "clusters",
    "islands",
    "warps",
    "formations",
    "nebulae",
    "tunnels",
    "stations",
]
KEYS = {
    "density.nebulaPercent": (0, 40),
    "density.planetPercent": (1, 60),
    "density.stationPercent": (5, 20),
    "graph.maxWarps": (4, 8),
    "graph.oneWayPercent": (0, 25),
    "region.sectors": (100, 700),
    "tunnels.participationPercent": (0, 80),
}
READS = [
    "map",
    "analyze",
    "verify",
    "recipe",
    "revisions",
    "starts",
    "diff?from=0",
    "explain?ref=sector:9",
    "explain?ref=warp:1-2",
    "course?from=1&to=90",
    "export?format=edges",
    "export?format=dot",
    "export?format=json",
    "export?format=sql-data",
    "map?rev=0",
]
# What warps and sectors may break.
WAIVED = [f"INV-{number:02}" for number in range(24, 73)]
EXPECTED = {200, 201, 202, 204, 304, 400, 404, 409, 422, 503}


class Clicker(threading.Thread):
    """One client with a session of its own."""

    def __init__(self, server, seed, end):
        super().__init__()
        self.server = server
        self.numbers = random.Random(seed)
        self.end = end
        self.others = [self.draw, self.edit, self.undo, self.leave, self.watch, self.search]
        self.counts = collections.Counter()
        self.fault = None
        self.job = None

    def run(self):
        try:
            self.session = self.server.open({"preset": "player-owned", "seed": 7})
            while time.monotonic() < self.end and not self.fault:
                self.click()
        except (OSError, EOFError, AssertionError) as error:
            self.fault = f"{type(error).__name__}: {error}"

    def click(self):
        act = self.numbers.choice([self.change] * 2 + [self.read] * 2 + self.others)
        status = act()
        self.counts[f"{act.__name__} {status}"] += 1
        if status not in EXPECTED:
            self.fault = f"{act.__name__} answers {status}"

    def post(self, path, body):
        return self.server.post(f"{self.session}/{path}", body).status

    def change(self):
        if self.numbers.random() < 0.3:
            return self.post("seed", {"seed": self.numbers.randrange(10**6)})
        key = self.numbers.choice(sorted(KEYS))
        return self.post("settings", {key: self.numbers.randint(*KEYS[key])})

    def draw(self):
        stages = self.numbers.sample(STAGES, self.numbers.randint(1, 3))
        pins = [f"cluster:{self.numbers.randint(1, 5)}"] if self.numbers.random() < 0.5 else []
        return self.post("step", {"reroll": {"stages": stages, "pin": pins, "release": True}})

    def edit(self):
        u, v = self.numbers.sample(range(1, 100), 2)
        lines = [
            f"add warp {u}-{v}",
            f"add warp {u}-{v}",
            f"flip warp {u}>{v}",
            f'rename sector:{u} "Elm {v}"',
            f"set sector {u} type=VOID",
        ]
        waived = [f"{name}:test" for name in WAIVED] if self.numbers.random() < 0.5 else []
        return self.post("step", {"edit": [self.numbers.choice(lines)], "waive": waived})

    def undo(self):
        return self.post(self.numbers.choice(["undo", "undo", "redo"]), {})

    def read(self):
        path = self.numbers.choice(READS)
        status = self.server.get(f"{self.session}/{path}", timeout=300).status
        # Where a step cannot be made there is no map until it is taken back.
        if status == 409:
            self.post("undo", {})
        return status

    def leave(self):
        """Asks, and closes the connection before the answer, or in the middle of it."""
        path = f"{self.session}/{self.numbers.choice(READS)}"
        with client.Connection(self.server.port) as connection:
            connection.send(self.server.request("GET", path))
            time.sleep(self.numbers.random() * 0.2)
        return 200

    def watch(self):
        with client.Events(self.server, f"{self.session}/events", timeout=300) as stream:
            status = self.change()
            # No event follows what is refused.
            if status == 202:
                stream.next()
        return status

    def search(self):
        if self.job:
            path, self.job = self.job, None
            return self.server.exchange("DELETE", path).status
        where = [f"bridges < {self.numbers.randint(10, 60)}"]
        answer = self.server.post(
            "/api/find", {"preset": "player-owned", "where": where, "seeds": "1..20000"}
        )
        if answer.status == 202:
            self.job = f"/api/find/{answer.document['job']}"
        return answer.status


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--minutes", type=float, default=1)
    parser.add_argument("--clients", type=int, default=6)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    print(f"clicks: --seed {options.seed}", flush=True)
    with tempfile.TemporaryFile() as messages:
        server = client.Server(os.path.abspath(options.program), "player-owned", errors=messages)
        end = time.monotonic() + 60 * options.minutes
        clickers = [Clicker(server, f"{options.seed} {n}", end) for n in range(options.clients)]
        for clicker in clickers:
            clicker.start()
        for clicker in clickers:
            clicker.join()
        status, _ = server.stop()
        messages.seek(0)
        said = messages.read().decode(errors="replace")
    counts = sum((clicker.counts for clicker in clickers), collections.Counter())
    for name, count in sorted(counts.items()):
        print(f"  {count:7} {name}")
    faults = [clicker.fault for clicker in clickers if clicker.fault]
    races = said.count("WARNING: ThreadSanitizer")
    if races:
        faults.append(f"{races} reports of ThreadSanitizer, the first:\n{said[:6000]}")
    if status != 130:
        # The reason stands before the calls that led there.
        faults.append(f"the server ended with {status}: {said[:3000]}\n…\n{said[-1000:]}")
    if faults:
        sys.exit("clicks: " + "\n".join(faults))
    print(f"clicks: {counts.total()} in {options.minutes:g} minutes, 0 faults")


if __name__ == "__main__":
    main()
