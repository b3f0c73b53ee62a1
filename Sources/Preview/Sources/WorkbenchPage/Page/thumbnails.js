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
// A page that is left frees its sessions; one that comes back opens its recipe again.
addEventListener('pagehide', () => {
  for (const id of [scratch.id, session.id].filter(Boolean)) {
    fetch(`/api/session/${id}`, { method: 'DELETE', keepalive: true, headers: { 'X-Warpwright-Token': token, 'Content-Type': 'application/json' } }).catch(() => {});
  }
});
const thumbnailLayers = new Set(['areas', 'warps', 'one-way', 'latent', 'nebulae', 'formations']);
const thumbnailSize = { width: 148, height: 120 };
// What the window shows of the map, for the small ones; all of it unless the reader looks closer.
const closeView = () => {
  if (view.k < view.fitted * 1.25) return null;
  const { left, right, top, bottom } = covered();
  const across = Math.max(60, view.width - left - right), down = Math.max(60, view.height - top - bottom);
  return {
    x: view.x + (left - right) / 2 / view.k, y: view.y - (top - bottom) / 2 / view.k,
    k: view.k * Math.max(thumbnailSize.width / across, thumbnailSize.height / down),
  };
};
const paintNewWarps = (p, world) => {
  const { ctx } = p;
  ctx.strokeStyle = differenceColor(addedKind);
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let k = 0; k < world.links; k++) {
    const a = world.from[k], b = world.to[k];
    if (state.world.hasWarp(a, b) || state.world.hasWarp(b, a)) continue;
    ctx.moveTo(...spot(p, world, a));
    ctx.lineTo(...spot(p, world, b));
  }
  ctx.stroke();
};
const paintThumbnail = (canvas, data, { key, at = null, showsNew = false }) => {
  const index = Math.max(0, data.regions.findIndex(region => region.name === key));
  const world = new World(data.regions[index], index);
  world.gates = [];
  const ratio = Math.min(devicePixelRatio || 1, 2), { width, height } = thumbnailSize;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  const { box } = world;
  const whole = { x: (box.left + box.right) / 2, y: (box.low + box.high) / 2, k: Math.min(width / (box.right - box.left), height / (box.high - box.low)) };
  const p = sheet.painter(canvas, at || whole, width, height, ratio);
  p.gap = p.k * world.gap;
  const { layers, filter, stations, formation } = state;
  Object.assign(state, { layers: thumbnailLayers, filter: '', stations: new Set(), formation: -1 });
  for (const step of paintMap(p, world)) void step;
  Object.assign(state, { layers, filter, stations, formation });
  if (showsNew && world.n === state.world.n) paintNewWarps(p, world);
};
// A button with a small map, which fills once the map is made.
const thumbnail = (recipe, caption, chosen, attributes, more = {}) => {
  const canvas = element('canvas', { 'aria-hidden': 'true' });
  const text = element('span', { class: 'caption' }, ...caption);
  const made = element('button', { type: 'button', class: 'thumb', 'aria-busy': 'true', onclick: chosen, ...attributes }, canvas, text);
  mapOf(recipe).then(data => { if (made.isConnected) paintThumbnail(canvas, data, { key: state.world.key, ...more }); made.removeAttribute('aria-busy'); })
    .catch(error => { text.append(element('span', { class: 'fault' }, short(error.message, 120))); made.removeAttribute('aria-busy'); });
  return made;
};
