// What the colors and lines mean.
const legendBody = element('div', { class: 'body' });
const legend = element('details', { id: 'legend' }, element('summary', {}, 'Legend'), legendBody);
const swatch = color => {
  const made = element('span', { class: 'swatch', 'aria-hidden': 'true' });
  made.style.background = color;
  return made;
};
const stroke = (color, isDashed) => {
  const made = element('span', { class: 'stroke', 'aria-hidden': 'true' });
  made.style.borderTop = `3px ${isDashed ? 'dotted' : 'solid'} ${color}`;
  return made;
};
// A mark as it is on the map.
const drawnMark = (shape, fill, edge, width) => {
  const made = element('canvas', { class: 'mark', width: 32, height: 32, 'aria-hidden': 'true' });
  const ctx = made.getContext('2d');
  ctx.scale(2, 2);
  traceShape(ctx, shape, 8, 8, 5.4);
  Object.assign(ctx, { fillStyle: fill, strokeStyle: edge, lineWidth: width });
  if (fill) ctx.fill();
  ctx.stroke();
  return made;
};
// Types of sectors that have a shape or fill of their own, and what is beside or around a sector.
const markRows = (world, palette) => {
  const rows = [];
  const row = (text, ...look) => rows.push(element('li', {}, drawnMark(...look), text));
  words.sectorTypes.forEach((type, k) => {
    if (!plainShapes.has(k) && world.type.includes(k)) row(titled(type), words.shapes[k], fillOf(k, palette), type === 'BLACK_HOLE' ? '#ff8a3d' : palette.ink, 1.2);
  });
  const shows = (layer, column, least) => state.layers.has(layer) && column.some(value => value !== none && value >= least);
  if (shows('stations', world.station, 0)) row('Station, by class', 'square', palette.stations[1], palette.page, 1);
  if (shows('planets', world.planets, 1)) row('Planet', 'circle', palette.isDark ? '#8ce99a' : '#2f7d4f', palette.page, 1);
  if (shows('hazard', world.hazard, 3)) row('Hazard, by length', 'circle', '', palette.backdoor, 2);
  if (shows('nebulae', world.nebula, 1)) row('Nebula', 'square', hatch(quick(document.createElement('canvas')), palette.nebula), palette.nebula, 1);
  if (state.layers.has('places') && world.data.places.length) row('Capital, dock or other place', 'circle', '', palette.isDark ? palette.gold : '#c98a00', 2.4);
  return rows;
};
const legendExtras = [];
const legendRows = () => {
  const world = state.world, palette = look(), tints = tintsOf(world);
  const rows = tints.legend.slice(0, 16).map(({ hue, text, count }) => element('li', {}, swatch(strong(hue, palette)), name(text), element('span', { class: 'count' }, count.toLocaleString('en'))));
  const has = kind => { const kinds = linkKinds(world); return kinds.includes(kind); };
  const line = (layer, isThere, color, text, isDashed) => { if (isThere && state.layers.has(layer)) rows.push(element('li', {}, stroke(color, isDashed), text)); };
  line('warps', has(twoWay) || has(lane), palette.warp, 'Warp, two-way');
  line('one-way', has(oneWay), palette.oneWay, 'Warp, one-way');
  line('latent', has(latent), palette.oneWay, 'One-way, latent', true);
  line('tunnels', world.data.tunnels.some(t => t.type !== 'ARTIFICIAL'), palette.tunnel, 'Warp tunnel', true);
  line('tunnels', world.data.tunnels.some(t => t.type === 'ARTIFICIAL'), palette.artificialTunnel, 'Artificial tunnel');
  line('gates', world.gates.length > 0, palette.gate, 'Gate to another region');
  line('formations', world.data.formations.length > 0, palette.formation, 'Formation');
  rows.push(...markRows(world, palette));
  return rows.concat(legendExtras.flatMap(extra => extra(world)));
};
const renderLegend = () => {
  clear(legendBody).append(
    element('p', {}, `${titled(state.coloring === 'zone' && state.world.data.zones.length < 2 ? 'cluster' : state.coloring)} · ${counted(state.world.n, 'sector')}, ${counted(state.world.links, 'link')}`),
    element('ul', {}, ...legendRows()));
};
on('world coloring theme layers legend', () => renderLegend());
