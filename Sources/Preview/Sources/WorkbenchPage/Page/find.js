// The panel for finding seeds: conditions, a range of seeds, results as small maps.
const search = { rows: [{ figure: 'declared(BUBBLE)', sign: '>=', value: '1' }], from: '1', to: '200', most: '6', by: '', lowest: false, stop: null, matches: [], note: '' };
const signs = ['>=', '<=', '==', '!=', '>', '<'];
const conditionOf = ({ figure, sign, value }) => (value.trim() === '' ? figure.trim() : `${figure.trim()} ${sign} ${value.trim()}`);
const conditionRow = (row, k) => {
  const hint = element('p', { class: 'hint' }, figureHint(row.figure));
  const figure = element('input', { value: row.figure, list: 'figures', 'aria-label': `Figure of condition ${k + 1}`, spellcheck: 'false', autocomplete: 'off', class: 'figure',
    oninput: () => { row.figure = figure.value; hint.textContent = figureHint(row.figure); } });
  const sign = element('select', { 'aria-label': `Comparison of condition ${k + 1}`, onchange: () => { row.sign = sign.value; } }, ...options(signs.map(one => [one, one]), row.sign));
  const value = element('input', { value: row.value, 'aria-label': `Value of condition ${k + 1}`, spellcheck: 'false', autocomplete: 'off', class: 'value', oninput: () => { row.value = value.value; } });
  return element('li', { class: 'condition' }, figure, hint, element('div', { class: 'row' }, sign, value,
    button('×', () => { search.rows.splice(k, 1); renderPanel(); }, { class: 'close', 'aria-label': `Remove condition ${k + 1}`, disabled: search.rows.length < 2 })));
};
const matchCaption = match => [element('strong', {}, `Seed ${match.seed}`), ...Object.entries(match.figures || {}).slice(0, 4).map(([key, value]) => element('span', { class: 'kind' }, `${short(key, 26)} ${figureText(value)}`))];
const matchNode = match => thumbnail({ ...baseOfRecipe(), seed: match.seed }, matchCaption(match),
  () => tryOut('step', { recipe: { ...baseOfRecipe(), seed: match.seed } }, `Found seed ${match.seed}`), { 'aria-label': `Open seed ${match.seed}` });
const foundBox = element('div', { class: 'thumbs', id: 'found' });
const foundNote = element('p', { class: 'hint', id: 'found-note', role: 'status' });
const stopSearch = () => { if (search.stop) search.stop(); search.stop = null; };
const searchEvents = {
  match: match => { search.matches.push(match); if (search.matches.length <= 24) foundBox.append(matchNode(match)); foundNote.textContent = `${counted(search.matches.length, 'match').replace(/matchs$/, 'matches')} so far`; },
  progress: ({ tested }) => { foundNote.textContent = `${counted(tested, 'seed')} tested, ${search.matches.length} found`; },
  failed: ({ message }) => { foundNote.textContent = message; endSearch(); },
  end: ({ seeds, matches }) => { foundNote.textContent = `${matches === undefined ? search.matches.length : matches} of ${counted(seeds, 'seed')} match.`; endSearch(); },
};
const endSearch = () => { search.stop = null; if (openPanel === 'find') renderPanel(); };
const runSearch = async () => {
  stopSearch();
  const where = search.rows.filter(row => row.figure.trim()).map(row => regionPrefix() + conditionOf(row));
  if (!where.length) return say('Write a condition.');
  Object.assign(search, { matches: [] });
  clear(foundBox);
  foundNote.textContent = 'Searching …';
  const body = { recipe: baseOfRecipe(), where, seeds: `${search.from}..${search.to}` };
  const most = Math.max(1, Number(search.most) || 6);
  if (search.by.trim()) Object.assign(body, { by: [search.by.trim()], lowest: search.lowest, top: most }); else body.n = most;
  try {
    search.stop = await startJob(body, (eventName, data) => { if (searchEvents[eventName]) searchEvents[eventName](data); });
    if (openPanel === 'find') renderPanel();
  } catch (error) { foundNote.textContent = error.message; }
};
const numberField = (label, key, attributes) => labeled(label, element('input', { type: 'number', value: search[key], oninput: event => { search[key] = event.target.value; }, ...attributes }));
addPanel('find', 'Find seeds', () => [
  figureOptions, element('p', { class: 'hint' }, 'Maps of this preset and these settings for which every condition holds.'),
  element('form', { onsubmit: event => { event.preventDefault(); runSearch(); } },
    element('ul', { class: 'conditions' }, ...search.rows.map(conditionRow)),
    element('div', { class: 'actions' }, button('Add condition', () => { search.rows.push({ figure: '', sign: '>=', value: '' }); renderPanel(); })),
    numberField('From seed', 'from', { id: 'find-from', min: '0' }), numberField('To seed', 'to', { id: 'find-to', min: '0' }), numberField('Matches', 'most', { id: 'find-most', min: '1', max: '24' }),
    labeled('Best by', element('input', { id: 'find-by', value: search.by, list: 'figures', placeholder: 'the first matches', spellcheck: 'false', autocomplete: 'off', oninput: event => { search.by = event.target.value; } })),
    check('Lowest is best', search.lowest, isOn => { search.lowest = isOn; }),
    element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main', id: 'find-now' }, 'Find'),
      search.stop ? button('Stop', () => { stopSearch(); foundNote.textContent = 'Stopped.'; renderPanel(); }) : null)),
  foundNote, foundBox,
]);
