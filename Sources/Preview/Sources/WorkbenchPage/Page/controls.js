// One control for a setting: slider and box for integers, a list for choices, text for the rest.
const wordsOf = key => {
  const rest = key.split('.').slice(1).map(part => (/^[A-Z_]+$/.test(part) ? titled(part) : part.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()));
  const text = rest.join(': ').replace(/ percent\b/, ', %');
  return text.charAt(0).toUpperCase() + text.slice(1);
};
// Sliders of wide ranges have more room for small numbers.
const sliderSteps = 200;
const isWide = setting => setting.maximum - setting.minimum > 400;
const toSlider = (setting, value) => (isWide(setting)
  ? Math.round(sliderSteps * Math.log(value - setting.minimum + 1) / Math.log(setting.maximum - setting.minimum + 1)) : value);
const fromSlider = (setting, place) => (isWide(setting)
  ? Math.min(setting.maximum, setting.minimum + Math.round(Math.exp(place / sliderSteps * Math.log(setting.maximum - setting.minimum + 1))) - 1) : place);

// What a setting by rule starts from when the rule is switched off.
const ruleGuess = setting => {
  const type = /^formations\.([A-Z_]+)$/.exec(setting.name);
  if (type) return state.world.data.formations.filter(formation => formation.type === type[1]).length;
  if (setting.name === 'region.sectors') return Math.max(setting.minimum, state.world.n);
  return setting.minimum + Math.round((setting.maximum - setting.minimum) / (isWide(setting) ? 40 : 4));
};
const ruleSwitch = (setting, turned) => element('input', { type: 'checkbox', role: 'switch', 'aria-label': `${wordsOf(setting.name)} by rule`, onchange: event => turned(event.target.checked) });

const integerControl = (setting, send) => {
  const label = wordsOf(setting.name);
  let gesture = 0;
  const [least, most] = isWide(setting) ? [0, sliderSteps] : [setting.minimum, setting.maximum];
  const slider = element('input', { type: 'range', min: String(least), max: String(most), 'aria-label': label,
    oninput: () => {
      const text = String(fromSlider(setting, Number(slider.value)));
      if (text === box.value) return;
      box.value = text;
      send(Number(text), `${setting.name} ${gesture}`);
    },
    onchange: () => { gesture++; } });
  const box = element('input', { type: 'number', id: `set-${setting.name}`, min: String(setting.minimum), max: String(setting.maximum), step: '1', 'aria-label': `${label}, ${setting.range}`,
    onchange: () => {
      const value = Number(box.value);
      const isFit = box.value !== '' && Number.isInteger(value) && value >= setting.minimum && value <= setting.maximum;
      box.setAttribute('aria-invalid', String(!isFit));
      if (isFit) { slider.value = String(toSlider(setting, value)); send(value); } else say(`${label}: an integer ${setting.range}.`);
    } });
  slider.addEventListener('input', () => slider.setAttribute('aria-valuetext', box.value));
  const rule = setting.default === null ? ruleSwitch(setting, isOn => (isOn ? send(null) : send(ruleGuess(setting)))) : null;
  return {
    nodes: [element('div', { class: 'slide' }, slider, box, rule ? element('label', { class: 'rule' }, rule, 'by rule') : null)],
    show: value => {
      const isByRule = value === null;
      slider.disabled = box.disabled = isByRule;
      if (rule) rule.checked = isByRule;
      if (document.activeElement === box || slider.matches(':active')) return;
      box.value = isByRule ? '' : String(value);
      box.removeAttribute('aria-invalid');
      slider.value = String(isByRule ? least : toSlider(setting, value));
      slider.setAttribute('aria-valuetext', isByRule ? 'by rule' : String(value));
    },
  };
};
// Files are named by recipes alone, not by requests.
const isFileValue = (setting, value) => catalog.settings.some(other => other.type === 'text' && /PNG/.test(other.range + other.summary) && other.name === `${setting.name.split('.')[0]}.${value}`);
const choiceControl = (setting, send) => {
  const values = setting.type === 'boolean' ? ['true', 'false'] : setting.values;
  const select = element('select', { id: `set-${setting.name}`, 'aria-label': wordsOf(setting.name), onchange: () => send(select.value === '' ? null : setting.type === 'boolean' ? select.value === 'true' : select.value) },
    ...(setting.default === null ? [element('option', { value: '' }, 'by rule')] : []), ...values.map(value => element('option', { value, disabled: isFileValue(setting, value) }, value)));
  return { nodes: [select], show: value => { select.value = value === null ? '' : String(value); } };
};
const textControl = (setting, send) => {
  const isList = setting.type === 'names';
  const input = element('input', { id: `set-${setting.name}`, 'aria-label': `${wordsOf(setting.name)}, ${setting.range}`, autocomplete: 'off', spellcheck: 'false',
    placeholder: isList ? 'One; Two; Three' : setting.default === null ? 'by rule' : setting.default,
    onchange: () => {
      const text = input.value.trim();
      send(text === '' ? null : isList ? text.split(';').map(part => part.trim()).filter(Boolean) : text);
    } });
  return { nodes: [input], show: value => { if (document.activeElement !== input) input.value = value === null ? '' : Array.isArray(value) ? value.join('; ') : String(value); } };
};
const controlOf = (setting, send) => ({ integer: integerControl, choice: choiceControl, boolean: choiceControl }[setting.type] || textControl)(setting, send);
