// The page about keys, and what the map is.
const help = element('div', { id: 'help', role: 'dialog', 'aria-modal': 'true', 'aria-labelledby': 'help-title', hidden: true, tabindex: '-1' },
  element('header', {}, element('h2', { id: 'help-title' }, 'Keys and help'), button('×', () => toggleHelp(false), { class: 'close', 'aria-label': 'Close help' })),
  element('dl', { class: 'keys' }, ...keyRows.flatMap(([key, text]) => [element('dt', {}, element('kbd', {}, key)), element('dd', {}, text)])),
  element('p', {}, 'Drag to move, turn the wheel or pinch to zoom, click or tap a sector to hold its card. The address keeps the view: copy it to share what you see.'),
  recipe ? element('p', {}, 'Made by ', element('code', {}, `warpwright generate ${short(recipe.preset, 40)} --seed ${recipe.seed}`), Object.keys(recipe.settings).length ? ` with ${counted(Object.keys(recipe.settings).length, 'setting')}` : '') : null);
let helpedFrom = null;
const toggleHelp = isOpen => {
  if (isOpen === !help.hidden) return;
  help.hidden = !isOpen;
  if (isOpen) { helpedFrom = document.activeElement; help.focus(); } else (helpedFrom && helpedFrom.isConnected ? helpedFrom : stage).focus();
};
help.addEventListener('keydown', event => {
  if (event.key === 'Tab') { event.preventDefault(); help.querySelector('button').focus(); }
});
