// The view: which point of the map is in the middle, and how many pixels a unit has.
const view = { x: 0, y: 0, k: 1, fitted: 1, width: 1, height: 1, flight: null, drift: null, below: 0, above: 96 };

// How much of each side of the window the page covers: by tools, card and drawer.
const covered = () => {
  const isWide = view.width > 760, hasCard = state.selected >= 0, hasDrawer = document.body.classList.contains('has-drawer');
  return isWide
    ? { left: hasCard ? 320 : 0, right: hasDrawer ? 350 : 0, top: 0, bottom: view.below }
    : { left: 0, right: 0, top: view.above, bottom: hasDrawer ? view.height * 0.5 : hasCard ? view.height * 0.4 : 0 };
};
// Flies so that a place is in the middle of what is not covered.
const aim = (x, y, k, isSlow) => {
  const { left, right, top, bottom } = covered();
  const scale = clampScale(k);
  flyTo(x + (right - left) / 2 / scale, y + (top - bottom) / 2 / scale, scale, isSlow);
};
const fitScale = (box, { left, right, top, bottom }) => {
  const width = Math.max(box.right - box.left, 1e-9), height = Math.max(box.high - box.low, 1e-9);
  const side = view.width > 760 ? 24 : 8;
  const across = Math.max(60, view.width - left - right - 2 * side), down = Math.max(60, view.height - top - bottom - 2 * side);
  return Math.min(across / width, down / height);
};
const limits = () => {
  const gap = state.world.gap || 1;
  return [view.fitted * 0.4, Math.max(view.fitted * 4, 240 / gap)];
};
const clampScale = k => { const [least, most] = limits(); return Math.min(most, Math.max(least, k)); };
const keepNear = () => {
  const { box } = state.world;
  view.x = Math.min(box.right, Math.max(box.left, view.x));
  view.y = Math.min(box.high, Math.max(box.low, view.y));
};
const moved = () => { keepNear(); sheet.move(); };

const panBy = (dx, dy) => {
  view.flight = null;
  view.x -= dx / view.k;
  view.y += dy / view.k;
  moved();
};
const zoomAt = (px, py, factor) => {
  const k = clampScale(view.k * factor);
  const wx = view.x + (px - view.width / 2) / view.k, wy = view.y - (py - view.height / 2) / view.k;
  view.k = k;
  view.x = wx - (px - view.width / 2) / k;
  view.y = wy + (py - view.height / 2) / k;
  moved();
};
const zoomBy = factor => flyTo(view.x, view.y, view.k * factor);

// Flies there, or is there at once for readers who asked for less motion.
const flyTo = (x, y, k, isSlow = true) => {
  const goal = { x, y, k: clampScale(k) };
  view.drift = null;
  if (calmMedia.matches || !isSlow) {
    Object.assign(view, goal);
    view.flight = null;
  } else {
    view.flight = { fromX: view.x, fromY: view.y, fromK: view.k, ...goal, start: -1 };
  }
  moved();
};
const advance = now => {
  const flight = view.flight;
  if (flight) {
    if (flight.start < 0) flight.start = now;
    const t = Math.min(1, (now - flight.start) / 260);
    const eased = 1 - (1 - t) ** 3;
    view.k = flight.fromK * (flight.k / flight.fromK) ** eased;
    view.x = flight.fromX + (flight.x - flight.fromX) * eased;
    view.y = flight.fromY + (flight.y - flight.fromY) * eased;
    if (t === 1) view.flight = null;
    sheet.move();
  } else if (view.drift) {
    view.x -= view.drift.x / view.k;
    view.y += view.drift.y / view.k;
    view.drift.x *= 0.92;
    view.drift.y *= 0.92;
    if (Math.abs(view.drift.x) + Math.abs(view.drift.y) < 0.4) view.drift = null;
    moved();
  }
};

const measureFit = () => {
  view.fitted = fitScale(state.world.box, view.width > 760 ? { left: 0, right: 0, top: 0, bottom: view.below } : { left: 0, right: 0, top: view.above, bottom: 0 });
};
const fitWorld = isSlow => {
  const { box } = state.world;
  measureFit();
  flyTo((box.left + box.right) / 2, (box.low + box.high) / 2 + (view.width > 760 ? -view.below : view.above) / 2 / view.fitted, view.fitted, isSlow);
};
const fitSectors = list => {
  const { x, y, gap } = state.world;
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const i of list) {
    box.left = Math.min(box.left, x[i] - 2 * gap); box.right = Math.max(box.right, x[i] + 2 * gap);
    box.low = Math.min(box.low, y[i] - 2 * gap); box.high = Math.max(box.high, y[i] + 2 * gap);
  }
  if (box.left > box.right) return;
  aim((box.left + box.right) / 2, (box.low + box.high) / 2, Math.min(fitScale(box, covered()), 90 / gap));
};
// Brings a sector into view, close enough to see what is around it.
const visit = i => {
  const { x, y, gap } = state.world;
  aim(x[i], y[i], Math.max(view.k, Math.min(46 / gap, view.fitted * 12)));
};
const screenX = wx => (wx - view.x) * view.k + view.width / 2;
const screenY = wy => (view.y - wy) * view.k + view.height / 2;
