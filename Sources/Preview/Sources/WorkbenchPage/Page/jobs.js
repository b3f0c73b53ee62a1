// Searches on the server: criteria, seeds and figures; matches come as events.
const startJob = async (body, heard) => {
  const { job } = await tell('/api/find', body);
  const stop = follow(`/api/find/${job}/events`, {
    heard: (eventName, data) => {
      if (eventName === 'end' || eventName === 'failed') stop();
      heard(eventName, data);
    },
  });
  return () => { stop(); send('DELETE', `/api/find/${job}`).catch(() => {}); };
};
const baseOfRecipe = () => { const { steps, waivers, ...base } = bareRecipe(session.recipe); return base; };
const regionPrefix = () => (atlas.regions.length > 1 ? `${state.world.key}:` : '');
// The words of criteria: figures and functions with what they mean.
const figureWords = figureList.figures.filter(figure => figure.kind === 'figure' || figure.kind === 'function');
const figureOptions = element('datalist', { id: 'figures' }, ...figureWords.filter(figure => !figure.name.startsWith('setting.') && !figure.name.endsWith('[]'))
  .map(figure => element('option', { value: figure.name, label: `${figure.unit}: ${figure.summary}` })));
const figureHint = text => {
  const figure = figureWords.find(one => one.name === text.trim()) || figureWords.find(one => text.trim() && one.name.split('(')[0] === text.trim().split('(')[0]);
  return figure ? `${figure.summary} (${figure.unit})` : '';
};
const figureText = value => (value === null || value === undefined ? '–' : typeof value === 'number' ? (Number.isInteger(value) ? value.toLocaleString('en') : String(Math.round(value * 1000) / 1000)) : String(value));
