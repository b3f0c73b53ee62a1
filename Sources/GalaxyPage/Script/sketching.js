// The panel of sketched edits.
const recordLine = line => {
  const faults = sketch.add(line);
  say(faults.length ? faults.join('; ') : `Recorded: ${short(line, 80)}`);
  if (openPanel !== 'sketch') showPanel('sketch', false);
  return faults;
};
// A file of the reader's own making, by an address that lives as long as the click.
const saveText = (text, fileName) => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const anchor = element('a', { href: address, download: fileName });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
const sketchForm = () => {
  const fault = element('p', { class: 'fault', id: 'edit-fault', role: 'alert' });
  const input = element('input', { id: 'edit-line', spellcheck: 'false', autocomplete: 'off', placeholder: 'add warp 12-40', 'aria-describedby': 'edit-fault' });
  return element('form', {
    onsubmit: event => {
      event.preventDefault();
      const faults = sketch.add(input.value);
      fault.textContent = faults.join('; ');
      if (faults.length) return;
      say(`Recorded: ${short(input.value, 80)}`);
      const again = document.getElementById('edit-line');
      if (again) again.focus();
    },
  }, labeled('Edit', input), fault, element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main' }, 'Record'),
    button('Undo', () => { const line = sketch.undo(); say(line === null ? 'Nothing to undo.' : `Undone: ${short(line, 80)}`); })));
};
const chosenEdits = () => {
  const i = state.selected;
  if (i < 0) return [element('p', { class: 'hint' }, 'Choose a sector to remove or flip its warps, rename it or set its type.')];
  const world = state.world, number = world.number(i), { draft } = sketchOf(world);
  const warps = Array.from(world.near.of(i)).flatMap(j => {
    const other = world.number(j), out = draft.has(i, j), into = draft.has(j, i);
    if (!out && !into) return [];
    const text = out && into ? `${number}-${other}` : out ? `${number}>${other}` : `${other}>${number}`;
    return [element('li', {}, element('span', {}, text), button('Remove', () => recordLine(`remove warp ${text}`), { 'aria-label': `Remove warp ${text}` }),
      out && into ? null : button('Flip', () => recordLine(`flip warp ${text}`), { 'aria-label': `Flip warp ${text}` }))];
  });
  const rename = element('input', { id: 'edit-name', value: world.label(i), maxlength: '100', autocomplete: 'off' });
  return [
    element('h3', {}, `Sector ${number}`), element('ul', { class: 'warps' }, ...warps),
    element('form', { onsubmit: event => { event.preventDefault(); recordLine(`rename sector:${number} "${rename.value.replace(/["\\]/g, '\\$&')}"`); } }, labeled('Name', rename), element('button', { type: 'submit' }, 'Rename')),
    world.typeOf(i) ? choice('Type', words.sectorTypes.map(type => [type, titled(type)]), world.typeOf(i), type => recordLine(`set sector ${number} type=${type}`)) : null,
  ].filter(Boolean);
};
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
