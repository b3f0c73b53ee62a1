// Pins: what stays when stages are drawn again, and how it shows on the map.
const pinsOf = world => sketchOf(world).pins;
const ranges = numbers => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b), parts = [];
  for (let k = 0; k < sorted.length; k++) {
    let end = k;
    while (end + 1 < sorted.length && sorted[end + 1] === sorted[end] + 1) end++;
    parts.push(end > k ? `${sorted[k]}-${sorted[end]}` : String(sorted[k]));
    k = end;
  }
  return parts.join(',');
};
const pinNumbers = numbers => {
  const reference = `sector:${ranges(numbers)}`;
  if (!pinsOf(state.world).includes(reference)) togglePin(reference);
  say(`Pinned ${counted(numbers.length, 'sector')}.`);
};
const numbersOf = text => text.split(',').flatMap(part => {
  const [first, last = first] = part.split('-').map(Number);
  return Array.from({ length: Math.max(0, Math.min(last - first + 1, 200000)) }, (_, k) => first + k);
});
const sectorsOfPin = (world, pin) => {
  const [kind, ...rest] = pin.split(':'), what = rest.join(':');
  if (kind === 'sector') return numbersOf(what).map(number => world.at(number)).filter(i => i >= 0);
  if (kind === 'cluster') {
    const cluster = world.data.clusters.find(one => one.ordinal === Number(what));
    return cluster ? numbersOf(`${cluster.first}-${cluster.last}`).map(number => world.at(number)).filter(i => i >= 0) : [];
  }
  if (kind !== 'formation') return [];
  return world.data.formations.filter(one => `#${one.ordinal}` === what || one.type === what)
    .flatMap(one => [one.anchor, ...one.interior]).filter(i => i !== null);
};
const paintPin = (ctx, x, y, r) => {
  ctx.beginPath();
  ctx.arc(x, y - r * 2.2, r, Math.PI * 0.85, Math.PI * 2.15);
  ctx.lineTo(x, y - r * 0.4);
  ctx.closePath();
  ctx.fill();
  ctx.stroke();
};
overlays.push((p, world) => {
  const { ctx, look: palette } = p;
  const own = sketches.get(world);
  if (!own || !own.pins.length) return;
  ctx.fillStyle = palette.focus;
  ctx.strokeStyle = palette.page;
  ctx.lineWidth = 1.4;
  for (const i of new Set(own.pins.flatMap(pin => sectorsOfPin(world, pin)))) {
    const [x, y] = spot(p, world, i);
    paintPin(ctx, x, y, Math.min(6, Math.max(3, p.gap * 0.14)));
  }
});
