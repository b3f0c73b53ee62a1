// What the reader points at: selection, course, reach, measured line, sketched edits.
const overlays = [];
const paintMarks = p => {
  const world = state.world;
  for (const paint of overlays) paint(p, world);
  paintReach(p, world);
  paintSketch(p, world);
  if (state.selected >= 0) paintNeighbors(p, world, state.selected);
  if (state.course) paintCourse(p, world, state.course.sectors, p.look.focus);
  if (state.course && state.course.back) paintCourse(p, world, state.course.back, p.look.tunnel);
  if (state.measure) paintMeasure(p, world, state.measure);
  const radius = Math.max(6, dotRadius(p.gap) + 3);
  if (state.selected >= 0) {
    ring(p, world, state.selected, radius + 1, p.look.page, 6);
    ring(p, world, state.selected, radius + 1, p.look.focus, 3);
  }
};
const paintHover = p => {
  if (state.hovered >= 0) ring(p, state.world, state.hovered, Math.max(6, dotRadius(p.gap) + 3), p.look.ink, 1.8);
};
const spot = (p, world, i) => [(world.x[i] - p.left) * p.k, (p.high - world.y[i]) * p.k];

const paintReach = (p, world) => {
  if (!state.reach) return;
  const { ctx, look } = p;
  ctx.fillStyle = look.focus;
  ctx.globalAlpha = 0.32;
  ctx.beginPath();
  const radius = Math.max(3, dotRadius(p.gap) * 1.7);
  for (const i of state.reach.sectors) {
    const [sx, sy] = spot(p, world, i);
    if (sx < -radius || sx > p.width + radius || sy < -radius || sy > p.height + radius) continue;
    ctx.moveTo(sx + radius, sy);
    ctx.arc(sx, sy, radius, 0, 2 * Math.PI);
  }
  ctx.fill();
  ctx.globalAlpha = 1;
};

// Adds the line between the rims of two circles, if they are apart.
const between = (ctx, ax, ay, bx, by, r) => {
  const length = Math.hypot(bx - ax, by - ay);
  if (length <= 2 * r) return;
  const ux = (bx - ax) / length * r, uy = (by - ay) / length * r;
  ctx.moveTo(ax + ux, ay + uy);
  ctx.lineTo(bx - ux, by - uy);
};
const paintNeighbors = (p, world, i) => {
  const { ctx, look } = p;
  const [ax, ay] = spot(p, world, i);
  for (const j of world.near.of(i)) {
    const out = world.hasWarp(i, j), into = world.hasWarp(j, i);
    const [bx, by] = spot(p, world, j);
    ctx.strokeStyle = ctx.fillStyle = out && into ? look.ink : out ? look.focus : look.oneWay;
    ctx.lineWidth = 2.2;
    ctx.beginPath();
    between(ctx, ax, ay, bx, by, dotRadius(p.gap));
    ctx.stroke();
    if (out && into) continue;
    ctx.beginPath();
    if (out) arrowHead(ctx, ax, ay, bx, by, dotRadius(p.gap) + 2, 9); else arrowHead(ctx, bx, by, ax, ay, dotRadius(p.gap) + 2, 9);
    ctx.fill();
  }
};

const paintCourse = (p, world, sectors, color) => {
  const { ctx, look } = p;
  ctx.lineJoin = ctx.lineCap = 'round';
  // Where the numbers of sectors are read, the line leaves them free.
  const r = p.gap >= groundGap ? dotRadius(p.gap) + 4 : 0;
  for (const [width, style] of [[7, look.page], [4, color]]) {
    ctx.lineWidth = width;
    ctx.strokeStyle = style;
    ctx.beginPath();
    for (let k = 1; k < sectors.length; k++) {
      const [ax, ay] = spot(p, world, sectors[k - 1]), [bx, by] = spot(p, world, sectors[k]);
      between(ctx, ax, ay, bx, by, r);
    }
    ctx.stroke();
  }
  ctx.fillStyle = color;
  ctx.beginPath();
  for (let k = 1; k < sectors.length; k++) {
    const [ax, ay] = spot(p, world, sectors[k - 1]), [bx, by] = spot(p, world, sectors[k]);
    arrowHead(ctx, ax, ay, bx, by, dotRadius(p.gap) + 2, 11);
  }
  ctx.fill();
  for (const i of [sectors[0], sectors[sectors.length - 1]]) ring(p, world, i, Math.max(7, dotRadius(p.gap) + 3), color, 3);
};

const paintMeasure = (p, world, [a, b]) => {
  const { ctx, look } = p;
  const [ax, ay] = spot(p, world, a), [bx, by] = spot(p, world, b);
  ctx.setLineDash([8, 5]);
  ctx.strokeStyle = look.ink;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(ax, ay);
  ctx.lineTo(bx, by);
  ctx.stroke();
  ctx.setLineDash([]);
  const text = `${Math.round(lineBetween(world, a, b)).toLocaleString('en')} units`;
  ctx.font = `700 13px ${font}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 4;
  ctx.strokeStyle = look.page;
  ctx.fillStyle = look.ink;
  ctx.strokeText(text, (ax + bx) / 2, (ay + by) / 2 - 10);
  ctx.fillText(text, (ax + bx) / 2, (ay + by) / 2 - 10);
};
const lineBetween = (world, a, b) => Math.hypot(world.x[a] - world.x[b], world.y[a] - world.y[b], world.z[a] - world.z[b]);

// Added warps are thick and green-blue, removed ones dashed and orange.
const paintSketch = (p, world) => {
  const { ctx, look } = p;
  for (const [from, to, isAdded] of sketchChanges(world)) {
    const [ax, ay] = spot(p, world, from), [bx, by] = spot(p, world, to);
    ctx.strokeStyle = ctx.fillStyle = isAdded ? (look.isDark ? '#3de0c8' : '#0b7a75') : (look.isDark ? '#ffae5c' : '#c24e00');
    ctx.lineWidth = isAdded ? 4 : 3;
    ctx.setLineDash(isAdded ? [] : [7, 6]);
    ctx.beginPath();
    ctx.moveTo(ax, ay);
    ctx.lineTo(bx, by);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.beginPath();
    arrowHead(ctx, ax, ay, bx, by, dotRadius(p.gap) + 2, 11);
    ctx.fill();
  }
};
