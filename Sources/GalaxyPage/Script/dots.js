// Sectors: shape and fill tell the type, the color what the map is colored by.
const dotRadius = gap => Math.min(15, Math.max(0.7, gap * 0.23));

const corners = {
  square: 4, diamond: 4, hexagon: 6, octagon: 8, pentagon: 5, triangle: 3, invtriangle: 3, house: 5, star: 10,
};
const turns = {
  square: Math.PI / 4, hexagon: 0, octagon: Math.PI / 8, pentagon: -Math.PI / 2, triangle: -Math.PI / 2,
  invtriangle: Math.PI / 2, house: -Math.PI / 2, star: -Math.PI / 2, diamond: 0,
};
const traceShape = (ctx, shape, x, y, r) => {
  const count = corners[shape];
  if (!count) {
    ctx.moveTo(x + r, y);
    ctx.arc(x, y, r, 0, 2 * Math.PI);
    return;
  }
  for (let k = 0; k < count; k++) {
    const angle = turns[shape] + k * 2 * Math.PI / count;
    const reach = shape === 'star' && k % 2 ? r * 0.48 : r * 1.12;
    if (k) ctx.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    else ctx.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
  ctx.closePath();
};
const plainShapes = new Set(words.sectorTypes.map((type, k) => (words.shapes[k] === 'circle' && type !== 'BLACK_HOLE' && type !== 'VOID' ? k : -1)));

// Visible sectors sorted by color, by counting.
const sortDots = (p, world, tints) => {
  const margin = world.gap;
  const count = world.grid.within(p.left - margin, p.low - margin, p.right + margin, p.high + margin);
  const { found } = world.grid;
  const kinds = tints.dotColors.length;
  const start = new Uint32Array(kinds + 1);
  for (let s = 0; s < count; s++) start[tints.dot[found[s]] + 1]++;
  for (let c = 1; c <= kinds; c++) start[c] += start[c - 1];
  const order = world.dotOrder || (world.dotOrder = new Uint32Array(world.n));
  const place = start.slice();
  for (let s = 0; s < count; s++) order[place[tints.dot[found[s]]]++] = found[s];
  return { order, start, kinds };
};

function* paintDots(p, world) {
  const tints = tintsOf(world);
  const { ctx, look, gap } = p;
  const passes = filtered(world);
  const { order, start, kinds } = sortDots(p, world, tints);
  const radius = dotRadius(gap);
  const isSmall = radius < 2.4;
  const side = Math.max(1, radius * 1.8);
  let work = 0;
  for (let c = 0; c < kinds; c++) {
    for (const passing of passes ? [0, 1] : [1]) {
      const color = passing ? tints.dotColors[c] : mixed(tints.dotColors[c], look.ground, 78);
      ctx.fillStyle = color;
      ctx.beginPath();
      for (let s = start[c]; s < start[c + 1]; s++) {
        const i = order[s];
        if (passes && passes[i] !== passing) continue;
        const sx = (world.x[i] - p.left) * p.k, sy = (p.high - world.y[i]) * p.k;
        if (isSmall) ctx.fillRect(sx - side / 2, sy - side / 2, side, side);
        else if (world.type[i] === none || plainShapes.has(world.type[i])) traceShape(ctx, 'circle', sx, sy, radius);
        if (++work % 4000 === 0) { ctx.fill(); ctx.beginPath(); yield; ctx.fillStyle = color; }
      }
      ctx.fill();
    }
  }
  if (!isSmall) yield* paintSpecials(p, world, tints, { order, start, kinds }, passes, radius);
  if (state.layers.has('numbers') && radius >= 8) yield* paintNumbers(p, world, tints, { order, start, kinds }, passes, radius);
}

// Sectors whose type has a shape or a fill of its own.
function* paintSpecials(p, world, tints, sorted, passes, radius) {
  const { ctx, look } = p;
  const end = sorted.start[sorted.kinds];
  ctx.lineWidth = Math.max(1, radius * 0.22);
  for (let s = 0; s < end; s++) {
    const i = sorted.order[s], type = world.type[i];
    if (type === none || plainShapes.has(type)) continue;
    const dim = passes && !passes[i] ? 78 : 0;
    ctx.fillStyle = mixed(fillOf(type, look), look.ground, dim);
    ctx.strokeStyle = mixed(tints.dotColors[tints.dot[i]], look.ground, dim);
    if (words.sectorTypes[type] === 'BLACK_HOLE') ctx.strokeStyle = mixed('#ff8a3d', look.ground, dim);
    ctx.beginPath();
    traceShape(ctx, words.shapes[type], (world.x[i] - p.left) * p.k, (p.high - world.y[i]) * p.k, radius);
    ctx.fill();
    ctx.stroke();
    if (s % 800 === 799) yield;
  }
}
const fillOf = (type, look) => (words.sectorTypes[type] === 'VOID' ? look.ground : look.sectorTypes[type]);

function* paintNumbers(p, world, tints, sorted, passes, radius) {
  const { ctx, look } = p;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const end = sorted.start[sorted.kinds];
  for (let s = 0; s < end; s++) {
    const i = sorted.order[s], type = world.type[i];
    if (passes && !passes[i]) continue;
    const text = String(world.number(i));
    const size = Math.min(radius * 0.95, radius * 2.6 / text.length);
    if (size < 5.5) continue;
    const isSpecial = type !== none && !plainShapes.has(type);
    ctx.fillStyle = inkOn(isSpecial ? fillOf(type, look) : tints.dotColors[tints.dot[i]]);
    ctx.font = `600 ${size.toFixed(1)}px ${font}`;
    ctx.fillText(text, (world.x[i] - p.left) * p.k, (p.high - world.y[i]) * p.k + size * 0.05);
    if (s % 300 === 299) yield;
  }
}
const font = 'system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif';
