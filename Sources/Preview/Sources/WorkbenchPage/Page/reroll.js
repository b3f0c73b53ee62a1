// The panel for drawing stages again, with pins, and variants side by side.
const draw = { stages: new Set(['warps']), only: false, release: false, variants: [] };
const usedVariant = stageName => (session.recipe.steps || []).reduce((most, { reroll }) => {
  const stages = reroll && reroll.stages;
  return Math.max(most, stages && !Array.isArray(stages) ? stages[stageName] || 0 : 0);
}, 0);
const refsOfPins = () => [...sketches].flatMap(([world, { pins }]) => pins.map(pin => (atlas.regions.length > 1 && pin !== 'names' ? `${world.key}/${pin}` : pin)));
const rerollOf = stages => {
  const pins = refsOfPins(), step = { stages };
  if (pins.length) step[draw.only ? 'only' : 'pin'] = pins;
  if (draw.release) step.release = true;
  return step;
};
const stagesAt = by => Object.fromEntries([...draw.stages].map(one => [one, usedVariant(one) + by]));
const rerollLabel = stages => `Re-roll ${Object.entries(stages).map(([key, value]) => `${key} #${value}`).join(', ')}`;
const rerollNow = stages => {
  draw.variants = [];
  return tryOut('step', { reroll: rerollOf(stages) }, rerollLabel(stages));
};
const showVariants = () => {
  const at = closeView();
  draw.variants = [1, 2, 3, 4].map(by => {
    const stages = stagesAt(by), steps = [...(session.recipe.steps || []), { reroll: { ...rerollOf(stages) } }];
    const numbers = [...new Set(Object.values(stages))].map(number => `#${number}`).join(', ');
    return thumbnail({ ...session.recipe, steps }, [`Variant ${numbers}`], () => rerollNow(stages), { 'aria-label': `Take variant ${numbers}` }, { at, showsNew: true });
  });
  renderPanel();
  document.getElementById('variants').scrollIntoView({ block: 'end' });
};
const pinRows = pins => (pins.length ? [element('ul', { class: 'lines', id: 'pins' }, ...pins.map(pin => element('li', {}, element('code', {}, short(pin, 60)), button('Unpin', () => togglePin(pin), { 'aria-label': `Unpin ${short(pin, 60)}` }))))]
  : [element('p', { class: 'hint' }, 'Nothing is pinned. Pins stay as they are when the rest is drawn again.')]);
const pinChoices = () => {
  const { world } = state, i = state.selected, made = [];
  if (i >= 0) {
    const cluster = world.clusterOf(i);
    made.push(button(`Pin sector ${world.number(i)}`, () => togglePin(`sector:${world.number(i)}`)));
    if (cluster) made.push(button(`Pin cluster ${cluster.ordinal}`, () => togglePin(`cluster:${cluster.ordinal}`)));
    for (const index of world.formationsAt.get(i) || []) {
      const formation = world.data.formations[index];
      made.push(button(`Pin ${titled(formation.type).toLowerCase()} ${short(formation.name, 24)}`, () => togglePin(`formation:#${formation.ordinal}`)));
    }
  }
  return made;
};
addPanel('reroll', 'Re-roll', () => {
  const pins = pinsOf(state.world);
  return [
    element('h3', {}, 'Pins'),
    element('div', { class: 'actions' },
      button('By click', () => { if (state.picking && state.picking.what === 'pin') { state.picking = null; changed('picking'); } else pick('pin', -1); }, { id: 'pin-click', 'aria-pressed': String(Boolean(state.picking && state.picking.what === 'pin')) }),
      button('Lasso', () => (lassoSheet.hidden ? startLasso() : endLasso()), { id: 'pin-lasso', 'aria-pressed': String(!lassoSheet.hidden) }),
      button('All names', () => togglePin('names')), pins.length ? button('Clear', () => { pins.length = 0; changed('sketch'); }) : null),
    element('div', { class: 'actions' }, ...pinChoices()),
    ...pinRows(pins),
    element('fieldset', { class: 'layers' }, element('legend', {}, 'Stages to draw again'),
      ...about.stages.map(one => check(titled(one), draw.stages.has(one), isOn => { if (isOn) draw.stages.add(one); else draw.stages.delete(one); }, { 'data-stage': one }))),
    pins.length ? check('Draw only what is pinned', draw.only, isOn => { draw.only = isOn; }) : null,
    check('Let go of pins that cannot be kept', draw.release, isOn => { draw.release = isOn; }),
    element('div', { class: 'actions' },
      button('Draw again', () => (draw.stages.size ? rerollNow(stagesAt(1)) : say('Choose a stage.')), { class: 'main', id: 'reroll-now' }),
      button('Four variants', () => (draw.stages.size ? showVariants() : say('Choose a stage.')), { id: 'reroll-variants' })),
    draw.variants.length ? element('p', { class: 'hint' }, 'What would be new is green. Zoom in before to see a part of the map.') : null,
    element('div', { class: 'thumbs', id: 'variants' }, ...draw.variants),
  ].filter(Boolean);
});
on('sketch selection picking', () => { if (openPanel === 'reroll') renderPanel(); });
hear('shown', () => { if (openPanel === 'reroll' && draw.variants.length) { draw.variants = []; renderPanel(); } });
