"""Pages in Chromium; whatever they ask for or print is a failure."""

import shutil
import sys
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from maps import expect


class Browser:
    """Debian's Chromium without a graphics card."""

    def __enter__(self):
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if not program:
            sys.exit("chromium is not installed")
        self._playwright = sync_playwright().start()
        self._browser = self._playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu"]
        )
        return self

    def __exit__(self, *_):
        self._browser.close()
        self._playwright.stop()

    @contextmanager
    def page(self, path, address="", is_map=True, first="", **options):
        """Opens a page, waits until it can be used if it is a map, and hands it over.

        A script `first` runs before those of the page.
        """
        options.setdefault("viewport", {"width": 1200, "height": 800})
        options.setdefault("reduced_motion", "reduce")
        context = self._browser.new_context(**options)
        context.add_init_script(first)
        page = context.new_page()
        noise = []
        own = path.resolve().as_uri()
        page.on("console", lambda line: noise.append(f"console: {line.text}"))
        page.on("pageerror", lambda error: noise.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (noise.append("dialog"), dialog.dismiss()))
        page.on(
            "request",
            lambda call: call.url.split("#")[0] == own or noise.append(f"request: {call.url}"),
        )
        page.goto(own + address)
        if is_map:
            page.wait_for_function("() => window.warpwright && window.warpwright.ready")
        yield page
        context.close()
        expect(not noise, f"{path.name}: {noise[:3]}")


def settle(page):
    """Waits until the map rests and the address is written, which the page's own clock tells."""
    page.evaluate(
        """() => new Promise((done) => {
          let last, equal = 0;
          const look = () => {
            equal = location.hash === last ? equal + 1 : 0;
            last = location.hash;
            if (equal === 2) done();
            else requestAnimationFrame(() => setTimeout(look, 200));
          };
          look();
        })"""
    )
