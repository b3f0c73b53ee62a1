// Courses: fewest turns, and of several the one with the lower sectors first, as `course` finds them.
const hopsFrom = (world, start, most = Infinity) => {
  const hops = new Int32Array(world.n).fill(-1);
  const queue = new Uint32Array(world.n);
  let head = 0, tail = 0;
  hops[start] = 0;
  queue[tail++] = start;
  while (head < tail) {
    const i = queue[head++];
    if (hops[i] >= most) continue;
    const { start: rows, to } = world.out;
    for (let k = rows[i]; k < rows[i + 1]; k++) {
      if (hops[to[k]] < 0) { hops[to[k]] = hops[i] + 1; queue[tail++] = to[k]; }
    }
  }
  return hops;
};

// Edges of a region with their costs, with tunnels or without; of parallel ones the cheapest.
const flights = (world, tunnels) => {
  const key = tunnels ? 'flightsThrough' : 'flightsAround';
  if (world[key]) return world[key];
  const lists = Array.from({ length: world.n }, () => new Map());
  const offer = (a, b, cost) => {
    if (a === b) return;
    const turns = Math.max(1, cost);
    if (!(lists[a].get(b) <= turns)) lists[a].set(b, turns);
  };
  for (let i = 0; i < world.n; i++) {
    for (const j of world.out.of(i)) offer(i, j, world.costs.get(i * world.n + j) || 1);
  }
  if (tunnels) {
    for (const tunnel of world.data.tunnels) {
      offer(tunnel.from, tunnel.to, tunnel.cost);
      if (!tunnel.oneWay) offer(tunnel.to, tunnel.from, tunnel.cost);
    }
  }
  const edges = lists.map(list => [...list].sort((a, b) => a[0] - b[0]));
  const back = Array.from({ length: world.n }, () => []);
  edges.forEach((list, i) => { for (const [j, cost] of list) back[j].push([i, cost]); });
  return (world[key] = { edges, back });
};

// A heap of sectors by cost.
class CostHeap {
  constructor() { this.keys = []; this.items = []; }
  get size() { return this.items.length; }
  push(key, item) {
    const { keys, items } = this;
    let at = items.length;
    while (at > 0) {
      const up = at - 1 >> 1;
      if (keys[up] <= key) break;
      keys[at] = keys[up]; items[at] = items[up];
      at = up;
    }
    keys[at] = key; items[at] = item;
  }
  pop() {
    const { keys, items } = this;
    const top = [keys[0], items[0]];
    const key = keys.pop(), item = items.pop();
    const size = items.length;
    if (size) {
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= size) break;
        if (down + 1 < size && keys[down + 1] < keys[down]) down++;
        if (keys[down] >= key) break;
        keys[at] = keys[down]; items[at] = items[down];
        at = down;
      }
      keys[at] = key; items[at] = item;
    }
    return top;
  }
}

// Turns over edges from a sector; Infinity where none lead.
const turnsOver = (edges, start, blocked, most = Infinity) => {
  const turns = new Float64Array(edges.length).fill(Infinity);
  const heap = new CostHeap();
  turns[start] = 0;
  heap.push(0, start);
  while (heap.size) {
    const [cost, i] = heap.pop();
    if (cost > turns[i] || cost > most) continue;
    for (const [j, step] of edges[i]) {
      if (blocked && blocked[j]) continue;
      if (cost + step < turns[j]) { turns[j] = cost + step; heap.push(cost + step, j); }
    }
  }
  return turns;
};

const listed = value => (value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]);
// What is wrong with the rules of a course, in a sentence; empty if nothing is.
const faultOfRules = (world, rules) => {
  const isNamed = (known, value) => known.some(word => plainWord(word) === plainWord(value));
  const zones = [...words.zones, ...world.data.zones.map(zone => zone.name)];
  const checks = [
    ['avoid', 'sector', number => world.at(Number(number)) >= 0],
    ['avoidZone', 'zone', zone => isNamed(zones, zone)],
    ['avoidType', 'type of sectors', type => isNamed(words.sectorTypes, type)],
    ['avoidCluster', 'cluster', ordinal => world.data.clusters.some(cluster => cluster.ordinal === Number(ordinal))],
  ];
  for (const [rule, noun, isKnown] of checks) {
    const unknown = listed(rules[rule]).find(value => !isKnown(value));
    if (unknown !== undefined) return `There is no ${noun} ‘${short(String(unknown), 40)}’ to avoid.`;
  }
  return '';
};
// Sectors that a course must not visit; zones, types and clusters spare its ends.
const blockedSectors = (world, from, to, rules) => {
  const blocked = new Uint8Array(world.n);
  const zones = new Set(listed(rules.avoidZone).map(plainWord));
  const types = new Set(listed(rules.avoidType).map(plainWord));
  const clusters = new Set(listed(rules.avoidCluster).map(Number));
  if (zones.size || types.size || clusters.size) {
    for (let i = 0; i < world.n; i++) {
      if (i === from || i === to) continue;
      const zone = world.zoneOf(i), cluster = world.clusterOf(i), type = world.typeOf(i);
      if (zone && (zones.has(plainWord(zone.type)) || zones.has(plainWord(zone.name)))) blocked[i] = 1;
      if (cluster && clusters.has(cluster.ordinal)) blocked[i] = 1;
      if (type && types.has(plainWord(type))) blocked[i] = 1;
    }
  }
  for (const number of listed(rules.avoid)) {
    const i = world.at(Number(number));
    if (i >= 0) blocked[i] = 1;
  }
  return blocked;
};

// The course between two sectors by index: `{sectors, turns}`, null if there is none.
const courseBetween = (world, from, to, rules = {}) => {
  const { edges, back } = flights(world, Boolean(rules.tunnels));
  const blocked = blockedSectors(world, from, to, rules);
  if (blocked[from] || blocked[to]) return null;
  const rest = turnsOver(back, to, blocked);
  if (rest[from] === Infinity) return null;
  const sectors = [from];
  for (let i = from; i !== to;) {
    const step = edges[i].find(([j, cost]) => !blocked[j] && rest[j] + cost === rest[i]);
    i = step[0];
    sectors.push(i);
  }
  return { sectors, turns: rest[from] };
};

// The course between two numbers, as `window.warpwright.course` gives it; null if there is none.
const courseNumbers = (from, to, given) => {
  const rules = given || {};
  const world = rules.region === undefined || rules.region === null ? state.world : worldNamed(rules.region);
  if (!world) return null;
  const a = world.at(Number(from)), b = world.at(Number(to));
  if (a < 0 || b < 0) return null;
  const fault = faultOfRules(world, rules);
  if (fault) throw new RangeError(fault);
  const course = courseBetween(world, a, b, rules);
  return course && course.sectors.map(i => world.number(i));
};
