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

Object.defineProperty(window, 'warpwright', {
  value: Object.freeze({
    get ready() { return isReady; },
    course: courseNumbers,
    sketch,
    get rev() { return session.shown; },
    get recipe() { return structuredClone(session.recipe); },
    step: body => change('step', body, 'Step'),
    undo: () => change('undo', {}, 'Undo'),
    redo: () => change('redo', {}, 'Redo'),
    set: values => change('settings', values, Object.keys(values).join(', ')),
    seed: seed => change('seed', { seed }, `Seed ${seed}`),
  }),
});
