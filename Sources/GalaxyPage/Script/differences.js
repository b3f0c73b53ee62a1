// The drawing of both maps, and a walk through the changes.
overlays.push((p, world) => {
  const { ctx, look } = p;
  const { changes, moves } = differencesOf(world);
  ctx.globalAlpha = 0.58;
  ctx.fillStyle = look.page;
  ctx.fillRect(0, 0, p.width, p.height);
  ctx.globalAlpha = 1;
  if (world.hasPlaces) paintMoves(p, world, moves);
  for (let k = changes.length - 1; k >= 0; k--) paintChange(p, world, changes[k]);
  ctx.globalAlpha = 1;
  const chosen = changes[blend.step];
  if (!chosen) return;
  for (const i of chosen[2]) ring(p, world, i, Math.max(9, dotRadius(p.gap) + 8), look.focus, 3);
});

const changeText = element('output', { id: 'change', 'aria-live': 'polite' });
const blendSlider = element('input', {
  id: 'blend-slider', type: 'range', min: '0', max: '100', value: '50', 'aria-label': `Between ${short(atlas.difference.titles[0], 60)} and ${short(atlas.difference.titles[1], 60)}`,
  oninput: event => { blend.at = Number(event.target.value) / 100; sheet.refreshMarks(); },
});
const stepChange = step => {
  const { changes } = differencesOf(state.world);
  if (!changes.length) return;
  blend.step = (Math.max(blend.step, step > 0 ? -1 : 0) + step + changes.length) % changes.length;
  showChange();
  if (changes[blend.step][2].length) fitSectors(changes[blend.step][2]);
  sheet.refreshMarks();
};
const showChange = () => {
  const { changes, total } = differencesOf(state.world);
  clear(changeText).append(
    changes[blend.step] ? `${blend.step + 1} of ${total.toLocaleString('en')}: ` : total ? `${counted(total, 'difference')}. Walk with n and p.` : 'No difference.',
    changes[blend.step] ? name(changes[blend.step][1]) : '');
};
const blendPanel = element('section', { id: 'blend', 'aria-label': 'Differences' },
  element('div', { class: 'walk' },
    button('‹', () => stepChange(-1), { 'aria-label': 'Previous difference', title: 'Previous difference (p)' }), changeText,
    button('›', () => stepChange(1), { 'aria-label': 'Next difference', title: 'Next difference (n)' })),
  element('div', { class: 'between' }, name(atlas.difference.titles[0]), blendSlider, name(atlas.difference.titles[1])));
Object.assign(view, { below: 108, above: 190 });
help.querySelectorAll('.keys dd')[keyRows.findIndex(([key]) => key === 'n and p')].textContent = 'next and previous difference';
Object.assign(keyActions, { n: () => stepChange(1), p: () => stepChange(-1) });
legendExtras.push(world => ['Added', 'Removed', 'Changed'].map((text, kind) =>
  element('li', {}, stroke(differenceColor(kind), kind === removedKind), text, element('span', { class: 'count' }, differencesOf(world).counts[kind].toLocaleString('en')))));
on('world', () => { blend.step = -1; showChange(); });
on('theme', () => sheet.refreshMarks());
pagePanels.push(blendPanel);
