// Lines of edit scripts: what they mean, as far as the page can tell.
const lineForms = [
  [/^add warp (\d+)([->])(\d+)( latent)?$/i, (u, sign, v, latent) => ({ op: 'add', u, v, both: sign === '-', latent: Boolean(latent) })],
  [/^remove warp (\d+)([->])(\d+)$/i, (u, sign, v) => ({ op: 'remove', u, v, both: sign === '-' })],
  [/^flip warp (\d+)>(\d+)$/i, (u, v) => ({ op: 'flip', u, v })],
  [/^redirect warp (\d+)>(\d+) to (\d+)$/i, (u, v, w) => ({ op: 'redirect', u, v, w })],
  [/^set warp (\d+)>(\d+)((?: (?:latent|cost|stability)=\S+)+)$/i, (u, v, values) => ({ op: 'set-warp', u, v, values })],
  [/^set sector (\d+)((?: (?:type|hazard|radiation|security|nebula|asteroids)=\S+)+)$/i, (n, values) => ({ op: 'set-sector', n, values })],
  [/^set cluster (\d+)((?: (?:type|cap)=\S+)+)$/i, (c, values) => ({ op: 'set-cluster', c, values })],
  [/^move sector (\d+) to (-?\d+),(-?\d+)(?:,(-?\d+))?$/i, n => ({ op: 'move', n })],
  [/^rename (.+?) "((?:[^"\\]|\\.)*)"$/i, (ref, text) => ({ op: 'rename', ref, text: text.replace(/\\(.)/g, '$1') })],
  [/^(?:add|remove) tunnel (\d+)-(\d+)(?: oneway)?(?: latent)?$/i, (u, v) => ({ op: 'other', sectors: [u, v] })],
  [/^(?:add|set) station (\d+) class=(\d+)$/i, (n, kind) => ({ op: 'station', n, kind })],
  [/^move station (\d+) to (\d+)$/i, (n, m) => ({ op: 'other', sectors: [n, m] })],
  [/^remove station (\d+)$/i, n => ({ op: 'other', sectors: [n] })],
  [/^add planet (\d+) .+$/i, n => ({ op: 'other', sectors: [n] })],
  [/^(?:set|remove) planet (\d+)\/\d+.*$/i, n => ({ op: 'other', sectors: [n] })],
  [/^add formation \S+ at (\d+).*$/i, n => ({ op: 'other', sectors: [n] })],
  [/^(?:declare formation|remove formation|dissolve) .+$/i, () => ({ op: 'other', sectors: [] })],
  [/^place [a-z_]+ at (\d+)$/i, n => ({ op: 'other', sectors: [n] })],
];
const editVerbs = 'add, remove, redirect, flip or set warp; move or set sector; set cluster; rename; formation, tunnel, station, planet, place';
const parseEdit = line => {
  const text = line.trim().replace(/\s+/g, ' ');
  for (const [form, make] of lineForms) {
    const match = form.exec(text);
    if (match) return make(...match.slice(1));
  }
  return null;
};

// The warps of a region with the edits so far.
class Draft {
  constructor(world) { this.world = world; this.changes = new Map(); this.names = new Map(); }
  key(a, b) { return a * this.world.n + b; }
  has(a, b) { const known = this.changes.get(this.key(a, b)); return known === undefined ? this.world.hasWarp(a, b) : known; }
  set(a, b, isThere) {
    if (this.world.hasWarp(a, b) === isThere) this.changes.delete(this.key(a, b)); else this.changes.set(this.key(a, b), isThere);
  }
  degree(a) {
    let degree = this.world.out.degree(a);
    for (const [key, isThere] of this.changes) if (Math.floor(key / this.world.n) === a) degree += isThere ? 1 : -1;
    return degree;
  }

  // What is wrong with an edit; nothing if it was applied.
  apply(edit) {
    const faults = [];
    const { world } = this;
    const sector = text => {
      const i = world.at(Number(text));
      if (i < 0) faults.push(`there is no sector ${text}`);
      return i;
    };
    const handler = this[edit.op.replace('-', '')];
    handler.call(this, edit, sector, faults);
    return faults;
  }

  canAdd(a, b, faults) {
    const { world } = this;
    const [u, v] = [world.number(a), world.number(b)];
    if (a === b) return faults.push(`a warp from sector ${u} to itself`);
    if (this.has(a, b)) return faults.push(`the warp ${u}>${v} exists`);
    if (atlas.mostWarps !== null && this.degree(a) >= atlas.mostWarps) {
      faults.push(`sector ${u} has ${counted(this.degree(a), 'exit')}, and may have ${atlas.mostWarps}`);
    }
    if (world.islands[b] && world.islands[a] !== world.islands[b]) {
      faults.push(`the warp ${u}>${v} crosses a shore into an island`);
    }
    return faults.length;
  }

