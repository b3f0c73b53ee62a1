// Joins cells of one class into areas and rounds their outlines. Neighbors share their border,
// because corners are rounded by one rule that sees the same three cells from every side.
const outlinesOf = (cells, classes, junctions, members) => {
  const { across, owner, vx, vy, twin, start } = cells;
  const seen = cells.seen || (cells.seen = new Uint32Array(across.length));
  const round = cells.round = (cells.round || 0) + 1;
  const isBorder = h => {
    const own = classes[owner[h]];
    return own >= 0 && (across[h] < 0 || classes[across[h]] !== own);
  };
  const kind = c => (c < 0 ? -2 : junctions[c]);
  const isJunction = h => {
    const a = kind(owner[h]), b = kind(across[h]), c = kind(across[cells.before(h)]);
    return a !== b && b !== c && a !== c;
  };
  const outlines = [];
  const follow = first => {
    if (seen[first] === round || !isBorder(first)) return;
    let points = [];
    let h = first;
    while (seen[h] !== round) {
      seen[h] = round;
      points.push(vx[h], vy[h], junctions && isJunction(h) ? 1 : 0);
      h = cells.next(h);
      let turns = 0;
      while (!isBorder(h) && turns++ < 64) h = cells.next(twin[h]);
    }
    points = rounded(rounded(points));
    if (points.length >= 9) outlines.push(outline(classes[owner[first]], points));
  };
  if (members) {
    for (const i of members) for (let h = start[i]; h < start[i + 1]; h++) follow(h);
  } else {
    for (let h = 0; h < across.length; h++) follow(h);
  }
  return outlines;
};

// Corner cutting, fixed corners excepted. Points are triples x, y, fixed.
const rounded = points => {
  const result = [];
  const count = points.length;
  for (let k = 0; k < count; k += 3) {
    const x = points[k], y = points[k + 1];
    if (points[k + 2]) { result.push(x, y, 1); continue; }
    const b = (k + count - 3) % count, a = (k + 3) % count;
    result.push(
      x * 0.75 + points[b] * 0.25, y * 0.75 + points[b + 1] * 0.25, 0,
      x * 0.75 + points[a] * 0.25, y * 0.75 + points[a + 1] * 0.25, 0);
  }
  return result;
};

const outline = (kind, points) => {
  const path = new Path2D();
  let left = Infinity, right = -Infinity, low = Infinity, high = -Infinity, area = 0;
  const count = points.length;
  for (let k = 0; k < count; k += 3) {
    const x = points[k], y = points[k + 1], m = (k + 3) % count;
    if (k) path.lineTo(x, y); else path.moveTo(x, y);
    area += x * points[m + 1] - points[m] * y;
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  path.closePath();
  return { kind, path, area, left, right, low, high };
};
