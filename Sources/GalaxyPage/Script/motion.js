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
