// What is in the sectors: stations by class, planets, hazards, special places, gates.
function* paintBadges(p, world) {
  const { ctx, look, gap } = p;
  const radius = dotRadius(gap);
  const count = world.grid.within(p.left - world.gap, p.low - world.gap, p.right + world.gap, p.high + world.gap);
  const found = world.grid.found.slice(0, count);
  const passes = filtered(world);
  const shown = passes ? found.filter(i => passes[i]) : found;
  if (state.layers.has('hazard') && gap > 4) paintHazards(p, world, shown, radius);
  yield;
  if (gap > 9) {
    if (state.layers.has('stations')) paintStations(p, world, shown, radius);
    yield;
    if (state.layers.has('planets')) paintPlanets(p, world, shown, radius);
  }
  if (state.layers.has('places')) paintPlaces(p, world, radius);
  if (state.layers.has('gates')) paintGates(p, world, radius);
  ctx.lineWidth = 1;
  ctx.strokeStyle = look.ink;
}

const paintHazards = (p, world, shown, radius) => {
  const { ctx, look } = p;
  ctx.strokeStyle = look.backdoor;
  for (const i of shown) {
    const hazard = world.hazard[i];
    if (hazard === none || hazard < 3) continue;
    ctx.lineWidth = Math.max(0.8, radius * hazard * 0.035);
    ctx.beginPath();
    ctx.arc((world.x[i] - p.left) * p.k, (p.high - world.y[i]) * p.k, radius * 1.45, 0, 2 * Math.PI * hazard / 10);
    ctx.stroke();
  }
};

// A station is a small square at the upper right, in the color of its class.
const paintStations = (p, world, shown, radius) => {
  const { ctx, look } = p;
  const side = Math.max(3.2, radius * 0.95);
  ctx.lineWidth = Math.max(0.8, side * 0.14);
  ctx.strokeStyle = look.page;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  for (const i of shown) {
    const kind = world.station[i];
    if (kind === none) continue;
    const sx = (world.x[i] - p.left) * p.k + radius * 0.95, sy = (p.high - world.y[i]) * p.k - radius * 0.95;
    ctx.fillStyle = look.stations[kind] || look.neutral;
    ctx.fillRect(sx - side / 2, sy - side / 2, side, side);
    ctx.strokeRect(sx - side / 2, sy - side / 2, side, side);
    if (side >= 9) {
      ctx.fillStyle = inkOn(look.stations[kind] || look.neutral);
      ctx.font = `700 ${(side * 0.72).toFixed(1)}px ${font}`;
      ctx.fillText(String(kind), sx, sy + side * 0.05);
    }
  }
};

const paintPlanets = (p, world, shown, radius) => {
  const { ctx, look } = p;
  const size = Math.max(1.5, radius * 0.36);
  ctx.strokeStyle = look.page;
  ctx.fillStyle = look.isDark ? '#8ce99a' : '#2f7d4f';
  ctx.lineWidth = 1;
  for (const i of shown) {
    for (let k = 0; k < Math.min(3, world.planets[i]); k++) {
      ctx.beginPath();
      ctx.arc((world.x[i] - p.left) * p.k - radius * 0.95 + k * size * 1.7, (p.high - world.y[i]) * p.k + radius * 1.1, size, 0, 2 * Math.PI);
      ctx.fill();
      ctx.stroke();
    }
  }
};

const ring = (p, world, i, radius, color, width) => {
  const { ctx } = p;
  ctx.beginPath();
  ctx.arc((world.x[i] - p.left) * p.k, (p.high - world.y[i]) * p.k, radius, 0, 2 * Math.PI);
  ctx.lineWidth = width;
  ctx.strokeStyle = color;
  ctx.stroke();
};
const paintPlaces = (p, world, radius) => {
  for (const place of world.data.places) {
    const r = Math.max(5, radius * 1.5);
    ring(p, world, place.sector, r, p.look.page, 5);
    ring(p, world, place.sector, r, p.look.isDark ? p.look.gold : '#c98a00', 2.4);
  }
};
const paintGates = (p, world, radius) => {
  const { ctx, look } = p;
  for (const { at } of world.gates) {
    const sx = (world.x[at] - p.left) * p.k, sy = (p.high - world.y[at]) * p.k, r = Math.max(7, radius * 1.7);
    ctx.lineWidth = 2.4;
    ctx.strokeStyle = look.gate;
    ctx.beginPath();
    traceShape(ctx, 'diamond', sx, sy, r);
    ctx.stroke();
  }
};
