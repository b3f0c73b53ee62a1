// Edits go to the server at once; what the page can tell is wrong with them does not leave it.
const inRegion = text => {
  if (atlas.regions.length < 2) return text;
  const parts = text.split(' '), key = state.world.key;
  const at = /^(add formation|place) /.test(text) ? parts.indexOf('at') + 1 : parts[0] === 'rename' || parts[0] === 'dissolve' ? 1 : 2;
  if (/^(region|galaxy)$/.test(parts[at])) return text;
  if (parts[0] === 'declare') return text.replace('anchor=', `anchor=${key}/`);
  if (parts[at] && !parts[at].includes('/')) parts[at] = `${key}/${parts[at]}`;
  return parts.join(' ');
};
const faultsOf = text => {
  const edit = parseEdit(text);
  return edit ? new Draft(state.world).apply(edit) : [`Not a line of an edit script: ${short(text, 80)} (${editVerbs}).`];
};
const sendEdits = (lines, more = {}) => {
  const label = lines.length === 1 ? lines[0] : `${lines.length} edits`;
  return tryOut('step', { edit: lines.map(inRegion), ...more }, `Edit: ${short(label, 60)}`);
};
const recordLine = text => {
  const faults = faultsOf(text);
  if (faults.length) say(faults.join('; ')); else sendEdits([text]);
  return faults;
};
