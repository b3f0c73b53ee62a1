// One region with its columns, names and neighbors.
class World {
  constructor(data, index) {
    Object.assign(this, { data, index, key: data.name, title: data.title || data.name, n: data.n });
    const n = this.n;
    for (const column of ['type', 'zone', 'flags', 'hazard', 'radiation', 'security', 'nebula', 'station', 'planets', 'faction']) {
      this[column] = unpack(data[column], n, plain);
    }
    this.cluster = unpack(data.cluster, n, plain);
    this.numbers = data.numbers || null;
    if (this.numbers) this.byNumber = new Map(this.numbers.map((number, i) => [number, i]));
    this.names = new Map(data.names);
    for (const place of data.places) if (!this.names.has(place.sector)) this.names.set(place.sector, place.name);
    this.readLinks(data);
    this.hasPlaces = Boolean(data.x);
    if (data.x) {
      this.x = Float64Array.from(unpack(data.x, n, signed));
      this.y = Float64Array.from(unpack(data.y, n, signed));
      this.z = unpack(data.z, n, signed);
    } else {
      spreadOut(this);
      this.z = new Int16Array(n);
    }
    this.measure();
    this.gates = atlas.gates.flatMap(gate => [
      ...(gate.from.region === data.name && gate.from.sector !== null ? [{ gate, at: gate.from.sector, other: gate.to }] : []),
      ...(gate.to.region === data.name && gate.to.sector !== null ? [{ gate, at: gate.to.sector, other: gate.from }] : []),
    ]);
  }

  // Links as rows of neighbors: `start[i] … start[i + 1]` are those of sector i.
  readLinks(data) {
    const n = this.n;
    const ends = (n < 65536 ? b => new Uint16Array(b) : b => new Uint32Array(b))(decode(data.warps).buffer);
    const flags = decode(data.warpFlags);
    this.links = flags.length;
    this.from = new Uint32Array(this.links);
    this.to = new Uint32Array(this.links);
    this.linkFlags = flags;
    const out = new Uint32Array(n + 1), near = new Uint32Array(n + 1), into = new Uint32Array(n + 1);
    for (let i = 0; i < this.links; i++) {
      const a = this.from[i] = ends[2 * i], b = this.to[i] = ends[2 * i + 1];
      near[a + 1]++; near[b + 1]++; out[a + 1]++; into[b + 1]++;
      if (flags[i] & 1) { out[b + 1]++; into[a + 1]++; }
    }
    const each = visit => put => { for (let i = 0; i < this.links; i++) visit(put, this.from[i], this.to[i], flags[i] & 1); };
    this.out = this.rows(out, each((put, a, b, both) => { put(a, b); if (both) put(b, a); }));
    this.into = this.rows(into, each((put, a, b, both) => { put(b, a); if (both) put(a, b); }));
    this.near = this.rows(near, each((put, a, b) => { put(a, b); put(b, a); }));
    this.costs = new Map();
    const costs = data.warpCosts || [];
    for (let i = 0; i < costs.length; i += 3) this.costs.set(costs[i] * n + costs[i + 1], costs[i + 2]);
  }

  rows(counts, visit) {
    for (let i = 1; i < counts.length; i++) counts[i] += counts[i - 1];
    const place = counts.slice();
    const to = new Uint32Array(counts[counts.length - 1]);
    visit((a, b) => { to[place[a]++] = b; });
    for (let i = 0; i + 1 < counts.length; i++) to.subarray(counts[i], counts[i + 1]).sort();
    return { start: counts, to, of: i => to.subarray(counts[i], counts[i + 1]), degree: i => counts[i + 1] - counts[i] };
  }

  // Extent, and the usual distance between neighbors.
  measure() {
    const { x, y, n } = this;
    let left = Infinity, right = -Infinity, low = Infinity, high = -Infinity;
    for (let i = 0; i < n; i++) {
      if (x[i] < left) left = x[i];
      if (x[i] > right) right = x[i];
      if (y[i] < low) low = y[i];
      if (y[i] > high) high = y[i];
    }
    if (!n) [left, right, low, high] = [-1, 1, -1, 1];
    const size = Math.max(right - left, high - low, 1);
    this.gap = size / Math.max(2, Math.sqrt(Math.max(n, 1)) * 1.13);
    const margin = this.gap * 1.2;
    this.box = { left: left - margin, right: right + margin, low: low - margin, high: high + margin };
    this.grid = new Grid(this);
    this.gap = this.grid.usualGap() || this.gap;
  }

  number(i) { return this.numbers ? this.numbers[i] : i + 1; }
  at(number) {
    if (!Number.isInteger(number)) return -1;
    if (this.byNumber) return this.byNumber.has(number) ? this.byNumber.get(number) : -1;
    return number >= 1 && number <= this.n ? number - 1 : -1;
  }
  label(i) { return this.names.get(i) || `Sector ${this.number(i)}`; }
  zoneOf(i) { return this.data.zones[this.zone[i]] || null; }
  clusterOf(i) { return this.data.clusters[this.cluster[i]] || null; }
  typeOf(i) { return words.sectorTypes[this.type[i]] || null; }
  isFree(from, to) { return !this.out.of(from).includes(to); }
  hasWarp(from, to) { return this.out.of(from).includes(to); }

  // Formations by sector, made when somebody asks.
  get formationsAt() {
    if (!this.formationLists) {
      this.formationLists = new Map();
      this.data.formations.forEach((formation, index) => {
        for (const i of new Set([formation.anchor, ...formation.interior])) {
          if (i === null) continue;
          if (!this.formationLists.has(i)) this.formationLists.set(i, []);
          this.formationLists.get(i).push(index);
        }
      });
    }
    return this.formationLists;
  }

  listAt(list) {
    const key = `${list}At`;
    if (!this[key]) {
      this[key] = new Map();
      for (const entry of this.data.contents[list]) {
        if (!this[key].has(entry[0])) this[key].set(entry[0], []);
        this[key].get(entry[0]).push(entry);
      }
    }
    return this[key];
  }

  // The island of a sector: its cluster decides, then the larger type; 0 on the mainland.
  get islands() {
    if (this.islandColumn) return this.islandColumn;
    const column = this.islandColumn = new Uint32Array(this.n);
    let next = 1;
    const groups = new Map();
    for (let i = 0; i < this.n; i++) {
      const cluster = this.clusterOf(i);
      if (!cluster || cluster.island === null) continue;
      if (!groups.has(cluster.island)) groups.set(cluster.island, next++);
      column[i] = groups.get(cluster.island);
    }
    for (const type of [...words.islands].reverse()) {
      for (const formation of this.data.formations) {
        if (formation.type !== type) continue;
        for (const i of [formation.anchor, ...formation.interior]) {
          if (i !== null && !column[i]) column[i] = next;
        }
        next++;
      }
    }
    return column;
  }
}
