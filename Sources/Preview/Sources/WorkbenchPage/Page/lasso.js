// A line around sectors, drawn with mouse, pen or finger, pins what is inside.
const lassoSheet = element('canvas', { id: 'lasso', hidden: true, 'aria-label': 'Draw a line around the sectors to pin; Esc ends it' });
let lassoLine = null;
const startLasso = () => {
  lassoSheet.hidden = false;
  lassoSheet.width = lassoSheet.clientWidth;
  lassoSheet.height = lassoSheet.clientHeight;
  say('Draw a line around the sectors to pin.');
  changed('picking');
};
const endLasso = () => {
  lassoSheet.hidden = true;
  lassoLine = null;
  changed('picking');
};
const isInside = (line, x, y) => {
  let inside = false;
  for (let k = 0, j = line.length - 1; k < line.length; j = k++) {
    const [ax, ay] = line[k], [bx, by] = line[j];
    if ((ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};
const drawLasso = () => {
  const ctx = lassoSheet.getContext('2d');
  ctx.clearRect(0, 0, lassoSheet.width, lassoSheet.height);
  ctx.beginPath();
  for (const [x, y] of lassoLine) ctx.lineTo(x, y);
  ctx.closePath();
  ctx.globalAlpha = 0.16;
  ctx.fillStyle = ctx.strokeStyle = look().focus;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.lineWidth = 2.4;
  ctx.stroke();
};
lassoSheet.addEventListener('pointerdown', event => { lassoSheet.setPointerCapture(event.pointerId); lassoLine = [[event.clientX, event.clientY]]; });
lassoSheet.addEventListener('pointermove', event => { if (lassoLine) { lassoLine.push([event.clientX, event.clientY]); drawLasso(); } });
lassoSheet.addEventListener('pointerup', () => {
  const { world } = state, inside = [];
  if (lassoLine && lassoLine.length > 2) for (let i = 0; i < world.n; i++) if (isInside(lassoLine, screenX(world.x[i]), screenY(world.y[i]))) inside.push(world.number(i));
  endLasso();
  if (!inside.length) return say('No sector is inside the line.');
  pinNumbers(inside);
  if (openPanel !== 'reroll') showPanel('reroll', false);
});
lassoSheet.addEventListener('pointercancel', endLasso);
pagePanels.push(lassoSheet);
