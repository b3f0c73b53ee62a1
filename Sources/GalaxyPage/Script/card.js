// The card of a sector: shown for the one under the pointer, held for the selected one.
const card = element('aside', { id: 'card', 'aria-label': 'Sector', hidden: true });

const fact = (term, ...values) => [element('dt', {}, term), element('dd', {}, ...values)];
const goTo = (i, text, label) => button(text, () => { select(i); visit(i); }, { class: 'chip', 'aria-label': label });

const neighborChips = (world, i) => Array.from(world.near.of(i), j => {
  const out = world.hasWarp(i, j), into = world.hasWarp(j, i);
  const sign = out && into ? '↔' : out ? '→' : '←';
  const way = out && into ? 'both ways' : out ? 'one way, out' : 'one way, in';
  return goTo(j, `${sign} ${world.number(j)}`, `Sector ${world.number(j)}, ${way}`);
});
const tunnelChips = (world, i) => world.data.tunnels.flatMap(tunnel => {
  if (tunnel.from !== i && tunnel.to !== i) return [];
  const other = tunnel.from === i ? tunnel.to : tunnel.from;
  const sign = !tunnel.oneWay ? '⇌' : tunnel.from === i ? '⇢' : '⇠';
  return [goTo(other, `${sign} ${world.number(other)}`, `Tunnel to sector ${world.number(other)}, ${counted(tunnel.cost, 'turn')}`)];
});
const gateChips = (world, i) => world.gates.filter(({ at }) => at === i).map(({ other }) => {
  const target = other.sector === null ? null : worldNamed(other.region);
  const text = `${short(other.region, 40)} ${other.number}`;
  return target ? button(text, () => { show(target); select(other.sector); visit(other.sector); }, { class: 'chip' }) : element('span', { class: 'chip' }, text);
});

const sectorFacts = (world, i) => {
  const facts = [];
  const type = world.typeOf(i), zone = world.zoneOf(i), cluster = world.clusterOf(i);
  if (type) facts.push(...fact('Type', titled(type), world.nebula[i] && world.nebula[i] !== none ? `, nebula density ${world.nebula[i]}` : ''));
  if (zone) facts.push(...fact('Zone', name(zone.name)));
  if (cluster) facts.push(...fact('Cluster', `${cluster.ordinal} · `, name(cluster.name)));
  const measures = [['security', 'security', 1], ['hazard', 'hazard', 1], ['radiation', 'radiation', 100]]
    .filter(([column]) => world[column][i] !== none).map(([column, noun, divisor]) => `${noun} ${world[column][i] / divisor}`);
  if (measures.length) facts.push(...fact('Safety', measures.join(', ')));
  if (world.faction[i] !== none) facts.push(...fact('Influence', words.factions[world.faction[i]]));
  for (const [, kind, what, text] of world.listAt('stations').get(i) || []) {
    const { buys, sells } = words.trade[kind] || { buys: [], sells: [] };
    const goods = [buys.length ? `buys ${buys.map(titled).join(', ')}` : '', sells.length ? `sells ${sells.map(titled).join(', ')}` : ''].filter(Boolean).join('; ');
    facts.push(...fact(what === 'dock' ? 'Dock' : 'Station', name(text), ` (class ${kind}) ${goods.toLowerCase()}`));
  }
  if (world.station[i] !== none && !(world.listAt('stations').get(i) || []).length) facts.push(...fact('Station', `class ${world.station[i]}`));
  for (const [, kind, habitability, text, isOwned] of world.listAt('planets').get(i) || []) {
    facts.push(...fact('Planet', name(text), ` (${titled(kind).toLowerCase()}${habitability === null ? '' : `, habitability ${habitability}`}${isOwned ? ', owned' : ''})`));
  }
  for (const index of world.formationsAt.get(i) || []) {
    const formation = world.data.formations[index];
    facts.push(...fact(titled(formation.type), button('', () => showFormation(index), { class: 'link' })));
    facts[facts.length - 1].firstChild.append(name(formation.name));
  }
  return facts;
};

const cardActions = i => {
  const pinned = sketchOf(state.world).pins.includes(`sector:${state.world.number(i)}`);
  return element('div', { class: 'actions' },
    button('From here', () => setCourseEnd('from', i)), button('To here', () => setCourseEnd('to', i)),
    button('Measure', () => pick('measure', i)), button('Reach', () => showReach(i)),
    button('Add warp', () => pick('warp', i)),
    button(pinned ? 'Unpin' : 'Pin', () => togglePin(`sector:${state.world.number(i)}`), { 'aria-pressed': String(pinned) }));
};

const renderCard = () => {
  const isHeld = state.selected >= 0;
  const i = isHeld ? state.selected : state.hovered;
  const world = state.world;
  card.hidden = i < 0;
  card.classList.toggle('held', isHeld);
  if (i < 0) { clear(card); return; }
  const number = world.number(i);
  clear(card).append(
    element('h2', {}, element('span', { class: 'number' }, String(number)), ' ', element('bdi', {}, world.label(i))),
    element('dl', {}, ...sectorFacts(world, i)));
  const chips = [['Warps', neighborChips(world, i)], ['Tunnels', tunnelChips(world, i)], ['Gates', gateChips(world, i)]];
  for (const [title, list] of chips) {
    if (list.length || title === 'Warps') card.append(element('h3', {}, list.length ? title : 'No warps'), element('div', { class: 'chips' }, ...list));
  }
  if (isHeld) {
    card.append(cardActions(i));
    card.prepend(button('×', () => { select(-1); stage.focus(); }, { class: 'close', 'aria-label': 'Close the card' }));
  }
};
on('selection hover world sketch', () => {
  renderCard();
  document.body.style.setProperty('--card-height', `${card.offsetHeight}px`);
});
