// One drawer beside the map, with a panel for each task.
const drawer = element('aside', { id: 'drawer', 'aria-label': 'Panel', hidden: true });
const panels = new Map();
let openPanel = null, openedBy = null;
const addPanel = (key, title, render) => panels.set(key, { title, render });
const renderPanel = () => {
  if (!openPanel) return;
  const { title, render } = panels.get(openPanel);
  clear(drawer).append(
    element('header', {}, element('h2', { id: 'drawer-title', tabindex: '-1' }, title),
      button('×', closeDrawer, { class: 'close', 'aria-label': `Close ${title}` })),
    element('div', { class: 'panel' }, ...render()));
  drawer.setAttribute('aria-label', title);
};
const showPanel = (key, takesFocus = true) => {
  openedBy = document.activeElement;
  openPanel = key;
  drawer.hidden = false;
  document.body.classList.add('has-drawer');
  renderPanel();
  drawer.scrollTop = 0;
  tellTools();
  const first = drawer.querySelector('.panel input, .panel select, .panel button');
  if (takesFocus) (first || drawer.querySelector('h2')).focus({ preventScroll: true });
};
const closeDrawer = () => {
  const hadFocus = drawer.contains(document.activeElement);
  openPanel = null;
  drawer.hidden = true;
  document.body.classList.remove('has-drawer');
  tellTools();
  if (hadFocus) (openedBy && openedBy.isConnected && openedBy !== document.body ? openedBy : stage).focus();
};
const togglePanel = key => (openPanel === key ? closeDrawer() : showPanel(key));

const tools = element('nav', { id: 'tools', 'aria-label': 'Tools' });
const toolButton = (key, text, hint) => button(text, () => togglePanel(key), { 'data-panel': key, 'aria-expanded': 'false', title: hint });
const tellTools = () => {
  for (const tool of tools.querySelectorAll('[data-panel]')) tool.setAttribute('aria-expanded', String(tool.dataset.panel === openPanel));
};

// Fields with a name in front.
const labeled = (text, control) => element('label', { class: 'field' }, element('span', {}, text), control);
const choice = (label, options, value, action) => labeled(label, element('select', { onchange: event => action(event.target.value) },
  ...options.map(([key, text]) => element('option', { value: key, selected: key === value }, text))));
const check = (text, isOn, action, attributes) => element('label', { class: 'check' },
  element('input', { type: 'checkbox', checked: isOn, onchange: event => action(event.target.checked), ...attributes }), element('span', {}, text));
