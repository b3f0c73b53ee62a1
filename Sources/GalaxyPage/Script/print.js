// One sheet of paper: title, the view at 300 dots an inch in the colors for print, legend.
const printMap = element('canvas', { class: 'paper-map' });
const printLegend = element('ul', { class: 'paper-legend' });
const printTitle = element('h1', {});
const paper = element('section', { id: 'paper', 'aria-hidden': 'true' }, printTitle, printMap, printLegend);
const drawPaper = () => {
  const world = state.world;
  if (!world) return;
  const width = 960, height = 600, dots = 300 / 96;
  printMap.width = width * dots;
  printMap.height = height * dots;
  const scale = Math.min(width / view.width, height / view.height);
  const kept = state.palette;
  state.palette = kept === 'blind' ? 'blind' : 'print';
  const p = sheet.painter(printMap, { x: view.x, y: view.y, k: view.k * scale }, width, height, dots, lookOf('print', false));
  for (const step of paintMap(p, world)) void step;
  paintMarks(p);
  const rows = legendRows();
  state.palette = kept;
  printTitle.textContent = short(atlas.regions.length > 1 ? `${atlas.title}: ${world.title}` : atlas.title, 120);
  clear(printLegend).append(...rows);
};
const forgetPaper = () => { printMap.width = printMap.height = 1; };
addEventListener('beforeprint', drawPaper);
addEventListener('afterprint', forgetPaper);
