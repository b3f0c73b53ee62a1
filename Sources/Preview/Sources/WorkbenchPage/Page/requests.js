// Opening a session, and changes of it, one after the other.
const openSession = async recipe => {
  const { id, rev } = await tell('/api/session', recipe ? { recipe: bareRecipe(recipe) } : {});
  if (session.stop) session.stop();
  Object.assign(session, { id, rev, shown: -1, previous: -1, made: -1, canUndo: false, canRedo: false });
  for (const list of [session.outcomes, session.labels, session.skipped]) list.clear();
  for (const [, list] of session.waiting) for (const { reject } of list) reject(new Error('The session was opened again; the change was not made.'));
  session.waiting.clear();
  session.labels.set(rev, 'Start');
  session.stop = follow(`/api/session/${id}/events`, {
    heard: (name, data) => { if (session.id === id && sessionEvents[name]) sessionEvents[name](data); },
    opened: () => { utter('connected'); catchUp(id); },
    lost: () => utter('lost'),
    gone: () => openAgain(id),
  });
};
// What happened while the stream was away.
const catchUp = async id => {
  try {
    const { rev, canUndo, canRedo, revisions } = await ask(`/api/session/${id}/revisions`);
    if (session.id !== id) return;
    Object.assign(session, { canUndo, canRedo, rev: Math.max(session.rev, rev) });
    for (const one of revisions) if (one.state === 'superseded') settle(one.rev);
    const newest = revisions[revisions.length - 1];
    if (newest && newest.state === 'made') sessionEvents.map(newest);
    utter('revisions', revisions);
  } catch (error) { if (error.status) utter('fault', error); }
};
// The server has forgotten the session, or is another one: the page holds the recipe.
let opening = null;
const openAgain = id => {
  if (session.id !== id) return opening;
  if (!opening) {
    opening = (async () => {
      for (let wait = 300; ; wait = Math.min(5000, wait * 2)) {
        try { await renewToken(); await openSession(session.recipe); break; } catch (error) { if (error.status) utter('fault', error); await pause(wait); }
      }
      opening = null;
      utter('again');
    })();
  }
  return opening;
};

let line = Promise.resolve();
const inLine = job => {
  const result = line.then(job);
  line = result.catch(() => {});
  return result;
};
const postChange = (path, body, label, isStillMeant = () => true) => inLine(async () => {
  if (!await isStillMeant()) return session.shown;
  const post = () => tell(`/api/session/${session.id}/${path}`, body);
  const { id } = session;
  let answer;
  try { answer = await post(); } catch (error) {
    if (error.status !== 404 && error.status !== 403) throw error;
    await openAgain(id);
    answer = await post();
  }
  session.rev = Math.max(session.rev, answer.rev);
  if (path !== 'undo' && path !== 'redo') session.canUndo = true;
  if (label) session.labels.set(answer.rev, label);
  utter('asked', answer.rev);
  return answer.rev;
});
// Posts a change; a promise of the new revision.
const change = async (path, body, label, isStillMeant) => settled(await postChange(path, body, label, isStillMeant));
