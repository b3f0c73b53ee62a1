#!/usr/bin/env python3
"""A designer at the workbench, in a real browser: twenty tasks from nothing to a shipped map.

    Tests/Workbench/check.py PROGRAM [SERVER]

SERVER is the call that starts the server, by default `PROGRAM serve`.
Needs Playwright (PyPI) and Chromium (Debian); `Tests/Workbench/check.sh` gets both.
"""

import sys
import tempfile
from pathlib import Path

from desk import Desk, Server

# `desk` adds the folder of the tests of the map, whose helpers these modules use.
from appearance import hostile_names_stay_text, panels_are_readable, tablets_work  # isort: skip
from asking import (  # isort: skip
    causes_are_told,
    maps_are_measured,
    seeds_are_found,
    seeds_are_surveyed,
    start_is_compared,
)
from making import presets_and_seeds, settings_are_set  # isort: skip
from serving import page_is_plain  # isort: skip
from shaping import (  # isort: skip
    edits_are_made,
    failures_are_accepted,
    lasso_pins,
    pins_hold,
    rules_are_told,
)
from taking import exports_are_reproduced, link_opens_the_same, lost_servers_come_back  # isort: skip


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program = sys.argv[1]
    command = sys.argv[2] if len(sys.argv) > 2 else f"{program} serve"
    with tempfile.TemporaryDirectory() as name, Desk() as desk:
        start = Path(name) / "start.json"
        start.write_text('{"preset": "terran-space", "seed": 7, "settings": {}}')
        with Server(command, str(start)) as server:
            page_is_plain(server)
            with desk.page(server.address) as page:
                presets_and_seeds(page)
                settings_are_set(page)
                pins_hold(page)
                lasso_pins(page)
                line = rules_are_told(page)
                failures_are_accepted(page, line)
                edits_are_made(page)
                start_is_compared(page)
                maps_are_measured(page)
                exports_are_reproduced(page, program, Path(name))
                link_opens_the_same(desk, server, page)
                seeds_are_found(page)
                causes_are_told(page)
                seeds_are_surveyed(page)
            panels_are_readable(desk, server)
            tablets_work(desk, server)
        hostile_names_stay_text(desk, command, Path(name))
        lost_servers_come_back(desk, command, str(start))
    print("the workbench keeps its promises")


if __name__ == "__main__":
    main()
