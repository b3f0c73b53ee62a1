// All sectors as a table, for screen readers and for copying; rows are added when nothing else is to do.
const tableBody = element('tbody');
const tableCount = element('p', { class: 'hint', role: 'status' });
const table = element('section', { id: 'table', 'aria-label': 'All sectors', hidden: true },
  element('header', {}, element('h2', { tabindex: '-1' }, 'All sectors'), button('×', () => toggleTable(false), { class: 'close', 'aria-label': 'Close the table' })), tableCount,
  element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Rows' },
    element('table', {}, element('caption', {}, 'One row for each sector'),
      element('thead', {}, element('tr', {}, ...['Number', 'Name', 'Type', 'Zone', 'Cluster', 'Warps', 'Station', 'Planets'].map(text => element('th', { scope: 'col' }, text)))), tableBody)));
// Above this many sectors the rows wait until the table is opened.
const eagerRows = 12000;
let tableWorld = null, tableRow = 0, tableTimer = 0;

const rowOf = (world, i) => {
  const zone = world.zoneOf(i), cluster = world.clusterOf(i), type = world.typeOf(i);
  const warps = Array.from(world.near.of(i), j => (world.hasWarp(i, j) ? (world.hasWarp(j, i) ? '' : '>') : '<') + world.number(j)).join(' ');
  return element('tr', {}, element('th', { scope: 'row' }, String(world.number(i))),
    ...[world.label(i), type ? titled(type) : '', zone ? zone.name : '', cluster ? cluster.name : '', warps,
      world.station[i] === none ? '' : `class ${world.station[i]}`, world.planets[i] ? String(world.planets[i]) : ''].map(text => element('td', { text })));
};
const addRows = () => {
  const end = performance.now() + 6;
  const part = document.createDocumentFragment();
  do {
    for (let k = 0; k < 20 && tableRow < tableWorld.n; k++) part.append(rowOf(tableWorld, tableRow++));
  } while (tableRow < tableWorld.n && performance.now() < end);
  tableBody.append(part);
  tableCount.textContent = tableRow < tableWorld.n ? `${tableRow.toLocaleString('en')} of ${counted(tableWorld.n, 'sector')}` : counted(tableWorld.n, 'sector');
  tableTimer = tableRow < tableWorld.n ? setTimeout(addRows, 12) : 0;
};
const fillTable = world => {
  if (tableWorld === world) return;
  clearTimeout(tableTimer);
  tableWorld = world;
  tableRow = 0;
  clear(tableBody);
  addRows();
};
// Rows come once the map has been shown and rests.
const shownAt = () => { if (tableWorld !== state.world && state.world.n <= eagerRows && !tableTimer) tableTimer = setTimeout(() => fillTable(state.world), 250); };
const toggleTable = isOpen => {
  table.hidden = !isOpen;
  if (isOpen) { fillTable(state.world); table.querySelector('h2').focus(); } else stage.focus();
};
on('world', () => { clearTimeout(tableTimer); tableTimer = 0; if (!table.hidden) fillTable(state.world); });
