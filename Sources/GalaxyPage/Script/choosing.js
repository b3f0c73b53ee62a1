// Edits of the chosen sector.
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
