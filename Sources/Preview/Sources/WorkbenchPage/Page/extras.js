// What the workbench adds to the card and to the keys.
on('selection hover world sketch', () => {
  const i = state.selected;
  if (i < 0 || card.hidden) return;
  card.append(element('div', { class: 'actions' }, button('Edit', () => showPanel('sketch')), button('Explain', () => explainNow({ ref: regional(`sector:${state.world.number(i)}`) })),
    button('One-way warp', () => pick('way', i))));
});
const stopPicking = () => { if (!lassoSheet.hidden) endLasso(); setTimeout(() => changed('picking'), 0); };
Object.assign(keyActions, {
  g: () => togglePanel('make'), r: () => togglePanel('reroll'), e: () => togglePanel('sketch'), w: () => togglePanel('find'), d: () => togglePanel('compare'),
  m: () => togglePanel('measure'), x: () => togglePanel('explain'), v: () => togglePanel('survey'), o: () => togglePanel('share'),
  '[': () => stepSeed(-1), ']': () => stepSeed(1), u: () => goBack('undo'), y: () => goBack('redo'), a: () => startLasso(),
  k: () => (state.selected < 0 ? say('Choose a sector first.') : togglePin(`sector:${state.world.number(state.selected)}`)),
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') stopPicking();
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
  const key = event.key.toLowerCase();
  if (key !== 'z' && key !== 'y') return;
  event.preventDefault();
  goBack(key === 'y' || event.shiftKey ? 'redo' : 'undo');
}, true);
pagePanels.push(failure);
