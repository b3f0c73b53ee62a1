// Squares of sectors: what is visible or near is found without a look at the rest.
class Grid {
  constructor(world) {
    const { box, n, x, y } = world;
    this.world = world;
    const area = Math.max((box.right - box.left) * (box.high - box.low), 1);
    this.side = Math.max(Math.sqrt(area / Math.max(1, n / 3)), 1e-6);
    this.columns = Math.max(1, Math.min(2048, Math.ceil((box.right - box.left) / this.side)));
    this.rowCount = Math.max(1, Math.min(2048, Math.ceil((box.high - box.low) / this.side)));
    const start = this.start = new Uint32Array(this.columns * this.rowCount + 1);
    const square = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      square[i] = this.column(x[i]) + this.columns * this.row(y[i]);
      start[square[i] + 1]++;
    }
    for (let s = 1; s < start.length; s++) start[s] += start[s - 1];
    const place = start.slice();
    this.items = new Uint32Array(n);
    for (let i = 0; i < n; i++) this.items[place[square[i]]++] = i;
    this.found = new Uint32Array(n);
  }

  column(x) {
    const c = Math.floor((x - this.world.box.left) / this.side);
    return c < 0 ? 0 : c >= this.columns ? this.columns - 1 : c;
  }
  row(y) {
    const r = Math.floor((y - this.world.box.low) / this.side);
    return r < 0 ? 0 : r >= this.rowCount ? this.rowCount - 1 : r;
  }

  // Sectors in a box, into `found`; returns how many.
  within(left, low, right, high) {
    const { box } = this.world;
    if (right < box.left || left > box.right || high < box.low || low > box.high) return 0;
    const c0 = this.column(left), c1 = this.column(right), r0 = this.row(low), r1 = this.row(high);
    const { start, items, found, columns } = this;
    let count = 0;
    for (let r = r0; r <= r1; r++) {
      const end = start[r * columns + c1 + 1];
      for (let k = start[r * columns + c0]; k < end; k++) found[count++] = items[k];
    }
    return count;
  }

  // The nearest sector within a distance, or -1.
  nearest(px, py, most, skip = -1) {
    const { x, y } = this.world;
    const { start, items, columns, rowCount, side } = this;
    const c = this.column(px), r = this.row(py);
    let best = -1, least = most * most;
    for (let ring = 0; ring <= Math.max(columns, rowCount); ring++) {
      if (ring > 1 && (ring - 1) * side > Math.sqrt(least)) break;
      for (let row = Math.max(0, r - ring); row <= Math.min(rowCount - 1, r + ring); row++) {
        const whole = row === r - ring || row === r + ring;
        for (let column = c - ring; column <= c + ring; column += whole ? 1 : Math.max(1, 2 * ring)) {
          if (column < 0 || column >= columns) continue;
          const s = row * columns + column;
          for (let k = start[s]; k < start[s + 1]; k++) {
            const i = items[k];
            if (i === skip) continue;
            const dx = x[i] - px, dy = y[i] - py, square = dx * dx + dy * dy;
            if (square < least) { least = square; best = i; }
          }
        }
      }
    }
    return best;
  }

  // The middle of some distances to the nearest neighbor.
  usualGap() {
    const { x, y, n } = this.world;
    if (n < 2) return 0;
    const gaps = [];
    const step = Math.max(1, Math.floor(n / 300));
    for (let i = 0; i < n; i += step) {
      const j = this.nearest(x[i], y[i], Infinity, i);
      if (j >= 0) gaps.push(Math.hypot(x[i] - x[j], y[i] - y[j]));
    }
    gaps.sort((a, b) => a - b);
    return gaps[gaps.length >> 1] * 1.25;
  }
}
