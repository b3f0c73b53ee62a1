// Positions for maps that have none: distances to a few pivots give the large form (pivot MDS),
// springs and repulsion the small one.
const spreadOut = world => {
  const n = world.n;
  const x = world.x = new Float64Array(n), y = world.y = new Float64Array(n);
  if (!n) return;
  placeByPivots(world, x, y);
  const rounds = n > 20000 ? 8 : n > 5000 ? 30 : n > 1500 ? 60 : 120;
  const dx = new Float64Array(n), dy = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    dx.fill(0); dy.fill(0);
    repel(x, y, dx, dy, n);
    for (let i = 0; i < world.links; i++) {
      const a = world.from[i], b = world.to[i];
      const ex = x[b] - x[a], ey = y[b] - y[a];
      const pull = 0.35 * Math.sqrt(ex * ex + ey * ey);
      dx[a] += ex * pull; dy[a] += ey * pull;
      dx[b] -= ex * pull; dy[b] -= ey * pull;
    }
    const heat = 0.9 * (1 - round / rounds) + 0.02;
    for (let i = 0; i < n; i++) {
      const length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]) || 1;
      const step = Math.min(length, heat) / length;
      x[i] += dx[i] * step;
      y[i] += dy[i] * step;
    }
  }
  const middle = [x, y].map(column => column.reduce((sum, value) => sum + value, 0) / n);
  let most = 1e-9;
  for (let i = 0; i < n; i++) { x[i] -= middle[0]; y[i] -= middle[1]; most = Math.max(most, Math.abs(x[i]), Math.abs(y[i])); }
  for (let i = 0; i < n; i++) { x[i] *= 9000 / most; y[i] *= 9000 / most; }
};

// Hops from one sector, direction ignored; unreached ones are a little farther than the farthest.
const ringsAround = (world, start) => {
  const hops = new Float64Array(world.n).fill(-1);
  const queue = new Uint32Array(world.n);
  let head = 0, tail = 1, most = 0;
  hops[start] = 0;
  queue[0] = start;
  const { start: rows, to } = world.near;
  while (head < tail) {
    const i = queue[head++];
    most = hops[i];
    for (let k = rows[i]; k < rows[i + 1]; k++) {
      if (hops[to[k]] < 0) { hops[to[k]] = hops[i] + 1; queue[tail++] = to[k]; }
    }
  }
  for (let i = 0; i < world.n; i++) if (hops[i] < 0) hops[i] = most + 3;
  return hops;
};

// Each pivot is the sector farthest from those before it.
const placeByPivots = (world, x, y) => {
  const n = world.n, count = Math.min(n, 24);
  const columns = [], nearest = new Float64Array(n).fill(Infinity);
  let pivot = world.data.root;
  for (let k = 0; k < count; k++) {
    const hops = ringsAround(world, pivot);
    let mean = 0;
    for (let i = 0; i < n; i++) {
      if (hops[i] < nearest[i]) nearest[i] = hops[i];
      if (nearest[i] > nearest[pivot]) pivot = i;
      hops[i] = Math.sqrt(hops[i]);
      mean += hops[i] / n;
    }
    for (let i = 0; i < n; i++) hops[i] -= mean;
    columns.push(hops);
  }
  for (let i = 0; i < n; i++) {
    let mean = 0;
    for (const column of columns) mean += column[i] / count;
    for (const column of columns) column[i] = (mean - column[i]) / 2;
  }
  const first = strongest(columns, null), second = strongest(columns, first);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < count; k++) { x[i] += columns[k][i] * first[k]; y[i] += columns[k][i] * second[k]; }
  }
  let length = 0;
  for (let i = 0; i < world.links; i++) length += Math.hypot(x[world.from[i]] - x[world.to[i]], y[world.from[i]] - y[world.to[i]]) / world.links;
  for (let i = 0; i < n; i++) {
    const radius = 0.02 * Math.sqrt(i), angle = i * 2.399963229728653;
    x[i] = x[i] * 1.4 / (length || 1) + radius * Math.cos(angle);
    y[i] = y[i] * 1.4 / (length || 1) + radius * Math.sin(angle);
  }
};

// The direction in which the columns differ most, at right angles to another one.
const strongest = (columns, other) => {
  const products = columns.map(a => columns.map(b => { let sum = 0; for (let i = 0; i < a.length; i++) sum += a[i] * b[i]; return sum; }));
  let vector = columns.map((_, k) => 1 + (k * 7 % 5));
  for (let round = 0; round < 120; round++) {
    if (other) {
      const dot = vector.reduce((sum, value, k) => sum + value * other[k], 0);
      vector = vector.map((value, k) => value - dot * other[k]);
    }
    const next = products.map(row => row.reduce((sum, value, k) => sum + value * vector[k], 0));
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
    vector = next.map(value => value / length);
  }
  return vector;
};

// Each sector is pushed by those in the squares around it.
const repel = (x, y, dx, dy, n) => {
  const size = 1.6;
  const squares = new Map();
  for (let i = 0; i < n; i++) {
    const key = Math.floor(x[i] / size) * 1048576 + Math.floor(y[i] / size);
    if (squares.has(key)) squares.get(key).push(i); else squares.set(key, [i]);
  }
  for (let i = 0; i < n; i++) {
    const column = Math.floor(x[i] / size), row = Math.floor(y[i] / size);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const others = squares.get(c * 1048576 + r);
        if (!others) continue;
        for (let k = 0; k < others.length && k < 30; k++) {
          const j = others[k];
          if (j === i) continue;
          const ex = x[i] - x[j] || (i - j) * 1e-3, ey = y[i] - y[j] || (j - i) * 1e-3;
          const square = ex * ex + ey * ey;
          if (square > size * size) continue;
          const push = 0.6 * (1 - Math.sqrt(square) / size) / (square + 0.02);
          dx[i] += ex * push; dy[i] += ey * push;
        }
      }
    }
  }
};
