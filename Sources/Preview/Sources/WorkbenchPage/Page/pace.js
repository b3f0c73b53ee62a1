// Settings while a slider moves: one request at a time, the newest values next. One drag is one step back.
// A control keeps what was meant until its map shows or fails: an earlier map does not set it back.
const pace = { next: null, isRunning: false, gesture: '', meant: new Map() };
const setSoon = (values, gesture = '') => {
  pace.next = { values: { ...(pace.next ? pace.next.values : {}), ...values }, gesture };
  for (const [key, value] of Object.entries(values)) pace.meant.set(key, { value });
  if (!pace.isRunning) runPace();
};
// Forgets what was meant up to a revision, which is shown or came to nothing.
const forget = rev => { for (const [key, one] of pace.meant) if (one.rev <= rev) pace.meant.delete(key); };
const forgetAsked = () => {
  forget(Infinity);
  showSettings();
};
const postValues = async (values, gesture) => {
  const label = short(Object.entries(values).map(([key, value]) => `${key} = ${value === null ? 'by default' : value}`).join(', '), 80);
  const isSameDrag = gesture && gesture === pace.gesture && session.canUndo;
  pace.gesture = gesture;
  if (!isSameDrag) return postChange('settings', values, label);
  session.held = [];
  try {
    session.skipped.add(await postChange('undo', {}));
    return await postChange('settings', values, label);
  } finally {
    const { held } = session;
    session.held = null;
    for (const data of held) sessionEvents.map(data);
  }
};
const runPace = async () => {
  pace.isRunning = true;
  while (pace.next) {
    const { values, gesture } = pace.next;
    const meant = Object.keys(values).map(key => pace.meant.get(key));
    pace.next = null;
    try {
      closeFailure();
      const rev = await postValues(values, gesture);
      for (const one of meant) one.rev = rev;
      const shown = settled(rev).catch(error => { pace.gesture = ''; forgetAsked(); showFailure(error); showStatus(); });
      await Promise.race([shown, pause(400)]);
    } catch (error) {
      pace.gesture = '';
      for (const one of meant) one.rev = 0;
      showFailure(error);
      utter('shown', session.shown);
    }
  }
  pace.isRunning = false;
};
// Another server, or the same one again, counts revisions anew.
hear('again', forgetAsked);
