// Settings while a slider moves: one request at a time, the newest values next. One drag is one step back.
// A control keeps what was meant until its map shows or fails: an earlier map does not set it back.
const pace = { next: null, isRunning: false, gesture: '', meant: new Map() };
const setSoon = (values, gesture = '') => {
  pace.next = { values: { ...(pace.next ? pace.next.values : {}), ...values }, gesture };
  for (const [key, value] of Object.entries(values)) pace.meant.set(key, { value });
  if (!pace.isRunning) runPace();
};
// Forgets what is no longer meant, save what was set anew since.
const forget = meant => {
  for (const [key, one] of meant) if (pace.meant.get(key) === one) pace.meant.delete(key);
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
    const meant = Object.keys(values).map(key => [key, pace.meant.get(key)]);
    pace.next = null;
    try {
      closeFailure();
      const rev = await postValues(values, gesture);
      const shown = settled(rev).catch(error => { pace.gesture = ''; showFailure(error); showStatus(); }).finally(() => forget(meant));
      await Promise.race([shown, pause(400)]);
    } catch (error) {
      pace.gesture = '';
      forget(meant);
      showFailure(error);
      utter('shown', session.shown);
    }
  }
  pace.isRunning = false;
};
