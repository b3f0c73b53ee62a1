// The panel that measures many seeds: a histogram for each figure, with this map's seed marked.
const poll = { figures: 'diameter\nmeanDistance\narticulationPoints\ndeclared(BUBBLE)\nstarts(4).territory', from: '1', to: '60', rows: [], stop: null };
const pollNote = element('p', { class: 'hint', id: 'survey-note', role: 'status' });
const pollCharts = element('div', { id: 'charts' });
const pollFigures = () => poll.figures.split('\n').map(text => text.trim()).filter(Boolean);
const histogram = values => {
  const known = values.filter(({ value }) => typeof value === 'number');
  const least = Math.min(...known.map(one => one.value)), most = Math.max(...known.map(one => one.value));
  const isWhole = known.every(({ value }) => Number.isInteger(value));
  const count = isWhole ? Math.min(24, most - least + 1) : 24;
  const width = isWhole ? Math.ceil((most - least + 1) / count) : (most - least) / count || 1;
  const bins = Array.from({ length: count }, (_, k) => ({ from: least + k * width, seeds: [] }));
  for (const { value, seed } of known) bins[Math.min(count - 1, Math.floor((value - least) / width))].seeds.push(seed);
  return { bins, least, most, width };
};
const middle = values => { const sorted = values.filter(value => typeof value === 'number').sort((a, b) => a - b); return sorted.length ? sorted[Math.ceil(sorted.length / 2) - 1] : null; };
const chart = figure => {
  const values = poll.rows.map(({ seed, figures }) => ({ seed, value: figures[figure] }));
  if (!values.some(({ value }) => typeof value === 'number')) return element('figure', { class: 'chart' }, element('figcaption', {}, name(figure), ' no numbers'));
  const { bins, least, most } = histogram(values), highest = Math.max(...bins.map(bin => bin.seeds.length));
  const columns = bins.map(bin => {
    const isOwn = bin.seeds.includes(session.recipe.seed), label = `${figureText(bin.from)}: ${counted(bin.seeds.length, 'seed')}${bin.seeds.length ? `, such as ${bin.seeds[0]}` : ''}`;
    const column = element('button', { type: 'button', class: isOwn ? 'own' : '', disabled: !bin.seeds.length, title: label, 'aria-label': `${figure} ${label}`, onclick: () => tryOut('step', { recipe: { ...baseOfRecipe(), seed: bin.seeds[0] } }, `Seed ${bin.seeds[0]}`) }, element('span', {}));
    column.firstChild.style.height = `${Math.round(100 * bin.seeds.length / highest)}%`;
    return column;
  });
  return element('figure', { class: 'chart' }, element('figcaption', {}, name(figure), element('span', { class: 'count' }, `median ${figureText(middle(values.map(one => one.value)))}`)),
    element('div', { class: 'columns' }, ...columns), element('div', { class: 'ends' }, element('span', {}, figureText(least)), element('span', {}, figureText(most))));
};
const showCharts = () => clear(pollCharts).append(...(poll.rows.length ? pollFigures().map(chart) : []));
const pollEvents = {
  match: row => { poll.rows.push(row); if (poll.rows.length % 20 === 0) showCharts(); pollNote.textContent = `${counted(poll.rows.length, 'seed')} measured`; },
  failed: ({ message }) => { pollNote.textContent = message; endPoll(); },
  end: () => { pollNote.textContent = `${counted(poll.rows.length, 'seed')} measured. A column opens its first seed.`; endPoll(); },
};
const endPoll = () => { poll.stop = null; showCharts(); if (openPanel === 'survey') renderPanel(); };
const runPoll = async () => {
  if (poll.stop) poll.stop();
  poll.stop = null;
  poll.rows = [];
  clear(pollCharts);
  pollNote.textContent = 'Measuring …';
  try {
    poll.stop = await startJob({ recipe: baseOfRecipe(), where: [`${regionPrefix()}seed >= 0`], show: pollFigures(), seeds: `${poll.from}..${poll.to}` }, (eventName, data) => { if (pollEvents[eventName]) pollEvents[eventName](data); });
    if (openPanel === 'survey') renderPanel();
  } catch (error) { pollNote.textContent = error.message; }
};
addPanel('survey', 'Survey', () => [
  element('p', { class: 'hint' }, 'Figures of many seeds with this preset and these settings.'),
  element('form', { onsubmit: event => { event.preventDefault(); runPoll(); } },
    element('textarea', { id: 'survey-figures', rows: '5', 'aria-label': 'Figures, one a line', spellcheck: 'false', oninput: event => { poll.figures = event.target.value; } }, poll.figures),
    labeled('From seed', element('input', { type: 'number', min: '0', value: poll.from, oninput: event => { poll.from = event.target.value; } })),
    labeled('To seed', element('input', { type: 'number', min: '0', value: poll.to, oninput: event => { poll.to = event.target.value; } })),
    element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main', id: 'survey-now' }, 'Measure'), poll.stop ? button('Stop', () => { poll.stop(); endPoll(); pollNote.textContent = 'Stopped.'; }) : null)),
  pollNote, pollCharts,
]);
