// The choice of a region follows the map.
const regionChoice = () => {
  const select = element('select', { id: 'regions', 'aria-label': 'Region', onchange: event => { show(worldAt(Number(event.target.value))); fitWorld(false); stage.focus(); } });
  on('world', () => {
    clear(select).append(...atlas.regions.map((entry, index) => element('option', { value: String(index) }, short(entry.title || entry.name, 60))));
    select.hidden = atlas.regions.length < 2;
    select.value = String(state.world.index);
  });
  return select;
};
