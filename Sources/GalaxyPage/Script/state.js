// What the page shows, and who wants to know when it changes.
const layerNames = [
  'areas', 'warps', 'one-way', 'latent', 'tunnels', 'gates', 'formations', 'places', 'stations',
  'planets', 'nebulae', 'hazard', 'names', 'numbers',
];
const quietLayers = ['planets', 'hazard'];
const usualLayers = layerNames.filter(layer => !quietLayers.includes(layer));
const colorings = ['zone', 'cluster', 'type', 'cluster-type', 'formation', 'security', 'faction', 'degree', 'distance'];
const palettes = ['standard', 'blind', 'print'];
// What the map was made to show; the address can say otherwise.
const usual = { coloring: 'zone', palette: 'standard', theme: '', ...atlas.view };
const state = {
  world: null, layers: new Set(usualLayers), ...usual,
  filter: '', stations: new Set(), selected: -1, hovered: -1, course: null, reach: null, measure: null,
  formation: -1, picking: null,
};
const listeners = [];
const on = (what, action) => { for (const word of what.split(' ')) listeners.push([word, action]); };
const changed = what => {
  const wanted = what.split(' ');
  const told = new Set();
  for (const [word, action] of listeners) {
    if (wanted.includes(word) && !told.has(action)) { told.add(action); action(); }
  }
};

const worlds = [];
const worldAt = index => worlds[index] || (worlds[index] = new World(atlas.regions[index], index));
const worldNamed = key => {
  const index = atlas.regions.findIndex(entry => entry.name === key);
  return index < 0 ? null : worldAt(index);
};
const show = world => {
  if (state.world === world) return;
  Object.assign(state, { world, selected: -1, hovered: -1, course: null, reach: null, measure: null, formation: -1, picking: null });
  changed('world selection course');
};
const select = i => {
  if (state.selected === i) return;
  if (state.picking && i >= 0) return picked(i);
  state.selected = i;
  changed('selection');
};
const darkMedia = matchMedia('(prefers-color-scheme: dark)');
const calmMedia = matchMedia('(prefers-reduced-motion: reduce)');
const isDark = () => state.palette !== 'print' && (state.theme ? state.theme === 'dark' : darkMedia.matches);
