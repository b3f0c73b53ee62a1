// Elements of the page: text only ever becomes text.
const element = (tag, attributes, ...children) => {
  const made = document.createElement(tag);
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else if (key === 'text') made.textContent = value;
    else if (key === 'value') made.value = value;
    else if (key === 'checked') made.checked = value;
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
};
const clear = node => { node.textContent = ''; return node; };
const button = (text, action, attributes) =>
  element('button', { type: 'button', onclick: action, ...attributes }, text);
// A name of the map keeps its own direction of reading.
const name = text => element('bdi', { class: 'name', text: short(text, 120) });
const short = (text, most) => {
  const letters = Array.from(text.length > 4 * most ? text.slice(0, 4 * most) : text);
  return letters.length > most ? letters.slice(0, most - 1).join('') + '…' : text;
};
// `ASTEROID_FIELD` as `Asteroid field`.
const titled = word => {
  const text = String(word).toLowerCase().replace(/[_-]/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
const plainWord = word => String(word).trim().toLowerCase().replace(/[_ ]/g, '-');
const counted = (number, noun) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
// Short messages for everyone, screen readers included.
const notice = element('div', { id: 'notice', role: 'status', 'aria-live': 'polite' });
let noticeTimer = 0;
const say = text => {
  notice.textContent = text;
  notice.classList.add('shown');
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => notice.classList.remove('shown'), 4000);
};
