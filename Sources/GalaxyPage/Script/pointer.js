// Mouse, pen and fingers on the map.
const stage = element('div', { id: 'stage', tabindex: '0', role: 'application', 'aria-roledescription': 'map' }, sheet.canvas);
const pointers = new Map();
let pressed = null, pinch = 0, lastHover = 0;

const sectorAt = (px, py, isFinger) => {
  const world = state.world;
  const reach = Math.max(isFinger ? 22 : 11, dotRadius(view.k * world.gap) + 3);
  return world.grid.nearest(view.x + (px - view.width / 2) / view.k, view.y - (py - view.height / 2) / view.k, reach / view.k);
};
const hoverAt = (px, py) => {
  const i = sectorAt(px, py, false);
  if (i === state.hovered) return;
  state.hovered = i;
  stage.style.cursor = i >= 0 ? 'pointer' : '';
  sheet.hover();
  if (state.selected < 0) changed('hover');
};
const spread = () => {
  const [a, b] = [...pointers.values()];
  return { distance: Math.hypot(a.x - b.x, a.y - b.y), x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
};

stage.addEventListener('pointerdown', event => {
  if (event.button > 0) return;
  stage.setPointerCapture(event.pointerId);
  pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  view.flight = view.drift = null;
  if (pointers.size === 1) pressed = { x: event.clientX, y: event.clientY, moved: false, time: event.timeStamp, vx: 0, vy: 0 };
  else if (pointers.size === 2) { pinch = spread(); if (pressed) pressed.moved = true; }
});
stage.addEventListener('pointermove', event => {
  const known = pointers.get(event.pointerId);
  if (!known) { if (event.pointerType !== 'touch') hoverAt(event.clientX, event.clientY); return; }
  const dx = event.clientX - known.x, dy = event.clientY - known.y;
  known.x = event.clientX;
  known.y = event.clientY;
  if (pointers.size === 2) {
    const now = spread();
    panBy(now.x - pinch.x, now.y - pinch.y);
    if (pinch.distance > 0) zoomAt(now.x, now.y, now.distance / pinch.distance);
    pinch = now;
    return;
  }
  if (!pressed) return;
  if (!pressed.moved && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < (event.pointerType === 'mouse' ? 4 : 9)) return;
  pressed.moved = true;
  stage.classList.add('dragging');
  pressed.vx = pressed.vx * 0.6 + dx * 0.4;
  pressed.vy = pressed.vy * 0.6 + dy * 0.4;
  pressed.last = event.timeStamp;
  panBy(dx, dy);
});
const released = event => {
  if (!pointers.delete(event.pointerId)) return;
  stage.classList.remove('dragging');
  if (pointers.size) { if (pointers.size === 1) pressed = { ...[...pointers.values()][0], moved: true, vx: 0, vy: 0 }; return; }
  if (pressed && !pressed.moved && event.type === 'pointerup') clicked(sectorAt(event.clientX, event.clientY, event.pointerType !== 'mouse'));
  else if (pressed && event.type === 'pointerup' && !calmMedia.matches && event.timeStamp - (pressed.last || 0) < 40 && Math.hypot(pressed.vx, pressed.vy) > 3) {
    view.drift = { x: pressed.vx, y: pressed.vy };
    sheet.move();
  }
  pressed = null;
};
stage.addEventListener('pointerup', released);
stage.addEventListener('pointercancel', released);
stage.addEventListener('pointerleave', () => {
  if (state.hovered < 0 || pointers.size) return;
  state.hovered = -1;
  sheet.hover();
  changed('hover');
});
const clicked = i => {
  if (state.picking && i >= 0) return picked(i);
  select(i === state.selected ? -1 : i);
};
stage.addEventListener('wheel', event => {
  event.preventDefault();
  const unit = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? 400 : 1;
  view.flight = view.drift = null;
  zoomAt(event.clientX, event.clientY, Math.exp(-Math.max(-300, Math.min(300, event.deltaY * unit)) * (event.ctrlKey ? 0.01 : 0.0016)));
}, { passive: false });
stage.addEventListener('dblclick', event => zoomAt(event.clientX, event.clientY, 2));
