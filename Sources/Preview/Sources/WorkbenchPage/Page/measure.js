// The panel of measures: rules that hold, fairness of starts, figures of the graph.
const measures = { rev: -1, verify: null, starts: null, analyze: null, count: 4, fault: '' };
const measureNow = async () => {
  const rev = session.shown, path = `/api/session/${session.id}`;
  measures.fault = '';
  const region = atlas.regions.length > 1 ? { region: state.world.key } : {};
  try {
    const [verify, starts, analyze] = await Promise.all([ask(`${path}/verify?rev=${rev}`), ask(`${path}/starts?${query({ rev, suggest: measures.count, ...region })}`), ask(`${path}/analyze?rev=${rev}`)]);
    if (rev === session.shown) Object.assign(measures, { rev, verify, starts, analyze });
  } catch (error) { measures.fault = error.message; }
  if (openPanel === 'measure') renderPanel();
};
const bar100 = (value, label) => element('span', { class: 'meter', role: 'img', 'aria-label': `${label} ${Math.round(value * 100)} percent` }, (() => {
  const fill = element('span', {});
  fill.style.width = `${Math.round(Math.max(0, Math.min(1, value)) * 100)}%`;
  return fill;
})());
const ruleNodes = ({ checked, failures, waived = [] }) => [
  element('p', { id: 'rules', class: failures.length ? 'fault' : 'good' }, failures.length ? `${counted(failures.length, 'rule')} of ${checked.length} fail` : `All ${checked.length} rules hold`),
  element('ul', { class: 'causes' }, ...failures.slice(0, 50).map(one => failureRow(one))), waived.length ? element('p', { class: 'hint' }, `${waived.length} accepted`) : '',
];
const startNodes = ({ starts, fairness }) => [
  element('div', { class: 'actions' }, ...starts.map(({ sector }) => { const i = state.world.at(sector); return i < 0 ? element('span', { class: 'chip' }, String(sector)) : goTo(i, String(sector), `Start in sector ${sector}`); }),
    button('Show all', () => mark(starts.map(({ sector }) => state.world.at(sector)).filter(i => i >= 0)))),
  element('table', { class: 'figures' }, element('caption', {}, 'Lowest and highest of the starts'), element('thead', {}, element('tr', {}, ...['', 'Lowest', 'Highest', 'Ratio'].map(text => element('th', { scope: 'col' }, text)))),
    element('tbody', {}, ...Object.entries(fairness).map(([key, { lowest, highest, ratio }]) => element('tr', {}, element('th', { scope: 'row' }, titled(spaced(key))), element('td', {}, figureText(lowest)), element('td', {}, figureText(highest)), element('td', {}, bar100(ratio === null ? 0 : ratio, key), figureText(ratio)))))),
];
const graphFigures = region => {
  const { mainComponent: main, outDegree } = region;
  return [['Links', region.links], ['One-way links', region.oneWayLinks], ['Exits, mean', outDegree.mean], ['Diameter', main.diameter], ['Radius', main.radius], ['Mean distance', main.meanDistance],
    ['Articulation points', region.articulationPoints.length], ['Bridges', region.bridges.length], ['Dead ends', region.deadEnds.length], ['Clustering', region.clustering]].filter(([, value]) => value !== undefined && value !== null);
};
const figureNodes = analyze => {
  const region = analyze.regions.find(one => one.region === state.world.key) || analyze.regions[0], { world } = state;
  const most = region.betweenness || [];
  return [
    element('dl', {}, ...graphFigures(region).flatMap(([label, value]) => fact(label, figureText(value)))),
    element('h3', {}, 'Busiest sectors'), element('div', { class: 'chips' }, ...most.slice(0, 10).map(({ sector }) => goTo(world.at(sector), String(sector), `Sector ${sector}`))),
    element('div', { class: 'actions' }, button('Show articulation points', () => mark(region.articulationPoints.map(number => world.at(number)))), button('Show dead ends', () => mark(region.deadEnds.map(number => world.at(number))))),
  ];
};
addPanel('measure', 'Measure', () => {
  const isNew = measures.rev === session.shown;
  if (!isNew && !measures.fault) measureNow();
  return [
    measures.fault ? element('p', { class: 'fault', role: 'alert' }, measures.fault) : null,
    isNew ? null : element('p', { class: 'hint', role: 'status' }, 'Measuring …'),
    element('h3', {}, 'Rules'), ...(isNew ? ruleNodes(measures.verify) : []),
    element('h3', {}, 'Fairness of starts'), labeled('Starts', element('input', { type: 'number', min: '2', max: '16', value: String(measures.count), onchange: event => { measures.count = Math.max(2, Math.min(16, Number(event.target.value) || 4)); measures.rev = -1; renderPanel(); } })),
    ...(isNew ? startNodes(measures.starts) : []),
    element('h3', {}, 'Figures'), ...(isNew ? figureNodes(measures.analyze) : []),
  ].filter(Boolean);
});
hear('shown', () => { if (openPanel === 'measure') measureNow(); });
on('world', () => { if (openPanel === 'measure') { if (atlas.regions.length > 1) measures.rev = -1; renderPanel(); } });
