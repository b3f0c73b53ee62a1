"""Contrast, names and roles as the browser computes them, and paper."""

import re

from browser import settle
from luminance import LUMINANCE
from maps import expect

CONTRAST = (
    "() => {"
    + LUMINANCE
    + """
  const ground = e => {
    for (; e; e = e.parentElement) {
      const c = rgb(getComputedStyle(e).backgroundColor);
      if (c[3] === 255) return c;
    }
    return [255, 255, 255, 255];
  };
  const faults = [];
  for (const e of document.querySelectorAll('#app *')) {
    const own = [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim());
    if (!own || !e.checkVisibility({ opacityProperty: true })) continue;
    if (e.closest('#notice') || e.disabled) continue;
    const ratio = contrast(rgb(getComputedStyle(e).color), ground(e));
    if (ratio < 4.5) faults.push(`${e.tagName} ${e.textContent.slice(0, 20)} ${ratio.toFixed(2)}`);
  }
  return faults;
}"""
)

NAMELESS = """() => {
  const isNamed = e => e.textContent.trim() || e.getAttribute('aria-label')
    || (e.labels && e.labels.length);
  return [...document.querySelectorAll('button, input, select, summary, [role=button]')]
    .filter(e => e.checkVisibility() && !isNamed(e)).map(e => e.outerHTML.slice(0, 80));
}"""

# Keeps the color of each number that is drawn, and of what is below it.
NUMBERS = """
  window.numbers = new Map();
  for (const kind of [HTMLCanvasElement, OffscreenCanvas]) {
    const get = kind.prototype.getContext;
    kind.prototype.getContext = function (name, more) {
      return get.call(this, name, { ...more, willReadFrequently: true });
    };
  }
  const plain = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y, ...more) {
    const spot = this.getTransform().transformPoint({ x, y });
    const inside = spot.x >= 0 && spot.y >= 0
      && spot.x < this.canvas.width && spot.y < this.canvas.height;
    if (/^\\d+$/.test(text) && inside) {
      const below = [...this.getImageData(spot.x, spot.y, 1, 1).data];
      window.numbers.set(`${this.fillStyle} on ${below}`, [this.fillStyle, below]);
    }
    return plain.call(this, text, x, y, ...more);
  };
"""
FAINT = (
    "() => {"
    + LUMINANCE
    + """
  const all = [...window.numbers];
  const faint = all.filter(([, [ink, below]]) => contrast(rgb(ink), below) < 4.5);
  return [all.length, faint.map(([name]) => name)];
}"""
)


def looks_are_readable(browser, maps):
    """Text has a contrast of 4.5 in both themes, and every control has a name."""
    for scheme in "light", "dark":
        with browser.page(maps["terran"].page, "#s=10", color_scheme=scheme) as page:
            settle(page)
            for key in "layers", "course", "lists", "sketch":
                page.locator(f"[data-panel={key}]").click()
                faults = page.evaluate(CONTRAST)
                expect(not faults, f"{scheme} {key}: {faults}")
                nameless = page.evaluate(NAMELESS)
                expect(not nameless, f"{key}: {nameless}")
            page.keyboard.press("Escape")
            page.locator("#stage").focus()
            page.keyboard.press("?")
            expect(not page.evaluate(CONTRAST), f"{scheme} help")
        for coloring in "zone", "cluster", "formation", "security", "faction", "degree":
            for palette in "standard", "blind":
                address = f"#c={coloring}&p={palette}&s=61&z=2"
                options = {"first": NUMBERS, "color_scheme": scheme}
                with browser.page(maps["terran"].page, address, **options) as page:
                    settle(page)
                    count, faint = page.evaluate(FAINT)
                    where = f"{scheme}, {palette}, {coloring}"
                    expect(count > 5 and not faint, f"{where}: {count} numbers, {faint}")
    print("looks are readable")


def paper_is_one_sheet(browser, maps):
    """The printed page is one sheet, in any format, with title and legend."""
    with browser.page(maps["terran"].page) as page:
        settle(page)
        for options in {}, {"format": "A4", "landscape": True}:
            pdf = page.pdf(print_background=True, **options)
            sheets = len(re.findall(rb"/Type\s*/Page[^s]", pdf))
            expect(sheets == 1, f"{options}: {sheets} sheets")
            expect(len(pdf) > 20_000, "the sheet has the map")
    print("paper is one sheet")
