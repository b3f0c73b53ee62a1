// Positions for maps that have none: rings around the root, then springs and repulsion.
const spreadOut = world => {
  const n = world.n;
  const x = world.x = new Float64Array(n), y = world.y = new Float64Array(n);
  if (!n) return;
  const depth = ringOrder(world, x, y);
  const rounds = n > 20000 ? 12 : n > 5000 ? 40 : n > 1500 ? 90 : 220;
  const side = Math.sqrt(n);
  const dx = new Float64Array(n), dy = new Float64Array(n);
  for (let round = 0; round < rounds; round++) {
    dx.fill(0); dy.fill(0);
    repel(x, y, dx, dy, n);
    for (let i = 0; i < world.links; i++) {
      const a = world.from[i], b = world.to[i];
      const ex = x[b] - x[a], ey = y[b] - y[a];
      const pull = Math.sqrt(ex * ex + ey * ey);
      dx[a] += ex * pull * 0.5; dy[a] += ey * pull * 0.5;
      dx[b] -= ex * pull * 0.5; dy[b] -= ey * pull * 0.5;
    }
    const heat = side * 0.08 * (1 - round / rounds) + 0.02;
    for (let i = 0; i < n; i++) {
      const length = Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]) || 1;
      const step = Math.min(length, heat) / length;
      x[i] += dx[i] * step - x[i] * 0.001 * (depth[i] ? 1 : 4);
      y[i] += dy[i] * step - y[i] * 0.001 * (depth[i] ? 1 : 4);
    }
  }
  let most = 1;
  for (let i = 0; i < n; i++) most = Math.max(most, Math.abs(x[i]), Math.abs(y[i]));
  for (let i = 0; i < n; i++) { x[i] *= 9000 / most; y[i] *= 9000 / most; }
};

// Breadth-first rings; each component follows the one before.
const ringOrder = (world, x, y) => {
  const depth = new Int32Array(world.n).fill(-1);
  const queue = new Uint32Array(world.n);
  let tail = 0, head = 0;
  const golden = 2.399963229728653;
  for (let step = -1; step < world.n; step++) {
    const start = step < 0 ? world.data.root : step;
    if (depth[start] >= 0) continue;
    depth[start] = 0;
    queue[tail++] = start;
    while (head < tail) {
      const i = queue[head];
      const radius = Math.sqrt(head + 0.5), angle = head * golden;
      x[i] = radius * Math.cos(angle);
      y[i] = radius * Math.sin(angle);
      head++;
      for (const j of world.near.of(i)) {
        if (depth[j] < 0) { depth[j] = depth[i] + 1; queue[tail++] = j; }
      }
    }
  }
  return depth;
};

// Each sector is pushed by those in the squares around it.
const repel = (x, y, dx, dy, n) => {
  const size = 2.5;
  const squares = new Map();
  for (let i = 0; i < n; i++) {
    const key = Math.floor(x[i] / size) * 65536 + Math.floor(y[i] / size);
    if (squares.has(key)) squares.get(key).push(i); else squares.set(key, [i]);
  }
  for (let i = 0; i < n; i++) {
    const column = Math.floor(x[i] / size), row = Math.floor(y[i] / size);
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        const others = squares.get(c * 65536 + r);
        if (!others) continue;
        for (let k = 0; k < others.length && k < 40; k++) {
          const j = others[k];
          if (j === i) continue;
          const ex = x[i] - x[j] || (i - j) * 1e-3, ey = y[i] - y[j] || (j - i) * 1e-3;
          const square = ex * ex + ey * ey + 0.01;
          dx[i] += 1.2 * ex / square; dy[i] += 1.2 * ey / square;
        }
      }
    }
  }
};
