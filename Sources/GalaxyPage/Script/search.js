// The search box: numbers first, then names of sectors, formations, places, stations, planets.
const searchBox = element('input', {
  id: 'search', type: 'search', role: 'combobox', 'aria-label': 'Search number, name, formation, place or station',
  'aria-expanded': 'false', 'aria-controls': 'results', 'aria-autocomplete': 'list', autocomplete: 'off', spellcheck: 'false',
  placeholder: 'Search  /',
});
const resultList = element('ul', { id: 'results', role: 'listbox', 'aria-label': 'Results', hidden: true });
let results = [], active = -1;

const searchEntries = world => {
  if (world.searchList) return world.searchList;
  const list = [];
  const add = (kind, text, sector, extra) => list.push({ kind, text, plain: text.toLowerCase(), sector, world, ...extra });
  for (const place of world.data.places) {
    add('Place', world.label(place.sector), place.sector);
    add('Place', titled(place.place), place.sector);
  }
  world.data.formations.forEach((formation, index) => {
    const sector = formation.anchor === null ? formation.interior[0] : formation.anchor;
    add(titled(formation.type), formation.name, sector, { formation: index });
  });
  for (const [i, text] of world.names) add('Sector', text, i);
  world.data.clusters.forEach((cluster, index) => add('Cluster', cluster.name, -1, { cluster: index }));
  for (const [i, , , text] of world.data.contents.stations) add('Station', text, i);
  for (const [i, , , text] of world.data.contents.planets) add('Planet', text, i);
  return (world.searchList = list);
};
// In the region that shows, then in the others as long as there is room for results.
const find = text => {
  const wanted = text.trim().toLowerCase(), number = /^(?:sector )?(\d+)$/.exec(wanted), known = new Map();
  for (const index of new Set([state.world.index, ...atlas.regions.keys()])) {
    if (!wanted || known.size >= 10) break;
    const world = worldAt(index), sector = number ? world.at(Number(number[1])) : -1, starts = [], holds = [];
    const found = sector < 0 ? [] : [{ kind: 'Sector', text: `${world.number(sector)} ${world.names.get(sector) || ''}`.trim(), sector, world }];
    for (const entry of searchEntries(world)) {
      if (entry.plain.startsWith(wanted)) starts.push(entry);
      else if (holds.length < 12 && entry.plain.includes(wanted)) holds.push(entry);
      if (starts.length >= 40) break;
    }
    starts.sort((a, b) => (b.plain === wanted) - (a.plain === wanted));
    for (const entry of [...found, ...starts, ...holds]) {
      const key = `${index} ${entry.sector} ${entry.plain} ${entry.cluster}`;
      if (!known.has(key)) known.set(key, entry);
    }
  }
  return [...known.values()].slice(0, 10);
};

const showResults = () => {
  results = find(searchBox.value);
  active = -1;
  clear(resultList).append(...results.map((entry, k) => element('li',
    { role: 'option', id: `result-${k}`, 'aria-selected': 'false', onpointerdown: event => { event.preventDefault(); choose(entry); } },
    element('bdi', { class: 'name' }, short(entry.text, 80)), element('span', { class: 'kind' }, entry.kind + (entry.world === state.world ? '' : ` · ${short(entry.world.title, 30)}`)))));
  if (!results.length && searchBox.value.trim()) resultList.append(element('li', { class: 'empty' }, 'Nothing found'));
  resultList.hidden = !resultList.childElementCount;
  searchBox.setAttribute('aria-expanded', String(results.length > 0));
  searchBox.removeAttribute('aria-activedescendant');
};
const moveActive = step => {
  if (!results.length) return;
  active = (active + step + results.length) % results.length;
  [...resultList.children].forEach((item, k) => item.setAttribute('aria-selected', String(k === active)));
  searchBox.setAttribute('aria-activedescendant', `result-${active}`);
  resultList.children[active].scrollIntoView({ block: 'nearest' });
};
const closeResults = () => {
  resultList.hidden = true;
  searchBox.setAttribute('aria-expanded', 'false');
  searchBox.removeAttribute('aria-activedescendant');
};
const choose = entry => {
  closeResults();
  if (entry.world !== state.world) {
    show(entry.world);
    fitWorld(false);
  }
  searchBox.value = short(entry.text, 80);
  if (entry.cluster !== undefined) {
    select(-1);
    const members = [];
    for (let i = 0; i < state.world.n; i++) if (state.world.cluster[i] === entry.cluster) members.push(i);
    fitSectors(members);
    say(`Cluster ${short(entry.text, 60)}, ${counted(members.length, 'sector')}`);
    return;
  }
  if (entry.formation !== undefined) return showFormation(entry.formation);
  select(entry.sector);
  visit(entry.sector);
};
searchBox.addEventListener('input', showResults);
searchBox.addEventListener('focus', () => { if (searchBox.value) searchBox.select(); });
searchBox.addEventListener('blur', closeResults);
searchBox.addEventListener('keydown', event => {
  if (event.key === 'ArrowDown') moveActive(1);
  else if (event.key === 'ArrowUp') moveActive(-1);
  else if (event.key === 'Enter') {
    if (resultList.hidden) showResults();
    const entry = results[Math.max(0, active)];
    if (entry) choose(entry); else say('Nothing found.');
  } else if (event.key === 'Escape') {
    if (resultList.hidden) { searchBox.value = ''; stage.focus(); } else closeResults();
  } else return;
  event.preventDefault();
  event.stopPropagation();
});
on('world', () => { searchBox.value = ''; closeResults(); });
