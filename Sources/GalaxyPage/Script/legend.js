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
  return rows.concat(legendExtras.flatMap(extra => extra(world)));
};
const renderLegend = () => {
  clear(legendBody).append(
    element('p', {}, `${titled(state.coloring === 'zone' && state.world.data.zones.length < 2 ? 'cluster' : state.coloring)} · ${counted(state.world.n, 'sector')}, ${counted(state.world.links, 'link')}`),
    element('ul', {}, ...legendRows()));
};
on('world coloring theme layers legend', () => renderLegend());
