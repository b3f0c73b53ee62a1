// Settings while a slider moves: one request at a time, the newest values next. One drag is one step back.
const pace = { next: null, isRunning: false, gesture: '' };
const setSoon = (values, gesture = '') => {
  pace.next = { values: { ...(pace.next ? pace.next.values : {}), ...values }, gesture };
  if (!pace.isRunning) runPace();
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
    pace.next = null;
    try {
      closeFailure();
      const rev = await postValues(values, gesture);
      const shown = settled(rev).catch(error => { pace.gesture = ''; showFailure(error); showStatus(); });
      await Promise.race([shown, pause(400)]);
    } catch (error) {
      pace.gesture = '';
      showFailure(error);
      utter('shown', session.shown);
    }
  }
  pace.isRunning = false;
};
