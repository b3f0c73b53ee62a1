// The canvas is larger than the window. While the view moves it is only moved and scaled; when the
// view rests, or leaves the canvas, it is painted again in slices beside the frames.
const quick = canvas => canvas.getContext('2d', { alpha: false });
const sheet = {
  canvas: element('canvas', { id: 'sheet', 'aria-hidden': 'true' }), scratch: document.createElement('canvas'),
  ctx: null, drawn: null, job: null, margin: 0, ratio: 1, isWaiting: false, isStale: true, lastMove: 0, marksAreStale: false,

  resize() {
    const { clientWidth, clientHeight } = document.documentElement;
    view.width = Math.max(1, clientWidth);
    view.height = Math.max(1, clientHeight);
    this.ratio = Math.min(window.devicePixelRatio || 1, 2);
    this.margin = Math.round(Math.min(300, Math.max(120, Math.min(view.width, view.height) * 0.22)));
    for (const canvas of [this.canvas, this.scratch]) {
      canvas.width = Math.round((view.width + 2 * this.margin) * this.ratio);
      canvas.height = Math.round((view.height + 2 * this.margin) * this.ratio);
    }
    this.canvas.style.width = `${this.canvas.width / this.ratio}px`;
    this.canvas.style.height = `${this.canvas.height / this.ratio}px`;
    this.canvas.style.visibility = 'hidden';
    this.ctx = quick(this.canvas);
    this.job = this.drawn = null;
    this.refresh();
  },

  // A painter for a view: where its pixels are on the map, and how to switch units.
  painter(canvas, at, width, height, ratio, palette = look()) {
    const ctx = quick(canvas);
    const p = {
      ctx, look: palette, k: at.k, gap: at.k * state.world.gap, width, height, ratio,
      left: at.x - width / 2 / at.k, right: at.x + width / 2 / at.k,
      low: at.y - height / 2 / at.k, high: at.y + height / 2 / at.k,
    };
    p.screenUnits = () => ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
    p.mapUnits = () => ctx.setTransform(ratio * p.k, 0, 0, -ratio * p.k, -p.left * p.k * ratio, p.high * p.k * ratio);
    p.screenUnits();
    return p;
  },

  // Something to show has changed.
  refresh() { this.isStale = true; this.wake(); },
  refreshMarks() { this.marksAreStale = true; this.wake(); },
  move() { this.lastMove = -1; this.wake(); },
  wake() {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(this.frame);
  },

  // What one frame does; it allocates nothing but the text of a transform.
  frame: now => {
    const s = sheet;
    s.isWaiting = false;
    advance(now);
    if (s.lastMove < 0) s.lastMove = now;
    s.place();
    const isMoving = Boolean(view.flight || view.drift) || now - s.lastMove < 20;
    const isOff = s.drawn && (s.drawn.x !== view.x || s.drawn.y !== view.y || s.drawn.k !== view.k);
    if (s.isStale || (!s.job && isOff && (!isMoving || s.isLeaving()))) s.begin();
    if (s.job) s.work(isMoving ? 7 : 14);
    else if (s.marksAreStale) s.compose();
    if (isMoving || s.job || isOff || s.isStale || s.marksAreStale) s.wake();
    else shownAt();
  },

  place() {
    const { drawn, margin } = this;
    if (!drawn) return;
    const scale = view.k / drawn.k;
    const x = (drawn.x - view.x) * view.k + view.width / 2 - (view.width / 2 + margin) * scale;
    const y = (view.y - drawn.y) * view.k + view.height / 2 - (view.height / 2 + margin) * scale;
    this.canvas.style.transform = scale === 1 ? `translate(${Math.round(x)}px,${Math.round(y)}px)` : `translate(${x}px,${y}px) scale(${scale})`;
  },

  // Whether the window is about to show what the canvas does not have.
  isLeaving() {
    const { drawn, margin } = this;
    const scale = view.k / drawn.k;
    const room = Math.min(
      margin * scale - Math.abs((drawn.x - view.x) * view.k) - (view.width / 2) * Math.max(0, 1 - scale),
      margin * scale - Math.abs((drawn.y - view.y) * view.k) - (view.height / 2) * Math.max(0, 1 - scale));
    return room < margin * 0.45 || scale > 1.9;
  },

  begin() {
    this.isStale = false;
    const at = { x: view.x, y: view.y, k: view.k };
    const p = this.painter(this.scratch, at, view.width + 2 * this.margin, view.height + 2 * this.margin, this.ratio);
    this.job = { at, p, steps: paintMap(p, state.world) };
  },

  // All of it at once, after the window has another size.
  paintNow() {
    this.begin();
    while (this.job) this.work(1000);
    this.move();
  },

  work(budget) {
    const { job } = this;
    const end = performance.now() + budget;
    do {
      if (job.steps.next().done) {
        this.job = null;
        this.drawn = { ...job.at, p: job.p };
        this.compose();
        this.place();
        return;
      }
    } while (performance.now() < end);
  },

  // The painted map, and the marks on it.
  compose() {
    this.marksAreStale = false;
    const { ctx, drawn } = this;
    if (!drawn || this.job) { this.marksAreStale = Boolean(this.job); return; }
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.drawImage(this.scratch, 0, 0);
    this.canvas.style.visibility = '';
    const p = this.marks = { ...drawn.p, ctx };
    ctx.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    paintMarks(p);
    this.hovered = state.hovered;
    paintHover(p);
  },

  // A ring moves from one sector to another: only the squares around both are painted.
  hover() {
    const { ctx, drawn, ratio } = this;
    if (!drawn || this.job || this.marksAreStale) return this.refreshMarks();
    const p = this.marks;
    if (this.hovered >= 0 && this.hovered < state.world.n) {
      const [sx, sy] = spot(p, state.world, this.hovered);
      const r = Math.max(6, dotRadius(p.gap) + 3) + 3;
      ctx.save();
      ctx.beginPath();
      ctx.rect(sx - r, sy - r, 2 * r, 2 * r);
      ctx.clip();
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.drawImage(this.scratch, 0, 0);
      ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
      paintMarks(p);
      ctx.restore();
    }
    this.hovered = state.hovered;
    paintHover(p);
  },
};

// Everything on the map, in slices.
function* paintMap(p, world) {
  const { ctx } = p;
  ctx.setLineDash([]);
  ctx.fillStyle = p.look.page;
  ctx.fillRect(0, 0, p.width, p.height);
  if (!world.n) return;
  if (state.layers.has('areas') && world.hasPlaces && world.n > 1) yield* paintAreas(p, world);
  paintGroundNames(p, world);
  yield* paintLinks(p, world);
  paintTunnels(p, world);
  yield;
  yield* paintDots(p, world);
  yield* paintBadges(p, world);
  yield* paintLabels(p, world);
}
