// Edits that the reader recorded, in order; the page never changes its map.
const sketches = new Map();
const sketchOf = world => {
  if (!sketches.has(world)) sketches.set(world, { lines: [], draft: new Draft(world), pins: [] });
  return sketches.get(world);
};
const sketch = Object.freeze({
  // Records a line; returns what is wrong with it, nothing if it was recorded.
  add(line) {
    const text = String(line);
    if (!state.world) return ['the map has no sectors'];
    const edit = parseEdit(text);
    if (!edit) return [`not a line of an edit script: ${short(text, 80)} (${editVerbs})`];
    const own = sketchOf(state.world);
    const faults = own.draft.apply(edit);
    if (!faults.length) { own.lines.push(text); changed('sketch'); }
    return faults;
  },
  // Takes the last line back; returns it, or null.
  undo() {
    if (!state.world) return null;
    const own = sketchOf(state.world);
    const last = own.lines.pop();
    if (last === undefined) return null;
    own.draft = new Draft(state.world);
    for (const line of own.lines) own.draft.apply(parseEdit(line));
    changed('sketch');
    return last;
  },
  // The recorded lines as a script.
  script() { return state.world ? sketchOf(state.world).lines.join('\n') : ''; },
});
const sketchChanges = function* (world) {
  const own = sketches.get(world);
  if (!own) return;
  for (const [key, isThere] of own.draft.changes) yield [Math.floor(key / world.n), key % world.n, isThere];
};
const togglePin = reference => {
  const { pins } = sketchOf(state.world);
  const place = pins.indexOf(reference);
  if (place < 0) pins.push(reference); else pins.splice(place, 1);
  changed('sketch');
};
const rerollCommand = () => {
  const { pins } = sketchOf(state.world);
  return ['warpwright reroll galaxy.json', ...pins.map(pin => `--pin ${pin}`), '-T json,html -o rerolled'].join(' ');
};
