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
    const a = light(rgb(getComputedStyle(e).color)), b = light(ground(e));
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
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

# Colors on which a number would have too little contrast, of a grid of all colors.
INK = (
    "() => {"
    + LUMINANCE
    + """
  const hard = [];
  for (let k = 0; k < 4096; k++) {
    const color = '#' + [k >> 8, k >> 4 & 15, k & 15].map(v => (v * 17).toString(16).padStart(2, '0')).join('');
    const [a, b] = [light(rgb(color)), light(rgb(inkOn(color)))];
    if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) hard.push(color);
  }
  return hard;
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
            # Numbers on sectors and badges of any color.
            faint = page.evaluate(INK)
            expect(not faint, f"numbers on {faint[:5]}")
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
