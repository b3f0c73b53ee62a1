#!/usr/bin/env python3
"""Loads many galaxies into PostgreSQL and compares every row with galaxy.json.

    Tests/PostgreSQL/sweep.py PROGRAM [--seeds 1-50] [--presets a,b] [--profiles a,b]
                              [--dictionary FOLDER]

This is check.py for seeds × presets × profiles. With --dictionary, galaxy-data.sql is also loaded
into two schemas made from the tab-separated files of a folder: as described there, and as a
migrated game has them.
"""

import argparse
import os
import shutil
import tempfile
import time

from check import FORMATS, Check
from dictionary import Dictionary
from server import Server

OPTIONS = {
    "terran-space": [],
    "central-nexus": [],
    "player-owned": ["--sectors", "400"],
    "galaxy": ["--set", "region.sectors=150", "--player-regions", "2"],
}


def seeds(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def prepare(check, folder, name, statements):
    path = os.path.join(folder, name + ".sql")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(statements))
    check.server.create(name)
    check.server.load(name, path)
    check.templates.append(name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("warpwright")
    parser.add_argument("--seeds", type=seeds, default=range(1, 51))
    parser.add_argument("--presets", default=",".join(OPTIONS))
    parser.add_argument("--profiles", default="empty,demo,load")
    parser.add_argument("--dictionary")
    options = parser.parse_args()
    start = time.monotonic()
    folder = tempfile.mkdtemp(prefix="wwsweep")
    cases = 0
    try:
        check = Check(os.path.abspath(options.warpwright), folder, Server())
        if options.dictionary:
            dictionary = Dictionary(options.dictionary)
            prepare(check, folder, "dictionary", dictionary.statements())
            prepare(check, folder, "migrated", dictionary.game_statements())
        for seed in options.seeds:
            for preset in options.presets.split(","):
                for profile in options.profiles.split(","):
                    case = [preset, "--seed", str(seed), "--profile", profile] + OPTIONS[preset]
                    if profile == "load":
                        case += ["--players", "60"]
                    target = os.path.join(folder, "galaxy")
                    check.run(["generate", *case, "-T", FORMATS, "-o", target, "-q"])
                    check.check_folder(" ".join(case), target)
                    shutil.rmtree(target)
                    cases += 1
            if check.failures:
                break
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    check.report(f"{cases} galaxies", start)


if __name__ == "__main__":
    main()
