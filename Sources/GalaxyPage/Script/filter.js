// Filters such as `type:nebula station:4 degree>=5`: every term must hold.
const cell = (column, absent = null) => (world, i) => (world[column][i] === none ? absent : world[column][i]);
const filterFields = {
  number: (world, i) => world.number(i), type: (world, i) => world.typeOf(i),
  zone: (world, i) => { const zone = world.zoneOf(i); return zone && [zone.type, zone.name]; },
  cluster: (world, i) => world.clusterOf(i)?.ordinal,
  'cluster-type': (world, i) => world.clusterOf(i)?.type,
  name: (world, i) => world.label(i), degree: (world, i) => world.near.degree(i),
  out: (world, i) => world.out.degree(i), in: (world, i) => world.into.degree(i),
  station: cell('station', 'none'),
  planets: (world, i) => world.planets[i], hazard: cell('hazard'),
  security: cell('security'),
  nebula: cell('nebula', 0),
  radiation: (world, i) => (world.radiation[i] === none ? null : world.radiation[i] / 100),
  faction: (world, i) => (world.faction[i] === none ? 'none' : words.factions[world.faction[i]]),
  formation: (world, i) => (world.formationsAt.get(i) || []).map(k => world.data.formations[k].type),
};
const compare = {
  ':': (a, b) => (Number.isNaN(Number(b)) ? plainWord(a).includes(plainWord(b)) : Number(a) === Number(b)),
  '=': (a, b) => plainWord(a) === plainWord(b), '!=': (a, b) => plainWord(a) !== plainWord(b),
  '>=': (a, b) => a >= Number(b), '<=': (a, b) => a <= Number(b), '>': (a, b) => a > Number(b), '<': (a, b) => a < Number(b),
};
const parseFilter = text => {
  const terms = [], faults = [];
  for (const word of text.match(/(?:[^\s"]|"[^"]*"?)+/g) || []) {
    const match = /^([a-z-]+)(>=|<=|!=|:|=|>|<)(.+)$/i.exec(word);
    const field = match && match[1].toLowerCase();
    if (!match || !Object.hasOwn(filterFields, field)) faults.push(word);
    else terms.push({ read: filterFields[field], holds: compare[match[2]], value: match[3].replaceAll('"', ''), each: match[2] === '!=' ? 'every' : 'some' });
  }
  return { terms, faults };
};
// Sectors that pass, one byte each; null without a filter.
const filtered = world => {
  const { terms } = parseFilter(state.filter);
  if (!terms.length && !state.stations.size) return null;
  const result = new Uint8Array(world.n);
  for (let i = 0; i < world.n; i++) {
    let passes = !state.stations.size || state.stations.has(world.station[i]);
    for (const term of terms) {
      if (!passes) break;
      const value = term.read(world, i);
      passes = Array.isArray(value) ? value[term.each](one => term.holds(one, term.value)) : value != null && term.holds(value, term.value);
    }
    result[i] = passes ? 1 : 0;
  }
  return result;
};
