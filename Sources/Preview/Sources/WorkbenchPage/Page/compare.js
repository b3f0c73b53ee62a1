// The differences of an earlier state and this one, as a list and on the map.
const comparing = { from: null, to: null, regions: new Map(), step: -1, revisions: [], isOn: false, isBrief: false, due: -1, total: 0, what: 'all' };
const blend = { at: 0.5 };
const addedKind = 0, removedKind = 1;
const differenceColors = { light: ['#0b7a75', '#c24e00', '#6741d9'], dark: ['#3de0c8', '#ffae5c', '#b197fc'] };
const differenceColor = kind => differenceColors[isDark() ? 'dark' : 'light'][kind];
const kindNames = ['added', 'removed', 'changed'];
const fieldText = fields => Object.entries(fields || {}).slice(0, 3).map(([key, pair]) => (Array.isArray(pair) ? `${key} ${figureText(pair[0])} → ${figureText(pair[1])}` : key)).join(', ');
// Changes as [kind, text, places, link, what], as the page of differences has them; link 1 is two-way, 2 one-way.
const changesOf = (world, region) => {
  const list = [], at = number => world.at(Number(number));
  const put = (what, kind, text, numbers, link = 0) => list.push([kind, text, numbers.map(at).filter(i => i >= 0), link, what]);
  const { sectors = {}, warps = {}, formations = {}, clusters = {}, tunnels = {}, stations = {}, planets = {} } = region;
  for (const [k, key] of [[0, 'added'], [1, 'removed']]) {
    for (const [u, v, way] of warps[key] || []) put('warps', k, `Warp ${u}${way === 'two-way' ? '–' : ' → '}${v} ${kindNames[k]}`, [u, v], way === 'two-way' ? 1 : 2);
    for (const tunnel of tunnels[key] || []) { const [u, v] = Array.isArray(tunnel) ? tunnel : tunnel.tunnel || []; put('tunnels', k, `Tunnel ${u}–${v} ${kindNames[k]}`, [u, v], 1); }
    for (const one of formations[key] || []) put('formations', k, `${titled(one.type)} at ${one.anchor} ${kindNames[k]}`, [one.anchor, ...(one.interior || [])]);
    for (const one of stations[key] || []) put('contents', k, `Station in ${one.sector} ${kindNames[k]}`, [one.sector]);
    for (const one of planets[key] || []) put('contents', k, `Planet in ${one.sector} ${kindNames[k]}`, [one.sector]);
    for (const one of sectors[key] || []) put('sectors', k, `Sector ${one} ${kindNames[k]}`, [one]);
  }
  for (const one of warps.changed || []) put('warps', 2, `Warp ${one.warp.join('–')}: ${one.a} → ${one.b}`, one.warp, 1);
  for (const one of sectors.changed || []) put('sectors', 2, `Sector ${one.sector}: ${fieldText(one.fields)}`, [one.sector]);
  for (const one of sectors.renamed || []) put('sectors', 2, `Sector ${one.sector}: ${one.name.join(' → ')}`, [one.sector]);
  for (const one of [...(formations.changed || []), ...(formations.renamed || []), ...(formations.moved || [])]) {
    const formation = world.data.formations.find(known => `#${known.ordinal}` === one.b);
    list.push([2, `${titled(one.type || (formation ? formation.type : 'formation'))}: ${one.name ? one.name.join(' → ') : fieldText(one.fields)}`, formation ? [formation.anchor, ...formation.interior].filter(i => i !== null) : [], 0, 'formations']);
  }
  for (const one of [...(stations.changed || []), ...(stations.renamed || [])]) put('contents', 2, `Station in ${one.sector}: ${one.name ? one.name.join(' → ') : fieldText(one.fields)}`, [one.sector]);
  for (const one of [...(planets.changed || []), ...(planets.renamed || [])]) put('contents', 2, `Planet in ${one.sector}: ${one.name ? one.name.join(' → ') : fieldText(one.fields)}`, [one.sector]);
  for (const one of [...(clusters.changed || []), ...(clusters.renamed || [])]) list.push([2, `Cluster ${one.cluster}: ${one.name ? one.name.join(' → ') : fieldText(one.fields)}`, [], 0, 'sectors']);
  for (const one of tunnels.changed || []) list.push([2, `Tunnel ${(one.tunnel || []).join('–')}: ${fieldText(one.fields)}`, (one.tunnel || []).map(at).filter(i => i >= 0), 1, 'tunnels']);
  return list;
};
const movesOf = (world, { sectors = {} }) => (sectors.moved || []).map(one => [world.at(Number(one.sector)), one.position[0][0], one.position[0][1]]).filter(([i]) => i >= 0);
