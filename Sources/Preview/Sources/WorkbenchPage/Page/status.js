// What the server is doing, undo and redo.
const statusText = element('span', {}), statusSize = element('span', { class: 'kind' });
const statusBar = element('progress', { max: String(about.stages.length + 1), value: '0', 'aria-label': 'Stages made' });
const status = element('div', { id: 'status', role: 'status', 'aria-live': 'polite' }, statusText, statusSize, statusBar);
let busySince = 0, isLost = false;
const showStatus = () => {
  const isBusy = session.rev > session.shown && !session.outcomes.has(session.rev);
  status.classList.toggle('busy', isBusy && !isLost);
  status.classList.toggle('lost', isLost);
  statusBar.hidden = !isBusy || isLost;
  if (isLost) statusText.textContent = 'Connection lost, trying again';
  else if (!isBusy) statusText.textContent = `Revision ${session.shown}`;
  statusSize.textContent = counted(atlas.regions.reduce((sum, region) => sum + region.n, 0), 'sector');
  statusSize.hidden = isBusy || isLost;
  undoButton.disabled = !session.canUndo;
  redoButton.disabled = !session.canRedo;
};
const undoButton = button('Undo', () => goBack('undo'), { id: 'undo', title: 'Undo (u)' });
const redoButton = button('Redo', () => goBack('redo'), { id: 'redo', title: 'Redo (y)' });
// Asks the server first, so that several keys in a row never go too far.
const goBack = what => tryOut(what, {}, titled(what), async () => {
  await catchUp(session.id);
  const isPossible = what === 'undo' ? session.canUndo : session.canRedo;
  if (!isPossible) say(`Nothing to ${what}.`);
  return isPossible;
});
hear('asked', () => { statusBar.value = 0; statusText.textContent = 'Making the map'; showStatus(); });
hear('progress', ({ rev, stage: made }) => {
  if (rev !== session.rev) return;
  const place = about.stages.indexOf(made);
  if (place >= 0) statusBar.value = place + 1;
  statusText.textContent = `Making: ${made}`;
  showStatus();
});
hear('lost', () => { isLost = true; showStatus(); });
hear('connected', () => { if (isLost) say('Connected again.'); isLost = false; showStatus(); });
hear('again', () => say('The server was started again; the recipe has been opened there.'));
hear('shown failed revisions', () => showStatus());
let revisionTimer = 0;
hear('shown failed', () => { clearTimeout(revisionTimer); revisionTimer = setTimeout(() => catchUp(session.id), 120); });
