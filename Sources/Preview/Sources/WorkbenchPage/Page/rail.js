// Buttons at the corners of the map, and the rail of panels.
const zoomButtons = element('div', { id: 'zoom', role: 'group', 'aria-label': 'Zoom' },
  button('+', () => zoomBy(1.5), { 'aria-label': 'Zoom in' }), button('−', () => zoomBy(1 / 1.5), { 'aria-label': 'Zoom out' }),
  button('⤢', () => fitWorld(true), { 'aria-label': 'Show the whole map' }));
tools.append(
  toolButton('make', 'Generate', 'Preset, seed, settings (g)'), toolButton('reroll', 'Re-roll', 'Pins, and drawing stages again (r)'),
  toolButton('sketch', 'Edit', 'Edits by hand (e)'), toolButton('find', 'Find', 'Seeds where conditions hold (w)'),
  toolButton('compare', 'Compare', 'With an earlier state (d)'), toolButton('measure', 'Measure', 'Rules, fairness, figures (m)'),
  toolButton('explain', 'Explain', 'Why is it so? (x)'), toolButton('survey', 'Survey', 'Figures of many seeds (v)'),
  toolButton('share', 'Share', 'Link, export, save (o)'),
  element('span', { class: 'gap', role: 'separator' }),
  toolButton('layers', 'Layers', 'Layers and colors (l)'), toolButton('course', 'Course', 'Course, reach, measure (c)'),
  toolButton('lists', 'Lists', 'Formations, places, clusters'),
  button('Table', () => toggleTable(table.hidden), { title: 'All sectors as a table (t)' }), button('Print', () => print(), { title: 'Print the view' }),
  button('Help', () => toggleHelp(true), { title: 'Keys and help (?)' }));
on('world', () => { if (['layers', 'course', 'lists'].includes(openPanel)) renderPanel(); });
// A panel that opens or closes moves the map, so that its middle stays in the middle.
let lastDock = [0, 0];
new MutationObserver(() => {
  const dock = [dockWidth(), dockHeight()];
  if (String(dock) === String(lastDock) || !state.world) return;
  const isWhole = Math.abs(view.k / view.fitted - 1) < 0.02;
  view.x += (dock[0] - lastDock[0]) / 2 / view.k;
  view.y -= (dock[1] - lastDock[1]) / 2 / view.k;
  lastDock = dock;
  if (isWhole) fitWorld(false); else { measureFit(); moved(); }
}).observe(drawer, { attributes: true, attributeFilter: ['hidden'] });
