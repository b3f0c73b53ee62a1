// The session: a recipe on the server, whose revisions become the map of this page.
const session = {
  id: null, rev: 0, shown: -1, previous: -1, made: -1, recipe: null, stop: null, isShowing: false, canUndo: false, canRedo: false,
  present: null, held: null, outcomes: new Map(), waiting: new Map(), labels: new Map(), skipped: new Set(),
};
const ears = {};
const hear = (names, action) => { for (const name of names.split(' ')) (ears[name] ||= []).push(action); };
const utter = (name, data) => { for (const action of ears[name] || []) action(data); };

// A promise of the revision: kept when its map shows or a newer one has taken its place, broken when it failed.
const settled = rev => new Promise((resolve, reject) => {
  if (session.outcomes.has(rev)) {
    const error = session.outcomes.get(rev);
    if (error) reject(error); else resolve(rev);
    return;
  }
  if (!session.waiting.has(rev)) session.waiting.set(rev, []);
  session.waiting.get(rev).push({ resolve, reject });
});
const settle = (rev, error = null) => {
  if (session.outcomes.has(rev)) return;
  session.outcomes.set(rev, error);
  if (session.outcomes.size > 2000) session.outcomes.delete(session.outcomes.keys().next().value);
  for (const { resolve, reject } of session.waiting.get(rev) || []) if (error) reject(error); else resolve(rev);
  session.waiting.delete(rev);
};
const failureOf = data => Object.assign(new Error(data.message || 'The map cannot be made.'), { ...data, failures: data.failures || [] });

// Fetches and shows the newest revision that is made.
const showNewest = async () => {
  if (session.isShowing) return;
  session.isShowing = true;
  const { id } = session;
  try {
    while (session.made > session.shown && session.id === id) {
      const rev = session.made;
      const path = `/api/session/${id}`;
      const [text, recipe] = await Promise.all([send('GET', `${path}/map?rev=${rev}`).then(answer => answer.text()), ask(`${path}/recipe?rev=${rev}`)]);
      if (session.id !== id) break;
      Object.assign(session, { recipe, previous: session.shown, shown: rev });
      session.present(text, rev);
      settle(rev);
      for (const earlier of session.waiting.keys()) if (earlier < rev && session.outcomes.get(earlier) === undefined && session.skipped.has(earlier)) settle(earlier);
    }
  } catch (error) {
    settle(session.made, error);
    utter('fault', error);
  }
  session.isShowing = false;
};

const sessionEvents = {
  progress: data => utter('progress', data),
  map: data => {
    const { rev } = data;
    if (session.held) { session.held.push(data); return; }
    if (session.skipped.has(rev)) return settle(rev);
    // The newest one may still be on its way: it settles when it shows.
    if (rev < session.made || rev <= session.shown) return settle(rev);
    session.rev = Math.max(session.rev, rev);
    session.made = rev;
    showNewest();
  },
  report: data => utter('report', data),
  superseded: ({ rev }) => settle(rev),
  failed: data => {
    if (data.back !== undefined) session.labels.set(data.back, 'Taken back');
    session.rev = Math.max(session.rev, data.back || 0, data.rev);
    const error = failureOf(data);
    const isAwaited = session.waiting.has(data.rev);
    settle(data.rev, error);
    utter('failed', { ...data, isAwaited });
  },
  reload: data => { session.labels.set(data.rev, 'File changed'); session.rev = Math.max(session.rev, data.rev); utter('reload', data); },
};
