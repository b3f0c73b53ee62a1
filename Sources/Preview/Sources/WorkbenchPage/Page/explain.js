// Why is it so? Causes by stage, what a part means, and what the map would be without it.
const why = { about: null, answer: null, fault: '', isAsking: false };
const plainValue = value => {
  if (value === null) return element('span', { class: 'kind' }, 'none');
  if (Array.isArray(value)) return element('span', {}, value.length ? value.slice(0, 12).map(one => (typeof one === 'object' && one !== null ? Object.values(one).map(figureText).join(' ') : figureText(one))).join(', ') + (value.length > 12 ? ', …' : '') : 'none');
  if (typeof value === 'object') return element('dl', { class: 'inner' }, ...Object.entries(value).flatMap(([key, part]) => fact(spaced(key), plainValue(part))));
  return name(typeof value === 'boolean' ? (value ? 'yes' : 'no') : figureText(value));
};
const sentence = text => short(text.charAt(0).toUpperCase() + text.slice(1), 600);
const spaced = key => key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
const partOf = (title, part) => (part && Object.keys(part).length ? [element('h3', {}, title), element('dl', {}, ...Object.entries(part).flatMap(([key, value]) => fact(spaced(key), plainValue(value))))] : []);
const causeRow = cause => element('li', { class: cause.makes ? 'makes' : '' }, element('span', { class: 'stage' }, titled(cause.step || cause.stage || 'rule')), element('p', {}, sentence(cause.text || '')), cause.rule ? element('p', { class: 'hint' }, short(cause.rule, 300)) : null);
const subjectNodes = subject => [
  element('h3', { class: 'subject' }, name(subject.ref)),
  ...((subject.causes || []).length ? [element('h3', {}, 'Causes'), element('ol', { class: 'causes' }, ...subject.causes.map(causeRow))] : []),
  ...partOf('Role', subject.role), ...partOf('Facts', subject.facts), ...partOf('Without it', subject.ifRemoved),
  ...((subject.alternatives || []).length ? [element('h3', {}, 'Instead'), element('ul', { class: 'causes' }, ...subject.alternatives.slice(0, 12).map(one => element('li', {}, plainValue(one))))] : []),
];
const explainNow = async what => {
  Object.assign(why, { about: what, answer: null, fault: '', isAsking: true });
  showPanel('explain', false);
  try { why.answer = await ask(`/api/session/${session.id}/explain?${query({ ...what, rev: session.shown })}`); } catch (error) { why.fault = error.message; }
  why.isAsking = false;
  if (openPanel === 'explain') renderPanel();
};
const regional = text => (atlas.regions.length > 1 ? `${state.world.key}/${text}` : text);
const warpText = (world, i, j) => {
  const [a, b] = [world.number(i), world.number(j)];
  return world.hasWarp(i, j) && world.hasWarp(j, i) ? `${a}-${b}` : world.hasWarp(i, j) ? `${a}>${b}` : `${b}>${a}`;
};
const explainChoices = () => {
  const { world } = state, i = state.selected;
  if (i < 0) return [element('p', { class: 'hint' }, 'Choose a sector on the map.')];
  const number = world.number(i), warps = Array.from(world.near.of(i), j => warpText(world, i, j));
  const warp = element('select', { 'aria-label': 'Warp' }, ...options(warps.map(text => [text, text])));
  const goods = world.station[i] === none ? [] : [...(words.trade[world.station[i]] || { buys: [], sells: [] }).buys, ...(words.trade[world.station[i]] || { sells: [] }).sells];
  const good = element('select', { 'aria-label': 'Good' }, ...options(goods.map(one => [one, titled(one)])));
  return [
    element('div', { class: 'actions' }, button(`Sector ${number}`, () => explainNow({ ref: regional(`sector:${number}`) }), { id: 'explain-sector' }),
      world.station[i] === none ? null : button('Station', () => explainNow({ ref: regional(`station:${number}`) })),
      ...Array.from({ length: world.planets[i] }, (_, k) => button(`Planet ${k + 1}`, () => explainNow({ ref: regional(`planet:${number}/${k + 1}`) }))),
      ...(world.formationsAt.get(i) || []).map(index => button(short(world.data.formations[index].name, 30), () => explainNow({ ref: regional(`formation:#${world.data.formations[index].ordinal}`) })))),
    warps.length ? smallForm([warp], 'Explain warp', () => explainNow({ ref: regional(`warp:${warp.value}`) })) : null,
    goods.length ? smallForm([good], 'Explain price', () => explainNow({ price: regional(`${number}:${good.value}`) })) : null,
  ].filter(Boolean);
};
const missingForm = () => {
  const type = element('select', { 'aria-label': 'Type of formation' }, ...options(words.formationTypes.map(one => [one, titled(one)])));
  return smallForm([type], 'Why so few?', () => explainNow({ missing: type.value }));
};
addPanel('explain', 'Explain', () => [
  ...explainChoices(), missingForm(),
  why.isAsking ? element('p', { class: 'hint', role: 'status' }, 'Asking …') : null, why.fault ? element('p', { class: 'fault', role: 'alert' }, why.fault) : null,
  element('div', { id: 'explanation' }, ...(why.answer ? why.answer.subjects.flatMap(subjectNodes) : [])),
].filter(Boolean));
on('selection', () => { if (openPanel === 'explain') renderPanel(); });
hear('shown', () => { why.answer = null; if (openPanel === 'explain') renderPanel(); });
