"""A server of the workbench, and pages of it in Chromium."""

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "Page"))
from browser import Browser
from maps import expect


class Server:
    """`warpwright serve` on a free port, or on the one that it had before."""

    def __init__(self, program, *words, port=0):
        call = [*shlex.split(program), *words, "--port", str(port)]
        # A shell that runs this in the background would have it ignore Ctrl-C.
        self._process = subprocess.Popen(
            call,
            stdout=subprocess.PIPE,
            text=True,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        self.address = self._process.stdout.readline().strip()
        expect(re.fullmatch(r"http://127\.0\.0\.1:\d+/", self.address), f"{call}: {self.address}")

    @property
    def port(self):
        """The port that it listens on."""
        return int(re.search(r":(\d+)/", self.address)[1])

    def stop(self):
        """Ends it as Ctrl-C does."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(timeout=10)
        self._process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self._process.poll() is None:
            self.stop()


class Desk(Browser):
    """Debian's Chromium; whatever a page asks of others, prints or throws is a failure."""

    @contextmanager
    def page(self, address, silent=True, **options):
        """Opens the workbench and hands the page over when it can be used."""
        options.setdefault("viewport", {"width": 1280, "height": 800})
        options.setdefault("reduced_motion", "reduce")
        context = self._browser.new_context(**options)
        page = context.new_page()
        noise = []
        own = re.match(r"http://[^/]+/", address)[0]
        page.on("console", lambda line: noise.append(f"console: {line.text}"))
        page.on("pageerror", lambda error: noise.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (noise.append("dialog"), dialog.dismiss()))
        page.on(
            "request",
            lambda call: call.url.startswith((own, "blob:")) or noise.append(f"to {call.url}"),
        )
        page.goto(address)
        page.wait_for_function("() => window.warpwright && window.warpwright.ready")
        yield page
        if os.environ.get("WORKBENCH_PICTURE"):
            page.screenshot(path=os.environ["WORKBENCH_PICTURE"])
        context.close()
        expect(not (silent and noise), f"noise: {noise[:3]}")


def recipe(page):
    """The recipe that the page holds."""
    return page.evaluate("warpwright.recipe")


def data(page):
    """The data block of the map that the page shows."""
    return json.loads(page.evaluate("document.getElementById('map').textContent"))


def made(page, action):
    """Does something and waits until another revision shows."""
    rest(page)
    before = page.evaluate("warpwright.rev")
    action()
    page.wait_for_function("before => warpwright.rev > before", arg=before)
    rest(page)


def rest(page):
    """Waits until no revision is under way."""
    page.wait_for_function("() => !document.getElementById('status').matches('.busy')")
    page.wait_for_timeout(60)


def panel(page, key):
    """Opens a panel."""
    tool = page.locator(f"[data-panel={key}]")
    if tool.get_attribute("aria-expanded") != "true":
        tool.click()
