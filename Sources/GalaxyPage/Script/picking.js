// The next sector that is chosen is the other end: by a click, the search, a list or a chip.
const pick = (what, from) => {
  state.picking = { what, from };
  say(what === 'measure' ? 'Choose the sector to measure to.' : 'Choose the sector the new warp leads to.');
};
const picked = i => {
  const { what, from } = state.picking;
  state.picking = null;
  if (what === 'measure') {
    state.measure = [from, i];
    changed('course');
    say(`${Math.round(lineBetween(state.world, from, i)).toLocaleString('en')} units from ${state.world.number(from)} to ${state.world.number(i)}.`);
  } else {
    recordLine(`add warp ${state.world.number(from)}-${state.world.number(i)}`);
  }
};
