// Lists of formations, places and clusters, in the order that the reader chooses.
const listing = { what: 'formations', order: 'name' };
const listEntries = () => {
  const world = state.world;
  const sizeOf = formation => formation.interior.length;
  if (listing.what === 'formations') {
    return world.data.formations.map((formation, index) => ({
      text: formation.name, kind: titled(formation.type), size: sizeOf(formation), number: formation.anchor === null ? 0 : world.number(formation.anchor), go: () => showFormation(index),
    }));
  }
  if (listing.what === 'places') {
    const gates = world.gates.map(({ at, other }) => ({ text: `${other.region} ${other.number}`, kind: 'Gate', size: 0, number: world.number(at), go: () => { select(at); visit(at); } }));
    return [...world.data.places.map(place => ({ text: world.label(place.sector), kind: titled(place.place), size: 0, number: world.number(place.sector), go: () => { select(place.sector); visit(place.sector); } })), ...gates];
  }
  return world.data.clusters.map((cluster, index) => ({
    text: cluster.name, kind: titled(cluster.type), size: cluster.last - cluster.first + 1, number: cluster.ordinal, go: () => choose({ text: cluster.name, cluster: index }),
  }));
};
const orders = {
  name: (a, b) => (a.text.toLowerCase() < b.text.toLowerCase() ? -1 : 1), kind: (a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.number - b.number),
  size: (a, b) => b.size - a.size || a.number - b.number, number: (a, b) => a.number - b.number,
};
addPanel('lists', 'Lists', () => {
  const entries = listEntries().sort(orders[listing.order]);
  return [
    choice('Show', [['formations', 'Formations'], ['places', 'Places and gates'], ['clusters', 'Clusters']], listing.what, key => { listing.what = key; renderPanel(); }),
    choice('Sort by', [['name', 'Name'], ['kind', 'Type'], ['size', 'Size'], ['number', 'Number']], listing.order, key => { listing.order = key; renderPanel(); }),
    element('ul', { class: 'entries' }, ...entries.slice(0, 2000).map(entry => element('li', {},
      element('button', { type: 'button', onclick: entry.go }, name(entry.text), element('span', { class: 'kind' }, entry.kind + (entry.size ? ` · ${entry.size}` : '')), element('span', { class: 'number' }, String(entry.number)))))),
    entries.length ? null : element('p', { class: 'hint' }, 'The map has none.'),
  ].filter(Boolean);
});
const showFormation = index => {
  const formation = state.world.data.formations[index];
  state.formation = index;
  const members = [...formation.interior, ...(formation.anchor === null ? [] : [formation.anchor])];
  select(formation.anchor === null ? members[0] : formation.anchor);
  fitSectors(members);
  sheet.refresh();
  say(`${titled(formation.type)} ${short(formation.name, 60)}, ${counted(formation.interior.length, 'interior sector')}.`);
};
const stepFormation = step => {
  const count = state.world.data.formations.length;
  if (!count) return say('The map has no formations.');
  showFormation((Math.max(state.formation, step > 0 ? -1 : 0) + step + count) % count);
};
