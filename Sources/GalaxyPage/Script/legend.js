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
const mark = paint => {
  const made = element('canvas', { class: 'mark', width: 32, height: 32, 'aria-hidden': 'true' });
  const ctx = made.getContext('2d');
  ctx.scale(2, 2);
  paint(ctx);
  return made;
};
const shapeMark = (shape, fill, edge, width) => mark(ctx => {
  ctx.beginPath();
  traceShape(ctx, shape, 8, 8, 5.4);
  ctx.fillStyle = fill;
  ctx.strokeStyle = edge;
  ctx.lineWidth = width;
  if (fill) ctx.fill();
  ctx.stroke();
});
// Types of sectors that have a shape or fill of their own, and what is beside or around a sector.
const markRows = (world, palette) => {
  const rows = [];
  const row = (isThere, painted, text) => { if (isThere) rows.push(element('li', {}, painted(), text)); };
  words.sectorTypes.forEach((type, k) => {
    const edge = type === 'BLACK_HOLE' ? '#ff8a3d' : palette.ink;
    row(!plainShapes.has(k) && world.type.includes(k), () => shapeMark(words.shapes[k], fillOf(k, palette), edge, 1.2), titled(type));
  });
  const shows = (layer, isThere) => state.layers.has(layer) && isThere;
  const isSet = value => value !== none;
  const square = ctx => { ctx.fillStyle = palette.stations[1] || palette.neutral; ctx.fillRect(3, 3, 10, 10); ctx.fillStyle = inkOn(ctx.fillStyle); ctx.font = `700 8px ${font}`; ctx.textAlign = 'center'; ctx.textBaseline = 'middle'; ctx.fillText('1', 8, 8.4); };
  row(shows('stations', world.station.some(isSet)), () => mark(square), 'Station and its class');
  row(shows('planets', world.planets.some(count => count && isSet(count))), () => shapeMark('circle', palette.isDark ? '#8ce99a' : '#2f7d4f', palette.page, 1), 'Planet');
  row(shows('hazard', world.hazard.some(level => isSet(level) && level >= 3)), () => mark(ctx => { ctx.strokeStyle = palette.backdoor; ctx.lineWidth = 2; ctx.beginPath(); ctx.arc(8, 8, 5.4, 0, 4); ctx.stroke(); }), 'Hazard, by length');
  row(shows('nebulae', world.nebula.some(density => density && isSet(density))), () => mark(ctx => { ctx.fillStyle = hatch(ctx, palette.nebula); ctx.fillRect(0, 0, 16, 16); }), 'Nebula');
  row(shows('places', world.data.places.length), () => shapeMark('circle', null, palette.isDark ? palette.gold : '#c98a00', 2.4), 'Capital, dock or other place');
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
