// The address keeps the view: region, sector, zoom, middle, layers, colors, filter.
const sameLayers = (a, b) => a.size === b.length && b.every(layer => a.has(layer));
const addressOf = () => {
  const entries = [];
  const put = (key, value) => entries.push(`${key}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':')}`);
  put('r', state.world.key);
  if (state.selected >= 0) put('s', state.world.number(state.selected));
  put('z', Number((view.k / view.fitted).toFixed(3)));
  put('at', `${Math.round(view.x)},${Math.round(view.y)}`);
  if (!sameLayers(state.layers, usualLayers)) put('l', layerNames.filter(layer => state.layers.has(layer)).join(','));
  if (state.coloring !== usual.coloring) put('c', state.coloring);
  if (state.palette !== usual.palette) put('p', state.palette);
  if (state.theme !== usual.theme) put('t', state.theme || 'system');
  if (state.filter) put('f', state.filter);
  if (state.stations.size) put('k', [...state.stations].sort((a, b) => a - b).join(','));
  return `#${entries.join('&')}`;
};
let addressTimer = 0, ownAddress = '';
const noteAddress = () => {
  if (addressTimer) return;
  addressTimer = setTimeout(() => {
    addressTimer = 0;
    const address = addressOf();
    if (address === ownAddress) return;
    ownAddress = address;
    history.replaceState(null, '', address);
  }, 250);
};
const decoded = text => { try { return decodeURIComponent(text); } catch { return text; } };

// Opens what the address says; what it does not say stays usual.
const openAddress = () => {
  const entries = new Map(location.hash.slice(1).split('&').filter(Boolean).map(part => {
    const at = part.indexOf('=');
    return at < 0 ? [part, ''] : [part.slice(0, at), decoded(part.slice(at + 1))];
  }));
  const known = entries.has('r') ? worldNamed(entries.get('r')) : null;
  show(known || state.world || worldAt(0));
  const world = state.world;
  state.layers = new Set(entries.has('l') ? entries.get('l').split(',').filter(layer => layerNames.includes(layer)) : usualLayers);
  state.coloring = colorings.includes(entries.get('c')) ? entries.get('c') : usual.coloring;
  state.palette = palettes.includes(entries.get('p')) ? entries.get('p') : usual.palette;
  const theme = entries.get('t');
  state.theme = ['light', 'dark'].includes(theme) ? theme : theme === 'system' ? '' : usual.theme;
  state.filter = entries.get('f') || '';
  state.stations = new Set((entries.get('k') || '').split(',').filter(Boolean).map(Number));
  state.selected = entries.has('s') ? world.at(Number(entries.get('s'))) : -1;
  fitWorld(false);
  const zoom = Number(entries.get('z'));
  const k = zoom > 0 ? view.fitted * zoom : state.selected >= 0 ? Math.max(view.fitted, 40 / world.gap) : view.fitted;
  const at = (entries.get('at') || '').split(',').map(Number);
  if (at.length === 2 && at.every(Number.isFinite)) flyTo(at[0], at[1], k, false);
  else if (state.selected >= 0) aim(world.x[state.selected], world.y[state.selected], k, false);
  else flyTo(view.x, view.y, k, false);
  changed('world selection layers coloring theme filter course');
};
addEventListener('hashchange', () => { if (location.hash !== ownAddress) openAddress(); });
on('world selection layers coloring theme filter', () => noteAddress());
