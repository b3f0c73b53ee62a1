// The panel of sketched edits.
addPanel('sketch', 'Sketch', () => {
  const { lines, pins } = sketchOf(state.world);
  return [
    sketchForm(), ...chosenEdits(),
    element('h3', {}, 'Recorded'),
    lines.length ? element('ol', { class: 'lines' }, ...lines.map(line => element('li', {}, element('code', {}, short(line, 200))))) : element('p', { class: 'hint' }, 'Nothing yet. The map itself stays as it is.'),
    element('div', { class: 'actions' }, button('Save script', () => saveText(`${sketch.script()}\n`, 'edits.txt'), { disabled: !lines.length })),
    element('p', { class: 'hint' }, 'Apply it with ', element('code', {}, 'warpwright edit galaxy.json edits.txt')),
    element('h3', {}, 'Pins'),
    pins.length ? element('ul', { class: 'lines' }, ...pins.map(pin => element('li', {}, element('code', {}, pin), button('Unpin', () => togglePin(pin), { 'aria-label': `Unpin ${pin}` }))))
      : element('p', { class: 'hint' }, 'Pin sectors on their cards to keep them when the rest is drawn again.'),
    pins.length ? element('p', { class: 'hint' }, element('code', { id: 'reroll' }, rerollCommand())) : null,
  ].filter(Boolean);
});
on('sketch selection', () => { if (openPanel === 'sketch') renderPanel(); });
on('world', () => renderPanel());
