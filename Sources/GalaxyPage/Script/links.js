// Warps, tunnels and gates as lines: what leads far is strong, what is local is thin.
const twoWay = 0, lane = 1, oneWay = 2, latent = 3;
const linkKinds = world => {
  if (world.linkKind) return world.linkKind;
  const { from, to, x, y, cluster, linkFlags, links } = world;
  const kinds = world.linkKind = new Uint8Array(links);
  const first = world.linkStart = new Uint32Array(world.n + 1);
  const far = [];
  const reach = world.linkReach = world.gap * 5;
  for (let i = 0; i < links; i++) {
    const a = from[i], b = to[i];
    kinds[i] = linkFlags[i] & 1 ? (cluster[a] === cluster[b] ? twoWay : lane) : linkFlags[i] & 2 ? latent : oneWay;
    first[a + 1]++;
    if (Math.abs(x[a] - x[b]) > reach || Math.abs(y[a] - y[b]) > reach) far.push(i);
  }
  for (let i = 1; i <= world.n; i++) first[i] += first[i - 1];
  const place = first.slice();
  const order = world.linkOrder = new Uint32Array(links);
  for (let i = 0; i < links; i++) order[place[from[i]]++] = i;
  world.farLinks = Uint32Array.from(far);
  world.farMark = new Uint8Array(links);
  for (const i of far) world.farMark[i] = 1;
  world.batch = [0, 1, 2, 3].map(() => new Uint32Array(links));
  world.batchSize = new Uint32Array(4);
  return kinds;
};

// Sorts the visible links by kind, into lists that are kept.
const collectLinks = (p, world) => {
  const kinds = linkKinds(world);
  const { batch, batchSize, linkStart, linkOrder, farMark, farLinks, x, y, from, to, linkReach } = world;
  batchSize.fill(0);
  const count = world.grid.within(p.left - linkReach, p.low - linkReach, p.right + linkReach, p.high + linkReach);
  const found = world.grid.found;
  for (let s = 0; s < count; s++) {
    const a = found[s];
    for (let k = linkStart[a]; k < linkStart[a + 1]; k++) {
      const i = linkOrder[k];
      if (!farMark[i]) batch[kinds[i]][batchSize[kinds[i]]++] = i;
    }
  }
  for (let k = 0; k < farLinks.length; k++) {
    const i = farLinks[k], a = from[i], b = to[i];
    if (Math.max(x[a], x[b]) < p.left || Math.min(x[a], x[b]) > p.right || Math.max(y[a], y[b]) < p.low || Math.min(y[a], y[b]) > p.high) continue;
    batch[kinds[i]][batchSize[kinds[i]]++] = i;
  }
};

function* paintLinks(p, world) {
  collectLinks(p, world);
  const { ctx, look, gap } = p;
  const thin = Math.min(1.3, Math.max(0.45, gap / 40));
  const styles = [
    { kind: twoWay, layer: 'warps', color: mixed(look.warp, look.ground, gap < 8 ? 45 : 15), width: thin * 0.8, least: 3.2 },
    { kind: lane, layer: 'warps', color: mixed(look.warp, look.ink, 30), width: thin * 1.25, least: 1.6 },
    { kind: oneWay, layer: 'one-way', color: look.oneWay, width: thin * 1.25, least: 2.4 },
    { kind: latent, layer: 'latent', color: look.oneWay, width: thin * 1.4, least: 2.4, dash: [1, 3] },
  ];
  ctx.lineCap = 'butt';
  for (const style of styles) {
    if (!state.layers.has(style.layer) || gap < style.least) continue;
    ctx.strokeStyle = style.color;
    ctx.lineWidth = style.width;
    ctx.setLineDash(gap > 7 && style.dash ? style.dash : []);
    const { batch, batchSize, from, to, x, y } = world;
    const list = batch[style.kind], size = batchSize[style.kind];
    for (let start = 0; start < size; start += 3000) {
      ctx.beginPath();
      for (let s = start; s < Math.min(size, start + 3000); s++) {
        const a = from[list[s]], b = to[list[s]];
        ctx.moveTo((x[a] - p.left) * p.k, (p.high - y[a]) * p.k);
        ctx.lineTo((x[b] - p.left) * p.k, (p.high - y[b]) * p.k);
      }
      ctx.stroke();
      yield;
    }
    ctx.setLineDash([]);
    if (style.kind >= oneWay && gap > 9) paintHeads(p, world, list, size, style.color);
  }
}

// Arrowheads at the rim of the sectors that one-way warps lead to.
const paintHeads = (p, world, list, size, color) => {
  const { ctx } = p;
  const { from, to, x, y } = world;
  const length = Math.min(9, Math.max(4, p.gap * 0.16));
  ctx.fillStyle = color;
  ctx.beginPath();
  for (let s = 0; s < size; s++) {
    const a = from[list[s]], b = to[list[s]];
    arrowHead(ctx, (x[a] - p.left) * p.k, (p.high - y[a]) * p.k, (x[b] - p.left) * p.k, (p.high - y[b]) * p.k, dotRadius(p.gap) + 1, length);
  }
  ctx.fill();
};
const arrowHead = (ctx, ax, ay, bx, by, back, length) => {
  const dx = bx - ax, dy = by - ay, distance = Math.sqrt(dx * dx + dy * dy);
  if (distance < back + length) return;
  const ux = dx / distance, uy = dy / distance;
  const tx = bx - ux * back, ty = by - uy * back;
  ctx.moveTo(tx, ty);
  ctx.lineTo(tx - ux * length - uy * length * 0.42, ty - uy * length + ux * length * 0.42);
  ctx.lineTo(tx - ux * length + uy * length * 0.42, ty - uy * length - ux * length * 0.42);
  ctx.closePath();
};

// Tunnels are bent, so that they are told from warps.
const paintTunnels = (p, world) => {
  if (!state.layers.has('tunnels')) return;
  const { ctx, look } = p;
  const loud = Math.min(1, Math.max(0.3, p.gap / 24));
  for (const tunnel of world.data.tunnels) {
    const ax = (world.x[tunnel.from] - p.left) * p.k, ay = (p.high - world.y[tunnel.from]) * p.k;
    const bx = (world.x[tunnel.to] - p.left) * p.k, by = (p.high - world.y[tunnel.to]) * p.k;
    if (Math.max(ax, bx) < -200 || Math.min(ax, bx) > p.width + 200 || Math.max(ay, by) < -200 || Math.min(ay, by) > p.height + 200) continue;
    const isBuilt = tunnel.type === 'ARTIFICIAL';
    const isShort = Math.hypot(ax - bx, ay - by) < p.gap * 8;
    if (isShort && p.gap < 5) continue;
    const color = isBuilt ? look.artificialTunnel : look.tunnel;
    ctx.strokeStyle = ctx.fillStyle = mixed(color, look.ground, isShort ? 55 : 30);
    ctx.lineWidth = (isBuilt ? 2 : 1.4) * loud * (isShort ? 0.6 : 1);
    ctx.setLineDash(isBuilt ? [] : [6, 4]);
    const mx = (ax + bx) / 2 + (by - ay) * 0.14, my = (ay + by) / 2 - (bx - ax) * 0.14;
    ctx.beginPath();
    ctx.moveTo(ax, ay);
    ctx.quadraticCurveTo(mx, my, bx, by);
    ctx.stroke();
    ctx.setLineDash([]);
    if (tunnel.oneWay && p.gap > 7) {
      ctx.beginPath();
      arrowHead(ctx, mx, my, bx, by, dotRadius(p.gap) + 1, Math.min(10, p.gap * 0.2));
      ctx.fill();
    }
  }
};
