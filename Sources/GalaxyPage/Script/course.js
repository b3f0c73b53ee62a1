// Course, reach and straight line.
const plan = { from: '', to: '', avoid: '', avoidType: '', avoidZone: '', tunnels: false, round: false, turns: '5', answer: null };
const sectorCalled = text => {
  const world = state.world;
  const wanted = String(text).trim().toLowerCase();
  if (/^\d+$/.test(wanted)) return world.at(Number(wanted));
  const entry = wanted && searchEntries(world).find(one => one.sector >= 0 && one.plain === wanted);
  return entry ? entry.sector : -1;
};
const listOf = text => text.split(/[\s,]+/).filter(Boolean);
const courseRules = () => ({ avoid: listOf(plan.avoid), avoidZone: listOf(plan.avoidZone), avoidType: listOf(plan.avoidType), tunnels: plan.tunnels });

const planCourse = () => {
  const from = sectorCalled(plan.from), to = sectorCalled(plan.to);
  const rules = courseRules();
  const fault = from < 0 || to < 0 ? `There is no sector ‘${short(from < 0 ? plan.from : plan.to, 40)}’.` : faultOfRules(state.world, rules);
  if (fault) {
    plan.answer = { fault };
    state.course = null;
  } else {
    const there = courseBetween(state.world, from, to, rules);
    const back = plan.round && there ? courseBetween(state.world, to, from, rules) : null;
    plan.answer = { there, back };
    state.course = there && { sectors: there.sectors, back: back && back.sectors };
    if (there) fitSectors(there.sectors);
  }
  changed('course');
  renderPanel();
  say(plan.answer.fault || (plan.answer.there ? `Course: ${costOf(plan.answer.there)}.` : 'There is no course.'));
};
const setCourseEnd = (end, i) => {
  plan[end] = String(state.world.number(i));
  plan.answer = null;
  showPanel('course', false);
  if (plan.from && plan.to) planCourse();
};
const costOf = course => `${counted(course.turns, 'turn')}, ${counted(course.sectors.length - 1, 'hop')}`;
const routeLine = (title, course) => [
  element('p', {}, element('strong', {}, title), ` ${costOf(course)}`),
  element('ol', { class: 'chips route' }, ...course.sectors.map(i => element('li', {}, goTo(i, String(state.world.number(i)), `Sector ${state.world.number(i)}`)))),
];
const courseAnswer = () => {
  const { answer } = plan;
  const lines = !answer ? [] : answer.fault ? [element('p', { class: 'fault' }, answer.fault)]
    : !answer.there ? [element('p', {}, 'There is no course.')]
      : [...routeLine('Course:', answer.there), ...(plan.round ? (answer.back ? routeLine('Back:', answer.back) : [element('p', {}, 'There is no way back.')]) : [])];
  return element('div', { id: 'course-answer', role: 'status' }, ...lines);
};
const planInput = (key, label, attributes) => labeled(label, element('input', {
  id: `course-${key}`, value: plan[key], spellcheck: 'false', autocomplete: 'off', ...attributes,
  oninput: event => { plan[key] = event.target.value; },
}));

const showReach = i => {
  const most = Math.max(0, Number(plan.turns) || 0);
  const turnsTo = turnsOver(flights(state.world, plan.tunnels).edges, i, null, most);
  const sectors = [];
  turnsTo.forEach((turn, j) => { if (turn <= most) sectors.push(j); });
  state.reach = { from: i, sectors };
  changed('course');
  say(`${counted(sectors.length, 'sector')} within ${counted(most, 'turn')} of ${state.world.number(i)}.`);
};
addPanel('course', 'Course, reach, measure', () => [
  element('form', { onsubmit: event => { event.preventDefault(); planCourse(); } },
    planInput('from', 'From', { placeholder: 'number or name' }), planInput('to', 'To', { placeholder: 'number or name' }),
    planInput('avoid', 'Avoid sectors', { placeholder: '17, 40' }), planInput('avoidZone', 'Avoid zones', { placeholder: state.world.data.zones.map(zone => zone.type).slice(0, 2).join(', ') }),
    planInput('avoidType', 'Avoid types', { placeholder: 'NEBULA, VOID' }),
    check('Through tunnels', plan.tunnels, isOn => { plan.tunnels = isOn; }, { id: 'course-tunnels' }),
    check('And back', plan.round, isOn => { plan.round = isOn; }, { id: 'course-round' }),
    element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main' }, 'Find the course'),
      button('Clear', () => { Object.assign(plan, { from: '', to: '', answer: null }); Object.assign(state, { course: null, reach: null, measure: null }); changed('course'); renderPanel(); }))),
  courseAnswer(),
  element('h3', {}, 'Reach'),
  element('form', { onsubmit: event => { event.preventDefault(); const i = state.selected; if (i < 0) say('Choose a sector first.'); else showReach(i); } },
    planInput('turns', 'Turns', { type: 'number', min: '0', max: '999' }),
    element('div', { class: 'actions' }, element('button', { type: 'submit' }, 'Show what the chosen sector reaches'))),
  element('h3', {}, 'Measure'),
  element('p', { class: 'hint' }, state.measure ? `${Math.round(lineBetween(state.world, ...state.measure)).toLocaleString('en')} units in a straight line.` : 'Choose a sector, then Measure on its card.'),
]);
on('world', () => { plan.answer = null; });
