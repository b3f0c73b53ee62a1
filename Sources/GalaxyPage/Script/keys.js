// What other parts put over the map.
const pagePanels = [];
// Keys work wherever nothing is typed.
const isTyping = target => target.closest && target.closest('input:not([type=range]), select, textarea, [contenteditable]');
const letGo = () => {
  if (!help.hidden) return toggleHelp(false);
  if (!table.hidden) return toggleTable(false);
  if (state.picking) { state.picking = null; return say('Nothing chosen.'); }
  if (openPanel) return closeDrawer();
  if (state.course || state.reach || state.measure) {
    Object.assign(state, { course: null, reach: null, measure: null });
    return changed('course');
  }
  select(-1);
};
const keyActions = {
  ArrowLeft: () => panBy(view.width * 0.12, 0), ArrowRight: () => panBy(-view.width * 0.12, 0),
  ArrowUp: () => panBy(0, view.height * 0.12), ArrowDown: () => panBy(0, -view.height * 0.12),
  '+': () => zoomBy(1.4), '=': () => zoomBy(1.4), '-': () => zoomBy(1 / 1.4), '−': () => zoomBy(1 / 1.4),
  0: () => fitWorld(true), f: () => (state.course ? fitSectors(state.course.sectors) : state.selected >= 0 ? visit(state.selected) : fitWorld(true)),
  n: () => stepFormation(1), p: () => stepFormation(-1), c: () => togglePanel('course'), l: () => togglePanel('layers'),
  s: () => togglePanel('sketch'), t: () => toggleTable(table.hidden), '?': () => toggleHelp(help.hidden), '/': () => searchBox.focus(), Escape: letGo,
};
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || !state.world) return;
  if (event.key !== 'Escape' && (isTyping(event.target) || !help.hidden)) return;
  const isArrow = event.key.startsWith('Arrow');
  if (isArrow && event.target !== stage && event.target !== document.body) return;
  const action = Object.hasOwn(keyActions, event.key) ? keyActions[event.key] : null;
  if (!action) return;
  event.preventDefault();
  action();
});
