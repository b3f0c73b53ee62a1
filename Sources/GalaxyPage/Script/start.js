// Puts the page together.
const regionChoice = () => {
  if (atlas.regions.length < 2) return null;
  const select = element('select', { id: 'regions', 'aria-label': 'Region', onchange: event => { show(worldAt(Number(event.target.value))); fitWorld(false); stage.focus(); } },
    ...atlas.regions.map((entry, index) => element('option', { value: String(index) }, short(entry.title || entry.name, 60))));
  on('world', () => { select.value = String(state.world.index); });
  return select;
};
const zoomButtons = element('div', { id: 'zoom', role: 'group', 'aria-label': 'Zoom' },
  button('+', () => zoomBy(1.5), { 'aria-label': 'Zoom in' }), button('−', () => zoomBy(1 / 1.5), { 'aria-label': 'Zoom out' }),
  button('⤢', () => fitWorld(true), { 'aria-label': 'Show the whole map' }));
tools.append(
  toolButton('layers', 'Layers', 'Layers and colors (l)'), toolButton('course', 'Course', 'Course, reach, measure (c)'),
  toolButton('lists', 'Lists', 'Formations, places, clusters'), toolButton('sketch', 'Sketch', 'Record edits (s)'),
  button('Table', () => toggleTable(table.hidden), { title: 'All sectors as a table (t)' }), button('Print', () => print(), { title: 'Print the view' }),
  button('?', () => toggleHelp(true), { 'aria-label': 'Help', title: 'Keys and help (?)' }));

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

Object.defineProperty(window, 'warpwright', {
  value: Object.freeze({
    get ready() { return isReady; },
    course: courseNumbers,
    sketch,
  }),
});
