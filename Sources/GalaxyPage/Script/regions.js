// The choice of a region.
const regionChoice = () => {
  if (atlas.regions.length < 2) return null;
  const select = element('select', { id: 'regions', 'aria-label': 'Region', onchange: event => { show(worldAt(Number(event.target.value))); fitWorld(false); stage.focus(); } },
    ...atlas.regions.map((entry, index) => element('option', { value: String(index) }, short(entry.title || entry.name, 60))));
  on('world', () => { select.value = String(state.world.index); });
  return select;
};
