// Names by rank without overlap: places, gates, clusters, formations, sectors.
class LabelField {
  constructor(p) {
    this.columns = Math.ceil(p.width / 6) + 2;
    this.rows = Math.ceil(p.height / 6) + 2;
    this.taken = new Uint8Array(this.columns * this.rows);
  }
  // Takes a box for a name (2) if it is free, or covers no more than a sector (1); or for a sector, anyway.
  take(left, top, width, height, most = 0, mark = 2) {
    const c0 = Math.max(0, Math.floor(left / 6)), c1 = Math.min(this.columns - 1, Math.floor((left + width) / 6));
    const r0 = Math.max(0, Math.floor(top / 6)), r1 = Math.min(this.rows - 1, Math.floor((top + height) / 6));
    if (c1 < 0 || r1 < 0 || c0 > c1 || r0 > r1) return false;
    if (mark === 2) {
      for (let r = r0; r <= r1; r++) for (let c = c0; c <= c1; c++) if (this.taken[r * this.columns + c] > most) return false;
    }
    for (let r = r0; r <= r1; r++) this.taken.fill(mark, r * this.columns + c0, r * this.columns + c1 + 1);
    return true;
  }
}

const widths = new Map();
const widthOf = (ctx, text, style) => {
  const key = style + text;
  let width = widths.get(key);
  if (width === undefined) {
    if (widths.size > 20000) widths.clear();
    ctx.font = style;
    width = ctx.measureText(text).width;
    widths.set(key, width);
  }
  return width;
};

// From this distance of sectors on, their numbers are read, and names of clusters are below them.
const groundGap = 30;

// Middle and extent of each cluster, once.
const clusterSpots = world => {
  if (world.clusterSpots) return world.clusterSpots;
  const spots = world.data.clusters.map((cluster, index) => ({ index, x: 0, y: 0, count: 0, spread: 0, name: short(cluster.name, 36) }));
  for (let i = 0; i < world.n; i++) {
    const spot = spots[world.cluster[i]];
    if (spot) { spot.x += world.x[i]; spot.y += world.y[i]; spot.count++; }
  }
  for (const spot of spots) if (spot.count) { spot.x /= spot.count; spot.y /= spot.count; spot.spread = Math.sqrt(spot.count) * world.gap; }
  return (world.clusterSpots = spots.filter(spot => spot.count).sort((a, b) => b.count - a.count));
};

// Where the middle of a name may be, beside a sector of that radius.
const spotsAround = (below, width, size) => {
  if (!below) return [[0, 0]];
  const up = below + size * 0.6, aside = below + 3 + width / 2;
  return [[0, up], [0, -up], [aside, 0], [-aside, 0], [aside * 0.8, up], [-aside * 0.8, up], [aside * 0.8, -up], [-aside * 0.8, -up]];
};
// A name that has to be there is put farther away, and at last over sectors, but never over another name.
const putLabel = (p, field, text, wx, wy, { size, weight = 500, color, below = 0, italic = false, force = false, halo = true }) => {
  const style = `${italic ? 'italic ' : ''}${weight} ${size.toFixed(1)}px ${font}`;
  const { ctx } = p;
  const sx = (wx - p.left) * p.k, sy = (p.high - wy) * p.k;
  if (sx < -80 || sx > p.width + 80 || sy < -40 || sy > p.height + 40) return false;
  const width = widthOf(ctx, text, style);
  const free = (places, most) => places.find(([dx, dy]) => field.take(sx + dx - width / 2 - 2, sy + dy - size * 0.55, width + 4, size * 1.1, most));
  const chosen = free(spotsAround(below, width, size), 0)
    || (force && (free(spotsAround(below * 1.7, width, size), 0) || free(spotsAround(below * 2.4, width, size), 0) || free(spotsAround(below, width, size), 1)));
  if (!chosen) return false;
  ctx.font = style;
  ctx.lineWidth = Math.max(2.4, size * 0.26);
  ctx.strokeStyle = p.look.page;
  ctx.fillStyle = color;
  if (halo) ctx.strokeText(text, sx + chosen[0], sy + chosen[1]);
  ctx.fillText(text, sx + chosen[0], sy + chosen[1]);
  return true;
};

