// Puts the page together.
const bar = element('header', { id: 'bar' },
  element('h1', {}, name(atlas.title)), regionChoice(),
  element('div', { class: 'searching', role: 'search' }, searchBox, resultList));
document.body.append(element('div', { id: 'app' }, stage, bar, tools, zoomButtons, legend, card, drawer, notice, ...pagePanels, table, help), paper);
stage.setAttribute('aria-label', `Map of ${short(atlas.title, 100)}. Arrow keys move, plus and minus zoom, slash searches.`);

let isReady = false;
if (atlas.regions.length) {
  legend.open = innerWidth > 1100;
  sheet.move = () => { sheet.lastMove = -1; noteAddress(); sheet.wake(); };
  view.width = document.documentElement.clientWidth;
  view.height = document.documentElement.clientHeight;
  show(worldAt(0));
  sheet.resize();
  openAddress();
  on('world', () => sheet.refresh());
  addEventListener('resize', () => {
    const zoom = view.k / view.fitted;
    sheet.resize();
    measureFit();
    view.k = clampScale(view.fitted * zoom);
    sheet.paintNow();
  });
  isReady = true;
} else {
  for (const part of [sheet.canvas, tools, zoomButtons, legend, searchBox]) part.hidden = true;
  stage.append(element('p', { class: 'empty' }, 'The map has no sectors.'));
  isReady = true;
}
