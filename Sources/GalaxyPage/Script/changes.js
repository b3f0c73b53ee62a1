// How much of a change is seen: all in the middle, what only one map has towards its end.
const presence = kind => (kind === addedKind ? Math.min(1, 2 * blend.at) : kind === removedKind ? Math.min(1, 2 - 2 * blend.at) : 1);

const paintChange = (p, world, [kind, , sectors, link]) => {
  const { ctx } = p;
  const color = differenceColor(kind);
  ctx.globalAlpha = presence(kind);
  if (!ctx.globalAlpha) return;
  ctx.strokeStyle = ctx.fillStyle = color;
  if (link && sectors.length === 2) {
    const [ax, ay] = spot(p, world, sectors[0]), [bx, by] = spot(p, world, sectors[1]);
    ctx.lineWidth = kind === addedKind ? 5 : 3;
    ctx.setLineDash(kind === removedKind ? [8, 6] : []);
    ctx.beginPath();
    ctx.moveTo(ax, ay);
    ctx.lineTo(bx, by);
    ctx.stroke();
    ctx.setLineDash([]);
    if (link > 1) {
      ctx.beginPath();
      arrowHead(ctx, ax, ay, bx, by, dotRadius(p.gap) + 2, 13);
      ctx.fill();
    }
    return;
  }
  ctx.setLineDash(kind === removedKind ? [4, 3] : []);
  for (const i of sectors) ring(p, world, i, Math.max(5, dotRadius(p.gap) + 3), color, 2.6);
  ctx.setLineDash([]);
};
// Sectors on their way from their place in the first map.
const paintMoves = (p, world, moves) => {
  const { ctx } = p;
  const color = differenceColor(2);
  ctx.strokeStyle = color;
  for (const [i, x, y] of moves) {
    const [bx, by] = spot(p, world, i);
    const ax = (x - p.left) * p.k, ay = (p.high - y) * p.k;
    ctx.lineWidth = 1.4;
    ctx.setLineDash([2, 3]);
    ctx.beginPath();
    ctx.moveTo(ax, ay);
    ctx.lineTo(bx, by);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.lineWidth = 2.4;
    ctx.beginPath();
    ctx.arc(ax + (bx - ax) * blend.at, ay + (by - ay) * blend.at, Math.max(3.5, dotRadius(p.gap)), 0, 2 * Math.PI);
    ctx.stroke();
  }
};
