// The panel of edits: lines with checks while they are typed, the chosen sector, and the steps so far.
const editFault = element('p', { class: 'fault', id: 'edit-fault', role: 'status', 'aria-live': 'polite' });
const editBox = element('textarea', { id: 'edit-line', rows: '2', spellcheck: 'false', autocomplete: 'off', placeholder: 'add warp 12-40', 'aria-label': 'Edits, one a line', 'aria-describedby': 'edit-fault edit-hint' });
const editNote = element('input', { id: 'edit-note', maxlength: '200', autocomplete: 'off', placeholder: 'optional' });
const editLines = () => editBox.value.split('\n').map(text => text.trim()).filter(text => text && !text.startsWith('#'));
// Faults of the lines in order, each with the ones before it made.
const checkLines = lines => {
  const draft = new Draft(state.world), faults = [];
  lines.forEach((text, k) => {
    const edit = parseEdit(text);
    const found = edit ? draft.apply(edit) : [`this is not a line of an edit script (${editVerbs})`];
    faults.push(...found.map(fault => (lines.length > 1 ? `Line ${k + 1}: ${fault}` : fault)));
  });
  return faults;
};
const isPlain = () => atlas.regions.length < 2 || !editBox.value.includes('/');
editBox.addEventListener('input', () => {
  const lines = editLines();
  const isTypingOn = lines.length === 1 && lines[0].split(' ').length < 3;
  editFault.textContent = lines.length && isPlain() && !isTypingOn ? checkLines(lines).join('; ') : '';
});
const applyLines = async () => {
  const lines = editLines();
  if (!lines.length) return editBox.focus();
  const faults = isPlain() ? checkLines(lines) : [];
  editFault.textContent = faults.join('; ');
  if (faults.length) return;
  const rev = await sendEdits(lines, editNote.value.trim() ? { note: editNote.value.trim() } : {});
  if (rev !== null) { editBox.value = ''; editNote.value = ''; }
};
editBox.addEventListener('keydown', event => {
  if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); applyLines(); }
});
const editForm = element('form', { onsubmit: event => { event.preventDefault(); applyLines(); } },
  editBox, editFault, element('p', { class: 'hint', id: 'edit-hint' }, 'Enter makes the edits as one step, Shift+Enter begins another line.'),
  labeled('Note', editNote), element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main', id: 'edit-apply' }, 'Apply'),
    button('Undo', () => goBack('undo')), button('Redo', () => goBack('redo'))));
const textOfEdit = edit => {
  const { op, warp, sector, ref, name: text, ...rest } = edit;
  return [op.replace('-', ' '), warp, sector, ref, text === undefined ? '' : `"${text}"`, ...Object.entries(rest).map(([key, value]) => `${key}=${typeof value === 'object' ? JSON.stringify(value) : value}`)].filter(part => part !== undefined && part !== '').join(' ');
};
const textOfStep = ({ edit, reroll, note }) => {
  const text = edit ? edit.map(one => (typeof one === 'string' ? one : textOfEdit(one))).join('; ')
    : reroll ? `re-roll ${Object.entries(reroll.stages || {}).map(([key, value]) => `${key} #${value}`).join(', ')}${(reroll.pin || []).length ? `, ${counted(reroll.pin.length, 'pin')}` : ''}` : 'step';
  return note ? `${text} (${note})` : text;
};
const stepRows = () => {
  const { steps = [], waivers = [] } = session.recipe;
  if (!steps.length) return [element('p', { class: 'hint' }, 'None yet.')];
  return [element('ol', { class: 'lines', id: 'steps' }, ...steps.map((step, k) => element('li', {}, element('span', {}, short(textOfStep(step), 120)),
    button('Drop', () => tryOut('step', { drop: k + 1 }, `Drop step ${k + 1}`), { 'aria-label': `Drop step ${k + 1}` })))),
  ...waivers.map(waiver => element('p', { class: 'hint' }, `Accepted: ${waiver.id}, ${short(waiver.reason || '', 80)}`))];
};
// Lines that were recorded beside, to be made as one step.
const sketchRows = () => {
  const { lines } = sketchOf(state.world);
  if (!lines.length) return [];
  return [element('h3', {}, 'Recorded'), element('ol', { class: 'lines' }, ...lines.map(text => element('li', {}, element('code', {}, short(text, 200))))),
    element('div', { class: 'actions' }, button('Make them', () => sendEdits([...lines]), { class: 'main' }), button('Take the last back', () => sketch.undo()))];
};
const editRest = element('div', {});
const showEdits = () => { clear(editRest).append(...sketchRows(), ...chosenEdits(), ...moreEdits(), element('h3', {}, 'Steps'), ...stepRows()); };
addPanel('sketch', 'Edit', () => {
  showEdits();
  queueMicrotask(() => { if (document.activeElement === editNote) editBox.focus({ preventScroll: true }); });
  return [editForm, editRest];
});
on('selection world sketch', () => { if (openPanel === 'sketch') showEdits(); });
hear('shown', () => { if (openPanel === 'sketch') showEdits(); });
