// Opens the session and waits for its first map; the map's script follows and reads it.
const splash = document.getElementById('opening');
const patiently = async job => {
  for (let wait = 300; ; wait = Math.min(4000, wait * 2)) {
    try { return await job(); } catch (error) {
      splash.textContent = error.message;
      await pause(wait);
    }
  }
};
const [about, catalog, presetList, figureList] = await patiently(() => Promise.all(
  [ask('/api/about'), ask('/api/settings'), ask('/api/presets'), ask('/api/figures')]));
const plainRecipe = () => ({ preset: presetList.presets[0].name, seed: 1, settings: {} });
const firstMap = recipe => new Promise((resolve, reject) => {
  session.present = resolve;
  const refuse = error => { ears.failed = []; reject(error); };
  hear('failed', data => refuse(failureOf(data)));
  hear('fault', refuse);
  hear('progress', ({ stage }) => { splash.textContent = `Making the map: ${stage} …`; });
  openSession(recipe).catch(refuse);
});
let firstFault = '';
const firstText = await (async () => {
  for (const recipe of [recipeIn(location.hash), about.start, plainRecipe()]) {
    if (!recipe) continue;
    try { return await firstMap(recipe); } catch (error) {
      if (error.status === 0) { await patiently(() => ask('/api/about')); location.reload(); }
      firstFault ||= error.message;
      if (session.stop) session.stop();
      if (session.id) await send('DELETE', `/api/session/${session.id}`).catch(() => {});
      Object.assign(session, { id: null, stop: null });
    }
  }
  throw new Error(firstFault);
})().catch(error => { splash.textContent = error.message; return new Promise(() => {}); });
for (const name in ears) delete ears[name];
splash.remove();

// Where the map's script finds its data; not a script that runs.
const dataBlock = (id, text) => {
  const block = document.getElementById(id) || document.createElement('script');
  block.type = 'application/json';
  block.id = id;
  block.textContent = text;
  if (!block.isConnected) document.body.append(block);
};
dataBlock('map', firstText);
dataBlock('recipe', 'null');
