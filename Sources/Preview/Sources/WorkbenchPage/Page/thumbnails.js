// Small maps of recipes that are not the session's, made in a session of their own, one after the other.
const scratch = { id: null, line: Promise.resolve() };
const mapOf = recipe => {
  const job = async () => {
    const body = { recipe: bareRecipe(recipe) };
    let rev = 0;
    if (scratch.id) {
      try { ({ rev } = await tell(`/api/session/${scratch.id}/step`, body)); } catch (error) { if (error.status !== 404) throw error; scratch.id = null; }
    }
    if (!scratch.id) { const made = await tell('/api/session', body); scratch.id = made.id; rev = made.rev; }
    return ask(`/api/session/${scratch.id}/map?rev=${rev}`);
  };
  const result = scratch.line.then(job);
  scratch.line = result.catch(() => {});
  return result;
};
addEventListener('pagehide', () => {
  if (scratch.id) fetch(`/api/session/${scratch.id}`, { method: 'DELETE', keepalive: true, headers: { 'X-Warpwright-Token': token, 'Content-Type': 'application/json' } });
});
const thumbnailLayers = new Set(['areas', 'warps', 'one-way', 'latent', 'nebulae', 'formations']);
const paintThumbnail = (canvas, data, key) => {
  const index = Math.max(0, data.regions.findIndex(region => region.name === key));
  const world = new World(data.regions[index], index);
  world.gates = [];
  const ratio = Math.min(devicePixelRatio || 1, 2), width = 148, height = 120;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const { box } = world;
  const k = Math.min(width / (box.right - box.left), height / (box.high - box.low));
  const p = sheet.painter(canvas, { x: (box.left + box.right) / 2, y: (box.low + box.high) / 2, k }, width, height, ratio);
  p.gap = k * world.gap;
  const { layers, filter, stations } = state;
  Object.assign(state, { layers: thumbnailLayers, filter: '', stations: new Set() });
  for (const step of paintMap(p, world)) void step;
  Object.assign(state, { layers, filter, stations });
};
// A button with a small map, which fills once the map is made.
const thumbnail = (recipe, caption, chosen, attributes) => {
  const canvas = element('canvas', { 'aria-hidden': 'true' });
  const text = element('span', { class: 'caption' }, ...caption);
  const made = element('button', { type: 'button', class: 'thumb', 'aria-busy': 'true', onclick: chosen, ...attributes }, canvas, text);
  mapOf(recipe).then(data => { if (made.isConnected) paintThumbnail(canvas, data, state.world.key); made.removeAttribute('aria-busy'); })
    .catch(error => { text.append(element('span', { class: 'fault' }, short(error.message, 120))); made.removeAttribute('aria-busy'); });
  return made;
};
