// What is drawn, and in which colors.
const setLayer = (layer, isOn) => {
  if (isOn) state.layers.add(layer); else state.layers.delete(layer);
  changed('layers');
};
const applyTheme = () => {
  const root = document.documentElement;
  const theme = state.palette === 'print' ? 'light' : state.theme;
  if (theme) root.dataset.theme = theme; else delete root.dataset.theme;
  sheet.refresh();
};
const stationChecks = () => {
  const used = [...new Set(state.world.station)].filter(kind => kind !== none).sort((a, b) => a - b);
  if (!used.length) return [];
  return [element('fieldset', { class: 'stations' }, element('legend', {}, 'Only sectors with a station of class'),
    ...used.map(kind => check(String(kind), state.stations.has(kind), isOn => {
      if (isOn) state.stations.add(kind); else state.stations.delete(kind);
      changed('filter');
    }, { 'aria-label': `Station class ${kind}` })))];
};
const filterField = () => {
  const told = element('p', { id: 'filter-fault', role: 'alert' });
  const input = element('input', { id: 'filter', value: state.filter, spellcheck: 'false', autocomplete: 'off', placeholder: 'type:nebula degree>=5', 'aria-describedby': 'filter-fault' });
  const tell = () => {
    const { faults } = parseFilter(state.filter), passes = filtered(state.world);
    told.className = faults.length ? 'fault' : '';
    told.textContent = faults.length ? `Not understood: ${short(faults.join(' '), 60)}. Fields: ${Object.keys(filterFields).join(', ')}`
      : passes ? counted(passes.reduce((sum, one) => sum + one, 0), 'sector') : '';
  };
  input.addEventListener('input', () => {
    state.filter = input.value;
    tell();
    changed('filter');
  });
  tell();
  return [labeled('Filter', input), told];
};
addPanel('layers', 'Layers and colors', () => [
  choice('Color by', colorings.map(key => [key, titled(key)]), state.coloring, key => { state.coloring = key; changed('coloring'); }),
  choice('Palette', [['standard', 'Standard'], ['blind', 'Color-blind safe'], ['print', 'Print']], state.palette, key => { state.palette = key; changed('theme'); }),
  choice('Theme', [['', 'As the system'], ['light', 'Light'], ['dark', 'Dark']], state.theme, key => { state.theme = key; changed('theme'); }),
  element('fieldset', { class: 'layers' }, element('legend', {}, 'Layers'),
    ...layerNames.map(layer => check(titled(layer).replace('One way', 'One-way'), state.layers.has(layer), isOn => setLayer(layer, isOn), { 'data-layer': layer }))),
  ...filterField(), ...stationChecks(),
]);
on('layers coloring filter', () => sheet.refresh());
on('theme', () => applyTheme());
on('selection', () => { if (state.coloring === 'distance') { sheet.refresh(); changed('legend'); } else sheet.refreshMarks(); });
on('course sketch formation', () => sheet.refreshMarks());
darkMedia.addEventListener('change', () => { sheet.refresh(); changed('legend'); });
