// One sheet of paper: title, the view in the colors for print, legend. It has 300 dots an inch on A3, more on A4.
const printMap = element('canvas', { class: 'paper-map' });
const printLegend = element('ul', { class: 'paper-legend' });
const printTitle = element('h1', {});
const paper = element('section', { id: 'paper', 'aria-hidden': 'true' }, printTitle, printMap, printLegend);
// What is painted while a page is printed is scaled once more by some browsers; a finished picture is not.
const easel = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(1, 1) : printMap;
const drawPaper = () => {
  const world = state.world;
  if (!world) return;
  const width = 960, height = 600, dots = 4.875;
  printMap.width = easel.width = width * dots;
  printMap.height = easel.height = height * dots;
  const scale = Math.min(width / view.width, height / view.height);
  const kept = state.palette;
  state.palette = kept === 'blind' ? 'blind' : 'print';
  const p = sheet.painter(easel, { x: view.x, y: view.y, k: view.k * scale }, width, height, dots, lookOf('print', false));
  for (const step of paintMap(p, world)) void step;
  paintMarks(p);
  if (easel !== printMap) printMap.getContext('bitmaprenderer').transferFromImageBitmap(easel.transferToImageBitmap());
  const rows = legendRows();
  state.palette = kept;
  printTitle.textContent = short(atlas.regions.length > 1 ? `${atlas.title}: ${world.title}` : atlas.title, 120);
  clear(printLegend).append(...rows);
};
const forgetPaper = () => { printMap.width = printMap.height = easel.width = easel.height = 1; };
addEventListener('beforeprint', drawPaper);
addEventListener('afterprint', forgetPaper);
