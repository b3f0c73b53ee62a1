"""Pages of surveys on phones and desks, in both themes."""

from luminance import LUMINANCE
from maps import expect, run

MEASURES = (
    "() => {"
    + LUMINANCE
    + """
  const ground = rgb(getComputedStyle(document.querySelector('figure')).backgroundColor);
  const texts = [...document.querySelectorAll('svg.survey text')];
  const ratio = e => contrast(rgb(getComputedStyle(e).fill), ground);
  const outside = texts.filter(e => {
    const [box, frame] = [e.getBBox(), e.ownerSVGElement.viewBox.baseVal];
    return box.x < -1 || box.x + box.width > frame.width + 1 || box.y + box.height > frame.height;
  });
  return {
    width: document.documentElement.scrollWidth,
    contrast: Math.min(...texts.map(ratio)),
    outside: outside.map(e => e.textContent),
    small: Math.min(...texts.map(e => 11 * e.getScreenCTM().a)),
    charts: document.querySelectorAll('.figures svg').length,
    heats: document.querySelectorAll('.heats svg').length,
    maps: document.querySelectorAll('#gallery svg').length,
    anchors: [...document.querySelectorAll('nav a')].every(
      a => document.querySelector(a.getAttribute('href'))),
  };
}"""
)


def surveys_fit(browser, folder):
    """A page of a survey fits its window, can be read, and has all its parts."""
    path = folder / "survey.html"
    figures = ["--figure=links,bridges,share,clustering,deadEnds,1/(deadEnds-2) as pole"]
    words = [*figures, "--heat=auto:2"]
    seeds = ["--seeds=1..12", "--vary=graph.maxWarps=5,6", "--gallery=4", "-q"]
    run("survey", *words, *seeds, "-o", path)
    for scheme in "light", "dark":
        for width in 400, 1280:
            size = {"width": width, "height": 900}
            with browser.page(path, is_map=False, viewport=size, color_scheme=scheme) as page:
                found = page.evaluate(MEASURES)
            title = f"survey, {scheme}, {width}: {found}"
            expect(found["width"] <= width and not found["outside"], f"{title}: does not fit")
            expect(found["contrast"] >= 4.5 and found["small"] >= 9.5, f"{title}: hard to read")
            parts = [found[key] for key in ("charts", "heats", "maps", "anchors")]
            expect(parts == [6, 2, 4, True], f"{title}: parts")
