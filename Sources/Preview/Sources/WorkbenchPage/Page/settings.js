// The form of all settings, from the catalog of the server.
const settingRows = new Map();
const groupTitles = { density: 'Density', formations: 'Formations', galaxy: 'Galaxy', graph: 'Warps', names: 'Names', region: 'Region', seeding: 'Contents', time: 'Time', tunnels: 'Tunnels' };
const settingRow = setting => {
  const send = (value, gesture) => setSoon({ [setting.name]: value }, gesture);
  const control = controlOf(setting, send);
  const reset = button('Reset', () => send(null), { class: 'reset', 'aria-label': `Reset ${wordsOf(setting.name)}`, title: `Back to ${setting.default === null ? 'the rule' : setting.default}` });
  const why = button('?', () => explainNow({ setting: setting.name }), { class: 'why', 'aria-label': `Explain ${wordsOf(setting.name)}`, title: 'Explain' });
  const node = element('div', { class: 'setting', 'data-key': setting.name },
    element('div', { class: 'head' }, element('label', { for: `set-${setting.name}`, title: setting.name }, wordsOf(setting.name)), reset, why),
    ...control.nodes, element('p', { class: 'hint' }, setting.summary));
  settingRows.set(setting.name, { setting, node, reset, show: control.show, text: `${setting.name} ${wordsOf(setting.name)} ${setting.summary}`.toLowerCase() });
  return node;
};
const settingGroups = [...new Set(catalog.settings.map(setting => setting.name.split('.')[0]))].map(key => {
  const rows = catalog.settings.filter(setting => setting.name.startsWith(`${key}.`) && !/PNG/.test(setting.summary)).map(settingRow);
  const count = element('span', { class: 'count' });
  return { key, rows, count, node: element('details', { class: 'group', open: ['density', 'graph', 'region'].includes(key) }, element('summary', {}, groupTitles[key] || titled(key), count), ...rows) };
});
const settingSearch = element('input', { id: 'setting-search', type: 'search', placeholder: 'Search settings', 'aria-label': 'Search settings', autocomplete: 'off', spellcheck: 'false', oninput: () => sieveSettings() });
const onlyChanged = element('input', { type: 'checkbox', onchange: () => sieveSettings() });
const changedCount = element('span', {});
const isChanged = key => Object.hasOwn(session.recipe.settings || {}, key);
// The size is a choice of some presets alone.
const sizeKey = 'region.sectors';
const hasFreeSize = () => presetList.presets.some(preset => preset.name === session.recipe.preset && preset.hasFreeSize);
const wasOpen = new Map();
const sieveSettings = () => {
  const wanted = settingSearch.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const isSieved = wanted.length > 0 || onlyChanged.checked;
  for (const group of settingGroups) {
    let shown = 0;
    for (const node of group.rows) {
      const row = settingRows.get(node.dataset.key);
      node.hidden = !wanted.every(word => row.text.includes(word)) || (onlyChanged.checked && !isChanged(node.dataset.key));
      if (!node.hidden) shown++;
    }
    group.node.hidden = !shown;
    if (isSieved && !wasOpen.has(group.key)) wasOpen.set(group.key, group.node.open);
    if (isSieved) group.node.open = true;
    else if (wasOpen.has(group.key)) { group.node.open = wasOpen.get(group.key); wasOpen.delete(group.key); }
  }
};
const showSettings = () => {
  forget(session.shown);
  const own = session.recipe.settings || {};
  let total = 0;
  for (const { count, rows } of settingGroups) {
    let number = 0;
    for (const node of rows) {
      const key = node.dataset.key, row = settingRows.get(key), isOwn = isChanged(key);
      const value = pace.meant.has(key) ? pace.meant.get(key).value : isOwn ? own[key] : null;
      row.show(value === null ? row.setting.default : value);
      node.classList.toggle('changed', isOwn);
      row.reset.hidden = !isOwn;
      if (isOwn) number++;
    }
    total += number;
    count.textContent = number ? `${number} changed` : '';
  }
  settingRows.get(sizeKey).node.classList.toggle('elsewhere', !hasFreeSize() && !isChanged(sizeKey));
  changedCount.textContent = `Only the ${total} changed`;
  resetAll.disabled = !total;
  if (onlyChanged.checked) sieveSettings();
};
const resetAll = button('Reset all', () => setSoon(Object.fromEntries(Object.keys(session.recipe.settings || {}).map(key => [key, null]))), { class: 'small' });