function* paintLabels(p, world) {
  const { ctx, look, gap } = p;
  const field = new LabelField(p);
  const radius = dotRadius(gap);
  if (gap >= groundGap) coverDots(p, field, world, radius);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  if (state.layers.has('places')) {
    for (const place of world.data.places) {
      const i = place.sector;
      putLabel(p, field, short(world.label(i), 28), world.x[i], world.y[i], { size: Math.min(15, 11 + gap * 0.08), weight: 700, color: look.ink, below: Math.max(6, radius * 1.6), force: true });
    }
  }
  if (state.layers.has('gates')) {
    for (const { at, other } of world.gates) {
      putLabel(p, field, `→ ${short(other.region, 24)} ${other.number}`, world.x[at], world.y[at], { size: 12, weight: 600, color: look.gate === '#b7791f' ? '#7a4f10' : look.gate, below: Math.max(9, radius * 1.9) });
    }
  }
  if (!state.layers.has('names')) return;
  yield;
  if (gap < groundGap) paintClusterNames(p, field, world);
  yield;
  if (state.layers.has('formations') && gap > 6) {
    for (const formation of world.data.formations) {
      const i = formation.anchor;
      if (i === null || Math.sqrt(formation.interior.length + 1) * gap < 44) continue;
      putLabel(p, field, short(formation.name, 30), world.x[i], world.y[i], { size: Math.min(13, 9 + gap * 0.08), italic: true, weight: 600, color: mixed(look.formation, look.ink, 40), below: radius + 3, force: gap >= groundGap });
    }
  }
  yield;
  if (gap >= 24) {
    let count = 0;
    const placed = new Set(world.data.places.map(place => place.sector));
    for (const [i] of world.names) {
      if (placed.has(i)) continue;
      if (world.x[i] < p.left || world.x[i] > p.right || world.y[i] < p.low || world.y[i] > p.high) continue;
      putLabel(p, field, short(world.label(i), 24), world.x[i], world.y[i], { size: Math.min(12, 8 + gap * 0.06), color: look.ink, below: radius + 3 });
      if (++count % 80 === 0) yield;
    }
  }
}

// Names keep off the sectors, whose numbers are read.
const coverDots = (p, field, world, radius) => {
  const count = world.grid.within(p.left, p.low, p.right, p.high);
  for (let s = 0; s < count; s++) {
    const [sx, sy] = spot(p, world, world.grid.found[s]);
    field.take(sx - radius * 0.7, sy - radius * 0.7, radius * 1.4, radius * 1.4, 0, 1);
  }
};

// Names of clusters: above small sectors, and as large faint letters below those with numbers.
const paintClusterNames = (p, field, world, isBelow = false) => {
  const { ctx, look } = p;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const spot of clusterSpots(world)) {
    const extent = spot.spread * p.k;
    if (extent < 44) continue;
    const text = spot.name.toUpperCase();
    const wide = widthOf(ctx, text, `700 10.0px ${font}`) / 10;
    const size = isBelow ? Math.min(64, extent / wide * 0.95) : Math.min(19, Math.max(10, extent / 9));
    if (wide * size > extent * 1.5) continue;
    const color = isBelow ? mixed(look.muted, look.ground, 62) : mixed(look.muted, look.ink, 35);
    putLabel(p, field, text, spot.x, spot.y, { size, weight: 700, color, halo: !isBelow });
  }
};
// Before the sectors are painted.
const paintGroundNames = (p, world) => {
  if (state.layers.has('names') && p.gap >= groundGap) paintClusterNames(p, new LabelField(p), world, true);
};
