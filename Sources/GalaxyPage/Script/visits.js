// Views of some sectors, or of one.
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
