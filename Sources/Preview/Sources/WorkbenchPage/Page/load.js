// Another map in the same page: view, choice and pins stay where they can.
const isWholeView = () => Math.abs(view.k / view.fitted - 1) < 0.02;
const load = text => {
  const data = JSON.parse(text);
  const old = state.world, wasWhole = isWholeView(), zoom = view.k / view.fitted;
  const chosen = state.selected >= 0 ? old.number(state.selected) : -1;
  const pins = new Map([...sketches].map(([world, own]) => [world.key, own.pins]));
  dataBlock('map', text);
  for (const key in atlas) delete atlas[key];
  Object.assign(atlas, data);
  worlds.length = 0;
  sketches.clear();
  for (const entry of atlas.regions) if ((pins.get(entry.name) || []).length) sketchOf(worldNamed(entry.name)).pins.push(...pins.get(entry.name));
  const world = worldNamed(old.key) || worldAt(0);
  const isAlike = world.key === old.key && Math.abs(world.n - old.n) < old.n / 20;
  Object.assign(state, { world, selected: isAlike ? world.at(chosen) : -1, hovered: -1, course: null, reach: null, measure: null, formation: -1 });
  measureFit();
  if (!isAlike || wasWhole) fitWorld(false);
  else if (world.box.right !== old.box.right) view.k = clampScale(Math.abs(world.box.right - old.box.right) < old.gap * 3 ? view.k : view.fitted * zoom);
  ownAddress = '';
  changed('world selection course sketch legend');
};
const showTitle = () => {
  const title = bar.querySelector('h1');
  clear(title).append(name(atlas.title));
  document.title = `${short(atlas.title, 80)} · Warpwright`;
  stage.setAttribute('aria-label', `Map of ${short(atlas.title, 100)}. Arrow keys move, plus and minus zoom, slash searches.`);
};
// A link to another recipe, pasted into the address.
addEventListener('hashchange', () => {
  const recipe = recipeIn(location.hash);
  if (recipe && encodeRecipe(recipe) !== encodeRecipe(session.recipe)) tryOut('step', { recipe }, 'Link');
});
