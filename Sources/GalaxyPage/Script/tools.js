// Buttons at the corners of the map.
const zoomButtons = element('div', { id: 'zoom', role: 'group', 'aria-label': 'Zoom' },
  button('+', () => zoomBy(1.5), { 'aria-label': 'Zoom in' }), button('−', () => zoomBy(1 / 1.5), { 'aria-label': 'Zoom out' }),
  button('⤢', () => fitWorld(true), { 'aria-label': 'Show the whole map' }));
tools.append(
  toolButton('layers', 'Layers', 'Layers and colors (l)'), toolButton('course', 'Course', 'Course, reach, measure (c)'),
  toolButton('lists', 'Lists', 'Formations, places, clusters'), toolButton('sketch', 'Sketch', 'Record edits (s)'),
  button('Table', () => toggleTable(table.hidden), { title: 'All sectors as a table (t)' }), button('Print', () => print(), { title: 'Print the view' }),
  button('?', () => toggleHelp(true), { 'aria-label': 'Help', title: 'Keys and help (?)' }));
