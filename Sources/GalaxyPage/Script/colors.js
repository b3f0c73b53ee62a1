// Colors as `#rrggbb`, mixed in whole numbers as drawings do.
const channels = new Map();
const parts = color => {
  let known = channels.get(color);
  if (!known) {
    const number = parseInt(color.slice(1), 16);
    known = [number >> 16, number >> 8 & 255, number & 255];
    channels.set(color, known);
  }
  return known;
};
const mixed = (color, other, percent) => {
  const a = parts(color), b = parts(other);
  let text = '#';
  for (let k = 0; k < 3; k++) {
    text += Math.floor((a[k] * (100 - percent) + b[k] * percent + 50) / 100).toString(16).padStart(2, '0');
  }
  return text;
};
const luminance = color => {
  const [r, g, b] = parts(color).map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
  const one = luminance(a), other = luminance(b);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
};
const inkOn = color => ['#1b2030', '#ffffff', '#000000'].find(ink => contrast(ink, color) >= 4.5);

// The theme in use; a page to print is light on white.
const lookOf = (palette, dark) => {
  const set = atlas.look[palette === 'blind' ? 'color-blind' : 'standard'][dark ? 'dark' : 'light'];
  return palette === 'print' ? { ...set, page: '#ffffff', isPrint: true } : set;
};
const look = () => lookOf(state.palette, isDark());
const strong = (hue, look) => (look.isDark ? mixed(hue, '#ffffff', 12) : mixed(hue, look.ink, 8));
const areaTint = (hue, look, shade) => mixed(look.ground, hue, look.tints[shade % look.tints.length]);
const inRange = (list, index) => (index >= 0 && index < list.length ? list[index] : undefined);
