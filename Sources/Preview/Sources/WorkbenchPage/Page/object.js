// The last of it: the bar, the first panel, and what other programs can ask the page.
document.querySelector('#bar').append(element('div', { class: 'steps', role: 'group', 'aria-label': 'Undo and redo' }, undoButton, redoButton), status);
session.present = (text, rev) => {
  load(text);
  showTitle();
  comparing.isOn = comparing.isOn && comparing.to === rev;
  utter('shown', rev);
  noteAddress();
};
showTitle();
showMake();
showStatus();
session.shown = session.shown < 0 ? 0 : session.shown;
settle(session.shown);
catchUp(session.id);
legend.open = view.width - railWidth - panelWidth() > 1000;
if (hasDock() && !isTall()) { showPanel('make', false); }
if (firstFault) showFailure(new Error(`The recipe of the address was not opened: ${firstFault}`));

// Changes that other programs ask for: what fails is shown, and the promise is broken.
const asked = async (path, body, label) => {
  closeFailure();
  try { return await change(path, body, label); } catch (error) {
    showFailure(error, { lines: body.edit });
    showStatus();
    throw error;
  }
};
const setAll = async ({ seed, ...values }) => {
  const keys = Object.keys(values);
  let rev = session.shown;
  if (keys.length || seed === undefined) rev = await asked('settings', values, short(keys.join(', '), 60));
  return seed === undefined ? rev : asked('seed', { seed }, `Seed ${short(String(seed), 40)}`);
};
Object.defineProperty(window, 'warpwright', {
  value: Object.freeze({
    get ready() { return isReady; },
    course: courseNumbers,
    sketch,
    get rev() { return session.shown; },
    get recipe() { return structuredClone(session.recipe); },
    step: body => asked('step', body, body.edit ? 'Edit' : body.reroll ? 'Re-roll' : 'Step'),
    undo: () => asked('undo', {}, 'Undo'),
    redo: () => asked('redo', {}, 'Redo'),
    set: setAll,
    seed: seed => setAll({ seed }),
  }),
});
