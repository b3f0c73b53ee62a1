// Records a line, and says so.
const recordLine = line => {
  const faults = sketch.add(line);
  say(faults.length ? faults.join('; ') : `Recorded: ${short(line, 80)}`);
  if (openPanel !== 'sketch') showPanel('sketch', false);
  return faults;
};
