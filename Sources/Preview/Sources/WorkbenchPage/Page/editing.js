// Edits of the chosen sector that the card and its warps do not have: contents, formations, cluster, place.
const planetTypes = () => [...new Set(state.world.data.contents.planets.map(planet => planet[1]))].sort();
const stationWords = kind => {
  const { buys, sells } = words.trade[kind] || { buys: [], sells: [] };
  return `${kind}${sells.length ? ` · sells ${sells.map(titled).join(', ').toLowerCase()}` : ''}${buys.length ? ` · buys ${buys.map(titled).join(', ').toLowerCase()}` : ''}`;
};
const smallForm = (parts, text, action) => element('form', { class: 'inline', onsubmit: event => { event.preventDefault(); action(); } }, ...parts, element('button', { type: 'submit' }, text));
const options = (list, value) => list.map(([key, text]) => element('option', { value: key, selected: String(key) === String(value) }, text));
const contentForms = (world, i, number) => {
  const kind = world.station[i];
  const station = element('select', { 'aria-label': 'Class of the station' }, ...options(Array.from({ length: 12 }, (_, k) => [String(k), stationWords(k)]), kind === none ? 1 : kind));
  const type = element('select', { 'aria-label': 'Type of the planet' }, ...options(planetTypes().map(one => [one, titled(one)])));
  const habitability = element('input', { type: 'number', min: '0', max: '100', value: '60', 'aria-label': 'Habitability' });
  return [
    smallForm([station], kind === none ? 'Add station' : 'Set class', () => recordLine(`${kind === none ? 'add' : 'set'} station ${number} class=${station.value}`)),
    kind === none ? null : element('div', { class: 'actions' }, button('Move station', () => pick('station', i)), button('Remove station', () => recordLine(`remove station ${number}`))),
    smallForm([type, habitability], 'Add planet', () => recordLine(`add planet ${number} type=${type.value} habitability=${habitability.value}`)),
    world.planets[i] ? element('div', { class: 'actions' }, ...Array.from({ length: world.planets[i] }, (_, k) => button(`Remove planet ${k + 1}`, () => recordLine(`remove planet ${number}/${k + 1}`)))) : null,
  ];
};
const formationForms = (world, i, number) => {
  const type = element('select', { 'aria-label': 'Type of the formation' }, ...options(words.formationTypes.map(one => [one, titled(one)])));
  const size = element('input', { type: 'number', min: '0', placeholder: 'size', 'aria-label': 'Interior sectors of the formation' });
  return [
    ...(world.formationsAt.get(i) || []).map(index => {
      const formation = world.data.formations[index], title = element('input', { value: formation.name, maxlength: '100', 'aria-label': `Name of ${short(formation.name, 40)}` });
      return element('div', { class: 'group' }, smallForm([title], 'Rename', () => recordLine(`rename formation:#${formation.ordinal} ${JSON.stringify(title.value)}`)),
        element('div', { class: 'actions' }, button('Dissolve', () => recordLine(`dissolve formation #${formation.ordinal}`), { 'aria-label': `Dissolve ${short(formation.name, 40)}` }),
          button('No longer declare', () => recordLine(`remove formation #${formation.ordinal}`), { 'aria-label': `No longer declare ${short(formation.name, 40)}` })));
    }),
    smallForm([type, size], 'Add here', () => recordLine(`add formation ${type.value} at ${number}${size.value ? ` size=${size.value}` : ''}`)),
  ];
};
const clusterForms = (world, i) => {
  const cluster = world.clusterOf(i);
  if (!cluster) return [];
  const type = element('select', { 'aria-label': 'Type of the cluster', onchange: () => recordLine(`set cluster ${cluster.ordinal} type=${type.value}`) }, ...options(words.clusterTypes.map(one => [one, titled(one)]), cluster.type));
  const title = element('input', { value: cluster.name, maxlength: '100', 'aria-label': 'Name of the cluster' });
  return [element('h3', {}, `Cluster ${cluster.ordinal}`), labeled('Type', type), smallForm([title], 'Rename', () => recordLine(`rename cluster:${cluster.ordinal} ${JSON.stringify(title.value)}`))];
};
const placeForms = (world, i, number) => {
  const places = world.data.places.filter(place => place.sector !== i && place.sector !== world.data.root);
  if (!places.length) return [];
  const place = element('select', { 'aria-label': 'Special place' }, ...options(places.map(one => [one.place, titled(one.place)])));
  return [smallForm([place], 'Move here', () => recordLine(`place ${place.value} at ${number}`))];
};
const moreEdits = () => {
  const { world } = state, i = state.selected;
  if (i < 0) return [];
  const number = world.number(i), tunnels = world.data.tunnels.filter(tunnel => tunnel.from === i || tunnel.to === i);
  return [
    element('div', { class: 'actions' }, button('Add warp …', () => pick('warp', i), { id: 'add-warp' }), button('One-way …', () => pick('way', i), { id: 'add-way' }), button('Tunnel …', () => pick('tunnel', i))),
    tunnels.length ? element('div', { class: 'actions' }, ...tunnels.map(({ from, to }) => { const text = `${world.number(from)}-${world.number(to)}`; return button(`Remove tunnel ${text}`, () => recordLine(`remove tunnel ${text}`)); })) : null,
    element('h3', {}, 'Contents'), ...contentForms(world, i, number),
    element('h3', {}, 'Formations'), ...formationForms(world, i, number),
    ...clusterForms(world, i), element('h3', {}, 'Places'), ...placeForms(world, i, number),
  ].filter(Boolean);
};
