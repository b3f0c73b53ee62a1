// The next click on the map chooses a sector, for whatever asked for it.
const questions = {
  measure: 'Choose the sector to measure to.', warp: 'Choose the sector the new warp leads to.',
  way: 'Choose the sector the one-way warp leads to.', tunnel: 'Choose the other end of the tunnel.',
  station: 'Choose the sector the station moves to.', pin: 'Click sectors to pin them; Esc ends it.',
};
const pick = (what, from) => {
  state.picking = { what, from };
  say(questions[what]);
  changed('picking');
};
const picked = i => {
  const { what, from } = state.picking, { world } = state;
  if (what === 'pin') return togglePin(`sector:${world.number(i)}`);
  state.picking = null;
  changed('picking');
  const [a, b] = [world.number(from), world.number(i)];
  if (what === 'measure') {
    state.measure = [from, i];
    changed('course');
    say(`${Math.round(lineBetween(world, from, i)).toLocaleString('en')} units from ${a} to ${b}.`);
  } else recordLine({ warp: `add warp ${a}-${b}`, way: `add warp ${a}>${b}`, tunnel: `add tunnel ${a}-${b}`, station: `move station ${a} to ${b}` }[what]);
};
