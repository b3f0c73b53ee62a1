// Areas behind the sectors: fills, nebulae, lanes between clusters, borders of zones, formations.
const tintsOf = world => {
  const distance = state.coloring === 'distance' ? state.selected : -1;
  const key = `${state.coloring} ${state.palette} ${isDark()} ${distance}`;
  if (world.tintKey !== key) {
    world.tintKey = key;
    world.tints = coloringOf(world, state.coloring, look());
    world.fills = null;
  }
  return world.tints;
};
const byArea = (a, b) => Math.abs(b.area) - Math.abs(a.area);

// Outlines that do not depend on the coloring.
const shapesOf = world => {
  if (world.shapes) return world.shapes;
  const cells = world.cells;
  const clusters = Int32Array.from(world.cluster, c => (c < world.data.clusters.length ? c : -1));
  const zones = Int32Array.from(world.zone, z => (z < world.data.zones.length ? z : -1));
  const hasNebula = world.data.clusters.some(cluster => cluster.nebula) || world.type.includes(words.sectorTypes.indexOf('NEBULA'));
  const nebula = words.sectorTypes.indexOf('NEBULA');
  const fog = Int32Array.from(world.type, t => (t === nebula ? 0 : -1));
  const everything = new Int32Array(world.n);
  const lone = new Int32Array(world.n).fill(-1);
  const hulls = world.data.formations.flatMap((formation, index) => {
    const members = [...new Set([formation.anchor, ...formation.interior])].filter(i => i !== null);
    if (members.length < 2 || formation.type === 'BACKDOOR') return [];
    for (const i of members) lone[i] = 0;
    const made = outlinesOf(cells, lone, null, members).map(hull => ({ ...hull, formation: index }));
    for (const i of members) lone[i] = -1;
    return made;
  });
  return (world.shapes = {
    shores: outlinesOf(cells, everything, null),
    clusters: outlinesOf(cells, clusters, clusters),
    zones: world.data.zones.length > 1 ? outlinesOf(cells, zones, clusters).filter(o => o.area > 0).sort(byArea) : [],
    nebulae: hasNebula ? outlinesOf(cells, fog, null) : [],
    hulls,
  });
};

const isSeen = (p, o) => o.right >= p.left && o.left <= p.right && o.high >= p.low && o.low <= p.high;

function* paintAreas(p, world) {
  const { ctx, look } = p;
  const tints = tintsOf(world);
  if (!world.cells) world.cells = new Cells(world);
  if (!world.fills) world.fills = outlinesOf(world.cells, tints.areaClass, tints.areaClass).sort(byArea);
  yield;
  const shapes = shapesOf(world);
  yield;
  p.mapUnits();
  ctx.lineJoin = 'round';
  for (const [distance, color] of [[5.4, look.hairline], [4.6, look.page]]) {
    ctx.lineWidth = 2 * distance / p.k;
    ctx.strokeStyle = color;
    for (const shore of shapes.shores) if (isSeen(p, shore)) ctx.stroke(shore.path);
  }
  let count = 0;
  ctx.lineWidth = 0.7 / p.k;
  for (const fill of world.fills) {
    if (!isSeen(p, fill)) continue;
    ctx.fillStyle = ctx.strokeStyle = fill.area < 0 ? look.page : tints.areaColors[fill.kind];
    if (fill.area < 0) continue;
    ctx.fill(fill.path);
    if (p.gap > 3) ctx.stroke(fill.path);
    if (++count % 64 === 0) yield;
  }
  if (state.layers.has('nebulae')) paintNebulae(p, shapes.nebulae);
  yield;
  ctx.strokeStyle = look.page;
  ctx.lineWidth = Math.min(3, Math.max(0.8, p.gap * 0.07)) / p.k;
  for (const lane of shapes.clusters) if (isSeen(p, lane)) ctx.stroke(lane.path);
  yield;
  paintBorders(p, world, shapes);
  p.screenUnits();
}

const paintBorders = (p, world, shapes) => {
  const { ctx, look } = p;
  for (const border of shapes.zones) {
    if (!isSeen(p, border)) continue;
    const zone = world.data.zones[border.kind];
    ctx.lineWidth = Math.min(5.2, 2 + p.gap * 0.12) / p.k;
    ctx.strokeStyle = look.page;
    ctx.stroke(border.path);
    ctx.lineWidth = Math.min(2, 0.8 + p.gap * 0.05) / p.k;
    ctx.strokeStyle = strong(look.zones[words.zones.indexOf(zone.type)] || look.neutral, look);
    if (state.palette === 'blind') ctx.setLineDash([[], [8, 4], [2, 4], [12, 3, 2, 3]][border.kind % 4].map(d => d / p.k));
    ctx.stroke(border.path);
    ctx.setLineDash([]);
  }
  if (!state.layers.has('formations') || p.gap < 3) return;
  for (const hull of shapes.hulls) {
    if (!isSeen(p, hull)) continue;
    ctx.lineWidth = 3 / p.k;
    ctx.strokeStyle = look.page;
    ctx.stroke(hull.path);
    ctx.lineWidth = (hull.formation === state.formation ? 2.6 : 1.3) / p.k;
    ctx.strokeStyle = hull.formation === state.formation ? look.focus : look.formation;
    ctx.stroke(hull.path);
  }
};

// Hatching, at the same distance on the screen at every zoom.
const hatches = new Map();
const hatch = (ctx, color) => {
  if (!hatches.has(color)) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 16;
    const pen = tile.getContext('2d');
    pen.strokeStyle = color;
    pen.lineWidth = 1.6;
    pen.beginPath();
    for (const shift of [-16, 0, 16]) { pen.moveTo(shift - 2, 18); pen.lineTo(shift + 18, -2); }
    for (const shift of [-8, 8]) { pen.moveTo(shift - 2, 18); pen.lineTo(shift + 18, -2); }
    pen.stroke();
    hatches.set(color, ctx.createPattern(tile, 'repeat'));
  }
  return hatches.get(color);
};
const paintNebulae = (p, nebulae) => {
  const { ctx, look } = p;
  const pattern = hatch(ctx, mixed(look.nebula, look.ground, 30));
  pattern.setTransform(new DOMMatrix([0.6 / p.k, 0, 0, -0.6 / p.k, p.left, p.high]));
  ctx.fillStyle = pattern;
  ctx.strokeStyle = mixed(look.nebula, look.ground, 20);
  ctx.lineWidth = 1 / p.k;
  for (const fog of nebulae) {
    if (!isSeen(p, fog) || fog.area < 0) continue;
    ctx.fill(fog.path);
    ctx.stroke(fog.path);
  }
};
