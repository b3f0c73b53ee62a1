// Why a change was not made: the rules that fail, where, and what can be done about it.
const failure = element('section', { id: 'failure', role: 'alert', 'aria-label': 'What went wrong', hidden: true });
const marked = { world: null, sectors: [] };
const sectorsIn = (world, texts) => {
  const found = new Set();
  for (const text of texts) {
    for (const [number] of String(text).matchAll(/\d+/g)) { const i = world.at(Number(number)); if (i >= 0) found.add(i); }
    for (const formation of world.data.formations) {
      if (formation.name && String(text).includes(formation.name)) for (const i of [formation.anchor, ...formation.interior]) if (i !== null) found.add(i);
    }
  }
  return [...found].slice(0, 200);
};
const mark = sectors => {
  Object.assign(marked, { world: state.world, sectors });
  if (sectors.length) fitSectors(sectors);
  sheet.refreshMarks();
};
overlays.push((p, world) => {
  if (marked.world !== world) return;
  for (const i of marked.sectors) {
    ring(p, world, i, Math.max(9, dotRadius(p.gap) + 7), p.look.page, 6);
    ring(p, world, i, Math.max(9, dotRadius(p.gap) + 7), p.look.backdoor, 3);
  }
});
const closeFailure = () => { failure.hidden = true; mark([]); };
const failureRow = (one, lines) => {
  const edit = one.edit && lines ? lines[one.edit - 1] : null;
  const places = sectorsIn(state.world, [...(one.witnesses || []), one.witnesses && one.witnesses.length ? '' : one.message, edit || '']);
  return element('li', {}, element('div', {}, element('strong', { class: 'rule' }, one.id || 'Rule'), ' ', name(one.message || ''),
    edit ? element('span', { class: 'kind' }, ` by ‘${short(edit, 60)}’`) : null),
    element('div', { class: 'actions' }, places.length ? button('Show', () => mark(places), { 'aria-label': `Show the places of ${one.id}` }) : null,
      one.id && /^[A-Z]+-\d+$/.test(one.id) ? button('Explain', () => explainNow({ invariant: one.id }), { 'aria-label': `Explain ${one.id}` }) : null));
};
const acceptForm = (failures, again) => {
  const reason = element('input', { id: 'waive-reason', placeholder: 'Reason', 'aria-label': 'Reason for accepting the failures', maxlength: '200', autocomplete: 'off' });
  return element('form', { class: 'accept', onsubmit: event => {
    event.preventDefault();
    if (!reason.value.trim()) { reason.focus(); return say('Write down why the failures are accepted.'); }
    again({ waive: failures.map(one => `${one.id}${one.scope ? `@${one.scope}` : ''}:${reason.value.trim()}`) });
  } }, reason, element('button', { type: 'submit' }, 'Accept'));
};
const showFailure = (error, { again, lines } = {}) => {
  const failures = error.failures || [];
  const isKept = /kept|--release/.test(error.message);
  clear(failure).append(
    button('×', () => { closeFailure(); if (error.conflict) tryOut('undo', {}, 'Undo'); }, { class: 'close', 'aria-label': error.conflict ? 'Take the change back' : 'Close' }), element('h2', {}, failures.length ? `${counted(failures.length, 'rule')} would fail` : error.conflict ? 'A step no longer fits' : 'Not made'),
    element('p', { id: 'failure-text' }, failures.length ? 'The map stays as it was.' : short(error.message.replace(/--release/g, 'release'), 400)), element('ul', {}, ...failures.map(one => failureRow(one, lines))),
    error.conflict ? element('div', { class: 'actions' }, error.step ? button(`Drop step ${error.step}`, () => { closeFailure(); tryOut('step', { drop: error.step }, `Drop step ${error.step}`); }, { class: 'main' }) : null,
      button('Take the change back', () => { closeFailure(); tryOut('undo', {}, 'Undo'); })) : '',
    failures.length && again ? acceptForm(failures, again) : '',
    isKept && again && !failures.length ? element('div', { class: 'actions' }, button('Let go of what cannot be kept', () => again({ release: true }))) : '');
  failure.hidden = false;
  const places = failures.length ? sectorsIn(state.world, failures.flatMap(one => one.witnesses || [])) : [];
  if (places.length) mark(places);
};
// Makes a change and says so if it cannot be made; a promise of the revision, or of null.
const tryOut = async (path, body, label, isStillMeant) => {
  closeFailure();
  try { return await change(path, body, label, isStillMeant); } catch (error) {
    const again = body.edit ? more => tryOut(path, { ...body, ...more }, label)
      : body.reroll ? ({ waive, release }) => tryOut(path, { ...body, reroll: { ...body.reroll, release }, waive }, label) : null;
    showFailure(error, { again, lines: body.edit });
    showStatus();
    return null;
  }
};
hear('failed', data => {
  if (!data.isAwaited) showFailure(failureOf(data));
  if (!data.conflict) showMake();
});
hear('fault', error => say(error.message));
hear('reload', ({ rev }) => { closeFailure(); say('The recipe file has changed.'); compareFor(rev); });
// What a step let go of, and what it warns of.
hear('report', ({ report }) => {
  const texts = [...report.warnings.map(one => (typeof one === 'string' ? one : one.message || one.code || '')), ...report.released.map(one => `${one.what} was let go of: ${one.why}`)];
  if (texts.length) say(short(texts.join('; '), 300));
});
