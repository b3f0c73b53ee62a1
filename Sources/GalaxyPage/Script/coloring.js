// What a coloring says of each sector: a color of its dot, a class of its area, and the legend.
const coloringOf = (world, coloring, look) => {
  const measured = coloring === 'degree' ? degreeSteps(world) : coloring === 'distance' ? distanceSteps(world) : null;
  const hues = clusterHues(world);
  const members = coloring === 'formation' ? firstFormations(world) : null;
  const plain = { hue: look.neutral, text: '', order: 99 };
  const rules = {
    zone: i => {
      const zone = world.zoneOf(i);
      if (zone && world.data.zones.length > 1) {
        return { hue: look.zones[words.zones.indexOf(zone.type)] || look.neutral, text: zone.name, order: world.zone[i] };
      }
      return rules.cluster(i);
    },
    cluster: i => (hues[world.cluster[i]] === undefined ? plain : { ...plain, hue: look.neighbors[hues[world.cluster[i]] % look.neighbors.length] }),
    'cluster-type': i => {
      const cluster = world.clusterOf(i);
      if (!cluster) return plain;
      const place = words.clusterTypes.indexOf(cluster.type);
      return { hue: inRange(look.clusterTypes, place) || look.neutral, text: titled(cluster.type), order: place };
    },
    type: i => {
      const type = world.typeOf(i);
      if (!type) return plain;
      return { hue: look.sectorTypes[world.type[i]], text: titled(type), order: world.type[i], emphasis: type === 'STANDARD' ? 0 : 40 };
    },
    formation: i => {
      const type = members.get(i);
      if (!type) return plain;
      const place = words.formationTypes.indexOf(type);
      return { hue: look.formationTypes[place], text: titled(type), order: place, emphasis: 34 };
    },
    security: i => (world.security[i] === none ? plain
      : { hue: look.security[Math.max(0, Math.min(9, world.security[i] - 1))], text: `Security ${world.security[i]}`, order: world.security[i], emphasis: 12 }),
    faction: i => (world.faction[i] === none ? plain
      : { hue: look.factions[world.faction[i]], text: words.factions[world.faction[i]], order: world.faction[i], emphasis: 10 }),
    measured: i => (measured.step[i] === none ? { ...plain, text: 'Not reached' }
      : { hue: look.scale[Math.round(measured.step[i] * 8 / Math.max(1, measured.titles.length - 1))], text: measured.titles[measured.step[i]], order: measured.step[i], emphasis: 26 }),
  };
  return collectColors(world, rules[measured ? 'measured' : coloring], look);
};

const collectColors = (world, rule, look) => {
  const n = world.n;
  const result = { areaClass: new Int32Array(n), areaColors: [], dot: new Uint16Array(n), dotColors: [], legend: [] };
  const areas = new Map(), dots = new Map(), meanings = new Map();
  const shades = clusterShades(world);
  const softening = n > 1500 ? 18 : 0;
  for (let i = 0; i < n; i++) {
    const { hue, text, order, emphasis = 0 } = rule(i);
    const cluster = world.cluster[i];
    const key = `${cluster} ${hue} ${emphasis}`;
    if (!areas.has(key)) {
      areas.set(key, areas.size);
      const tint = areaTint(hue, look, shades[cluster] || 0);
      result.areaColors.push(emphasis ? mixed(tint, hue, emphasis) : tint);
    }
    result.areaClass[i] = areas.get(key);
    if (!dots.has(hue)) { dots.set(hue, dots.size); result.dotColors.push(mixed(strong(hue, look), look.ground, softening)); }
    result.dot[i] = dots.get(hue);
    if (text) {
      if (!meanings.has(text)) meanings.set(text, { hue, text, order, count: 0 });
      meanings.get(text).count++;
    }
  }
  result.legend = [...meanings.values()].sort((a, b) => a.order - b.order);
  return result;
};

const firstFormations = world => {
  const types = new Map();
  for (const [i, list] of world.formationsAt) types.set(i, world.data.formations[list[0]].type);
  return types;
};

// Clusters that share a warp should differ.
const clusterBorders = world => {
  if (world.clusterBorderSets) return world.clusterBorderSets;
  const sets = world.data.clusters.map(() => new Set());
  for (let k = 0; k < world.links; k++) {
    const a = world.cluster[world.from[k]], b = world.cluster[world.to[k]];
    if (a !== b && sets[a] && sets[b]) { sets[a].add(b); sets[b].add(a); }
  }
  return (world.clusterBorderSets = sets);
};
const greedy = (sets, colors) => {
  const result = [];
  sets.forEach((near, index) => {
    const taken = new Set([...near].map(other => result[other]));
    let chosen = index * 3 % colors;
    for (let k = 0; k < colors; k++) {
      const color = (index * 3 + k) % colors;
      if (!taken.has(color)) { chosen = color; break; }
    }
    result.push(chosen);
  });
  return result;
};
const clusterHues = world => (world.hueColumn ||= greedy(clusterBorders(world), 8));
const clusterShades = world => (world.shadeColumn ||= greedy(clusterBorders(world), 4));

const degreeSteps = world => {
  const step = new Uint8Array(world.n);
  for (let i = 0; i < world.n; i++) step[i] = Math.min(8, world.near.degree(i));
  return { step, titles: [0, 1, 2, 3, 4, 5, 6, 7, '8 or more'].map(d => (d === 1 ? '1 neighbor' : `${d} neighbors`)) };
};
const distanceSteps = world => {
  const start = state.selected >= 0 ? state.selected : world.data.root;
  const hops = world.n ? hopsFrom(world, start) : [];
  let most = 0;
  for (const hop of hops) if (hop > most) most = hop;
  const width = Math.max(1, Math.ceil((most + 1) / 9));
  const step = new Uint8Array(world.n).fill(none);
  for (let i = 0; i < world.n; i++) if (hops[i] >= 0) step[i] = Math.floor(hops[i] / width);
  const titles = [];
  for (let k = 0; k <= Math.floor(most / width); k++) titles.push(width === 1 ? counted(k, 'hop') : `${k * width}–${k * width + width - 1} hops`);
  return { step, titles };
};
