// The cell of every sector: what is nearer to it than to any other, cut at a distance.
// Edge h of a cell runs from (vx[h], vy[h]) to the next one; `across` is the cell on its other side.
class Cells {
  constructor(world) {
    const { n, x, y, grid } = world;
    const disc = discOf(world);
    const reach = world.gap * (disc ? 3.4 : 1.15);
    const start = this.start = new Uint32Array(n + 1);
    let room = n * 8 + 64;
    let vx = new Float32Array(room), vy = new Float32Array(room), across = new Int32Array(room);
    const clip = new Clipper(reach);
    let used = 0;
    for (let i = 0; i < n; i++) {
      clip.begin();
      const c = grid.column(x[i]), r = grid.row(y[i]);
      for (let ring = 0; ; ring++) {
        const safe = (ring - 1) * grid.side;
        if (ring > 1 && safe * safe >= 4 * clip.reach2) break;
        if (!this.ring(world, clip, i, c, r, ring) && ring > 0) break;
      }
      if (disc) clip.keepInside(disc, x[i], y[i]);
      if (used + clip.count > room) {
        room *= 2;
        const grown = [new Float32Array(room), new Float32Array(room), new Int32Array(room)];
        grown[0].set(vx); grown[1].set(vy); grown[2].set(across);
        [vx, vy, across] = grown;
      }
      for (let k = 0; k < clip.count; k++, used++) {
        vx[used] = clip.px[k] + x[i];
        vy[used] = clip.py[k] + y[i];
        across[used] = clip.to[k];
      }
      start[i + 1] = used;
    }
    this.vx = vx.subarray(0, used);
    this.vy = vy.subarray(0, used);
    this.across = across.subarray(0, used);
    this.match(n, used);
  }

  // Cuts by the sectors of one ring of squares; false when the ring is outside of the grid.
  ring(world, clip, i, c, r, ring) {
    const { x, y, grid } = world;
    const { start, items, columns, rowCount } = grid;
    let inside = false;
    for (let row = r - ring; row <= r + ring; row++) {
      if (row < 0 || row >= rowCount) continue;
      const whole = row === r - ring || row === r + ring;
      for (let column = c - ring; column <= c + ring; column += whole ? 1 : Math.max(1, 2 * ring)) {
        if (column < 0 || column >= columns) continue;
        inside = true;
        const s = row * columns + column;
        for (let k = start[s]; k < start[s + 1]; k++) {
          const j = items[k];
          if (j === i) continue;
          const nx = x[j] - x[i], ny = y[j] - y[i], square = nx * nx + ny * ny;
          if (square > 0 && square < 4 * clip.reach2) clip.keep(nx, ny, square / 2, j);
        }
      }
    }
    return inside;
  }

  // The same edge seen from both sides; rounding may leave one side alone, which then is an outer one.
  match(n, used) {
    this.twin = new Int32Array(used).fill(-1);
    this.owner = new Uint32Array(used);
    const { start, across, twin, owner } = this;
    for (let i = 0; i < n; i++) for (let h = start[i]; h < start[i + 1]; h++) owner[h] = i;
    for (let h = 0; h < used; h++) {
      const j = across[h];
      if (j < 0 || twin[h] >= 0) continue;
      for (let k = start[j]; k < start[j + 1]; k++) {
        if (across[k] === owner[h]) { twin[h] = k; twin[k] = h; break; }
      }
    }
    for (let h = 0; h < used; h++) if (twin[h] < 0) across[h] = -1;
  }

  next(h) { const i = this.owner[h]; return h + 1 < this.start[i + 1] ? h + 1 : this.start[i]; }
  before(h) { const i = this.owner[h]; return h > this.start[i] ? h - 1 : this.start[i + 1] - 1; }
}

// The disc that the sectors fill; null for maps of another form.
const discOf = world => {
  const { n, x, y, gap } = world;
  const farthest = new Float64Array(24);
  let cx = 0, cy = 0;
  for (let i = 0; i < n; i++) { cx += x[i] / n; cy += y[i] / n; }
  let radius = 0;
  for (let i = 0; i < n; i++) {
    const distance = Math.hypot(x[i] - cx, y[i] - cy);
    const sector = Math.min(23, Math.floor((Math.atan2(y[i] - cy, x[i] - cx) / Math.PI + 1) * 12));
    farthest[sector] = Math.max(farthest[sector], distance);
    radius = Math.max(radius, distance);
  }
  return n >= 60 && Math.min(...farthest) > radius * 0.8 - gap ? { x: cx, y: cy, radius: radius + gap * 0.55 } : null;
};

// A convex polygon around the origin that half-planes cut smaller.
class Clipper {
  constructor(reach) {
    this.reach = reach;
    for (const key of ['px', 'py', 'qx', 'qy']) this[key] = new Float64Array(256);
    this.to = new Int32Array(256);
    this.qto = new Int32Array(256);
  }

  begin() {
    this.count = 16;
    this.reach2 = this.reach * this.reach;
    for (let k = 0; k < 16; k++) {
      this.px[k] = this.reach * Math.cos(k * Math.PI / 8);
      this.py[k] = this.reach * Math.sin(k * Math.PI / 8);
      this.to[k] = -1;
    }
  }

  // Cuts at the rim of a disc, by 128 of its tangents.
  keepInside(disc, x, y) {
    const dx = x - disc.x, dy = y - disc.y;
    if (Math.hypot(dx, dy) + Math.sqrt(this.reach2) < disc.radius * 0.999) return;
    const angle = Math.round(Math.atan2(dy, dx) * 64 / Math.PI);
    for (let k = angle - 16; k <= angle + 16; k++) {
      const nx = Math.cos(k * Math.PI / 64), ny = Math.sin(k * Math.PI / 64);
      this.keep(nx, ny, disc.radius - nx * dx - ny * dy, -1);
    }
  }

  // Keeps what satisfies nx·x + ny·y <= offset; the cut is the edge toward `to`.
  keep(nx, ny, offset, to) {
    const { px, py } = this;
    let cuts = false;
    for (let k = 0; k < this.count; k++) if (px[k] * nx + py[k] * ny > offset) { cuts = true; break; }
    if (!cuts) return;
    const { qx, qy, qto } = this;
    let made = 0, far = 0;
    for (let k = 0; k < this.count; k++) {
      const m = k + 1 === this.count ? 0 : k + 1;
      const a = px[k] * nx + py[k] * ny - offset, b = px[m] * nx + py[m] * ny - offset;
      if (a <= 0 && made < 250) { qx[made] = px[k]; qy[made] = py[k]; qto[made++] = this.to[k]; }
      if (((a < 0 && b > 0) || (a > 0 && b < 0)) && made < 250) {
        const t = a / (a - b);
        qx[made] = px[k] + (px[m] - px[k]) * t;
        qy[made] = py[k] + (py[m] - py[k]) * t;
        qto[made++] = a < 0 ? to : this.to[k];
      } else if (a === 0 && b > 0 && made) qto[made - 1] = to;
    }
    [this.px, this.py, this.qx, this.qy] = [qx, qy, px, py];
    [this.to, this.qto] = [qto, this.to];
    this.count = made;
    for (let k = 0; k < made; k++) far = Math.max(far, this.px[k] * this.px[k] + this.py[k] * this.py[k]);
    this.reach2 = far;
  }
}