  add({ u, v, both, latent }, sector, faults) {
    const a = sector(u), b = sector(v);
    if (faults.length) return;
    if (latent && both) faults.push('a two-way warp cannot be latent; write U>V');
    if (both && a !== b && this.has(a, b) !== this.has(b, a)) {
      const [from, to] = this.has(a, b) ? [v, u] : [u, v];
      faults.push(`a one-way warp between ${u} and ${v} exists; add ${from}>${to} to make it two-way`);
      return;
    }
    if (this.canAdd(a, b, faults)) return;
    if (both && this.canAdd(b, a, faults)) return;
    if (faults.length) return;
    this.set(a, b, true);
    if (both) this.set(b, a, true);
  }

  remove({ u, v, both }, sector, faults) {
    const a = sector(u), b = sector(v);
    if (faults.length) return;
    if (!this.has(a, b) && !(both && this.has(b, a))) { faults.push(`there is no warp ${u}${both ? '-' : '>'}${v}`); return; }
    this.set(a, b, false);
    if (both) this.set(b, a, false);
  }

  flip({ u, v }, sector, faults) {
    const a = sector(u), b = sector(v);
    if (faults.length) return;
    if (!this.has(a, b)) { faults.push(`there is no warp ${u}>${v}`); return; }
    if (this.canAdd(b, a, faults)) return;
    this.set(a, b, false);
    this.set(b, a, true);
  }

  redirect({ u, v, w }, sector, faults) {
    const a = sector(u), b = sector(v), c = sector(w);
    if (faults.length) return;
    if (!this.has(a, b)) { faults.push(`there is no warp ${u}>${v}`); return; }
    this.set(a, b, false);
    if (this.canAdd(a, c, faults)) { this.set(a, b, true); return; }
    this.set(a, c, true);
  }

  setwarp({ u, v, values }, sector, faults) {
    const a = sector(u), b = sector(v);
    if (faults.length) return;
    if (!this.has(a, b)) faults.push(`there is no warp ${u}>${v}`);
    else if (/latent=true/i.test(values) && this.has(b, a)) faults.push('a two-way warp cannot be latent');
    const cost = /cost=(\S+)/i.exec(values), stability = /stability=(\S+)/i.exec(values);
    if (cost && !(Number.isInteger(Number(cost[1])) && Number(cost[1]) >= 1)) faults.push('a cost is a number from 1');
    if (stability && !(Number(stability[1]) >= 0 && Number(stability[1]) <= 1)) faults.push('a stability is a number from 0 to 1');
  }

  setsector({ n, values }, sector, faults) {
    const i = sector(n);
    if (faults.length) return;
    const type = /type=(\S+)/i.exec(values);
    if (type && !words.sectorTypes.includes(type[1].toUpperCase())) faults.push(`there is no sector type ${type[1]}`);
    if (this.world.flags[i] & 3 || this.world.data.places.some(place => place.sector === i)) faults.push(`sector ${n} is a capital, fedspace or a special place`);
  }

  setcluster({ c, values }, sector, faults) {
    if (!this.world.data.clusters.some(cluster => cluster.ordinal === Number(c))) faults.push(`there is no cluster ${c}`);
    const type = /type=(\S+)/i.exec(values), cap = /cap=(\S+)/i.exec(values);
    if (type && !words.clusterTypes.includes(type[1].toUpperCase())) faults.push(`there is no cluster type ${type[1]}`);
    if (cap && !(Number(cap[1]) >= 1)) faults.push('a cap is a number from 1');
  }

  move({ n }, sector, faults) {
    const i = sector(n);
    if (!faults.length && this.world.number(i) === 1) faults.push('sector 1 stays where it is');
  }

  rename({ ref, text }, sector, faults) {
    if (!text.length || Array.from(text).length > 100) faults.push('a name has 1 to 100 characters');
    const known = /^(sector|station):(\d+)$/i.exec(ref);
    if (known) sector(known[2]);
    const cluster = /^cluster:(\d+)$/i.exec(ref);
    if (cluster && !this.world.data.clusters.some(c => c.ordinal === Number(cluster[1]))) faults.push(`there is no cluster ${cluster[1]}`);
    const ordinal = /^formation:#(\d+)$/i.exec(ref);
    if (ordinal && !this.world.data.formations.some(f => f.ordinal === Number(ordinal[1]))) faults.push(`there is no formation #${ordinal[1]}`);
  }

  station({ n, kind }, sector, faults) {
    sector(n);
    if (Number(kind) > 11) faults.push('a class is a number from 0 to 11');
  }

  other({ sectors }, sector) { for (const n of sectors) sector(n); }
}
