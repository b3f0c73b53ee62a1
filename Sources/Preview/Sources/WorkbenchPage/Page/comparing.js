// The panel that compares, and its marks over the map.
const comparison = () => {
  const found = comparing.isOn && comparing.to === session.shown ? comparing.regions.get(state.world.key) : null;
  if (!found) return null;
  return { ...found, changes: comparing.what === 'all' ? found.changes : found.changes.filter(one => one[4] === comparing.what), moves: ['all', 'sectors'].includes(comparing.what) ? found.moves : [] };
};
const paintTunnelChange = ({ ctx, ...p }, world, [kind, , [a, b]]) => {
  const [ax, ay] = spot(p, world, a), [bx, by] = spot(p, world, b);
  ctx.strokeStyle = differenceColor(kind);
  ctx.lineWidth = 1.3;
  ctx.setLineDash(kind === removedKind ? [2, 4] : [7, 3]);
  ctx.beginPath();
  ctx.moveTo(ax, ay);
  ctx.quadraticCurveTo((ax + bx) / 2 + (by - ay) * 0.14, (ay + by) / 2 - (bx - ax) * 0.14, bx, by);
  ctx.stroke();
  ctx.setLineDash([]);
};
overlays.push((p, world) => {
  const found = openPanel === 'compare' || comparing.isBrief ? comparison() : null;
  if (!found) return;
  const { ctx, look: palette } = p;
  ctx.globalAlpha = 0.5;
  ctx.fillStyle = palette.page;
  ctx.fillRect(0, 0, p.width, p.height);
  ctx.globalAlpha = 1;
  if (world.hasPlaces) paintMoves(p, world, found.moves);
  for (let k = found.changes.length - 1; k >= 0; k--) {
    const one = found.changes[k];
    if (one[4] === 'tunnels' && one[2].length === 2) paintTunnelChange(p, world, one); else paintChange(p, world, one);
  }
  ctx.globalAlpha = 1;
  const chosen = found.changes[comparing.step];
  if (chosen) for (const i of chosen[2]) ring(p, world, i, Math.max(9, dotRadius(p.gap) + 8), palette.focus, 3);
});
const compareWith = async from => {
  const to = session.shown;
  try {
    const diff = await ask(`/api/session/${session.id}/diff?${query({ from, rev: to, all: 1 })}`);
    if (to !== session.shown) return;
    comparing.regions.clear();
    comparing.total = 0;
    for (const region of diff.regions || []) {
      const world = worldNamed(region.region);
      if (!world) continue;
      const changes = changesOf(world, region), moves = movesOf(world, region);
      comparing.total += changes.length + moves.length;
      comparing.regions.set(region.region, { changes, moves, counts: region.counts || [], figures: region.figures || [] });
    }
    Object.assign(comparing, { from, to, step: -1, isOn: true, settings: diff.settings || [], isEqual: diff.equal });
    sheet.refreshMarks();
    if (openPanel === 'compare') renderPanel();
  } catch (error) { say(error.message); }
};
const leaveComparison = () => { Object.assign(comparing, { isOn: false, isBrief: false }); sheet.refreshMarks(); if (openPanel === 'compare') renderPanel(); };
// After a change from outside: the differences, for three seconds.
const compareBriefly = async () => {
  comparing.due = -1;
  if (session.previous < 0) return;
  await compareWith(session.previous);
  comparing.isBrief = true;
  sheet.refreshMarks();
  setTimeout(() => { comparing.isBrief = false; sheet.refreshMarks(); }, 3000);
};
const compareFor = rev => {
  comparing.due = rev;
  if (session.shown === rev) compareBriefly();
};
hear('shown', rev => { if (rev === comparing.due) compareBriefly(); });
const labelOf = ({ rev, what }) => session.labels.get(rev) || titled(what);
// The marks are there while the panel is.
new MutationObserver(() => { if (comparing.isOn) sheet.refreshMarks(); }).observe(drawer, { attributes: true, attributeFilter: ['hidden', 'aria-label'] });
const showDifference = k => {
  const found = comparison();
  comparing.step = k;
  if (found.changes[k][2].length) fitSectors(found.changes[k][2]);
  sheet.refreshMarks();
};
const differenceRows = found => {
  const kinds = [0, 1, 2].map(kind => found.changes.filter(one => one[0] === kind).length);
  return [
    choice('Show', ['all', 'warps', 'tunnels', 'formations', 'sectors', 'contents'].map(what => [what, titled(what)]), comparing.what, what => { Object.assign(comparing, { what, step: -1 }); sheet.refreshMarks(); renderPanel(); }),
    element('ul', { class: 'keyed' }, ...['Added', 'Removed', 'Changed'].map((text, kind) => element('li', {}, stroke(differenceColor(kind), kind === removedKind), text, element('span', { class: 'count' }, String(kinds[kind])))),
      element('li', {}, 'Moved', element('span', { class: 'count' }, String(found.moves.length)))),
    element('ul', { class: 'entries', id: 'differences' }, ...found.changes.slice(0, 300).map((one, k) => element('li', {}, element('button', { type: 'button', onclick: () => showDifference(k) }, swatch(differenceColor(one[0])), name(one[1]))))),
    found.changes.length > 300 ? element('p', { class: 'hint' }, `and ${found.changes.length - 300} more`) : null,
    ...(found.figures.length ? [element('h3', {}, 'Figures'), element('dl', {}, ...found.figures.slice(0, 40).flatMap(({ path, a, b }) => fact(path, `${figureText(a)} → ${figureText(b)}`)))] : []),
  ].filter(Boolean);
};
addPanel('compare', 'Compare', () => {
  const earlier = comparing.revisions.filter(one => one.state === 'made' && one.rev !== session.shown).reverse().slice(0, 200);
  const found = comparison();
  const from = element('select', { id: 'compare-from', 'aria-label': 'Earlier state' }, ...options(earlier.map(one => [one.rev, `${one.rev}: ${labelOf(one)}`]), comparing.from === null ? (earlier[earlier.length - 1] || {}).rev : comparing.from));
  if (!earlier.length) return [element('p', { class: 'hint' }, 'Change something, then compare it with an earlier state.')];
  return [
    labeled('This with', from),
    element('div', { class: 'actions' }, button('Compare', () => compareWith(Number(from.value)), { class: 'main', id: 'compare-now' }),
      button('With the start', () => compareWith(earlier[earlier.length - 1].rev), { id: 'compare-start' }), comparing.isOn ? button('Leave', leaveComparison) : null),
    element('p', { class: 'hint', id: 'compare-note', role: 'status' }, !comparing.isOn ? '' : comparing.to !== session.shown ? 'The map has changed since; compare again.' : comparing.isEqual ? 'No difference.' : `${counted(comparing.total, 'difference')} to revision ${comparing.from}.`),
    ...(comparing.isOn && (comparing.settings || []).length ? [element('h3', {}, 'Settings'), element('dl', {}, ...comparing.settings.flatMap(({ key, a, b }) => fact(key, `${figureText(a)} → ${figureText(b)}`)))] : []),
    ...(found ? differenceRows(found) : []),
  ];
});
hear('revisions', revisions => { comparing.revisions = revisions; if (openPanel === 'compare') renderPanel(); });
