// The field for a line of an edit script.
const sketchForm = () => {
  const fault = element('p', { class: 'fault', id: 'edit-fault', role: 'alert' });
  const input = element('input', { id: 'edit-line', spellcheck: 'false', autocomplete: 'off', placeholder: 'add warp 12-40', 'aria-describedby': 'edit-fault' });
  return element('form', {
    onsubmit: event => {
      event.preventDefault();
      const faults = sketch.add(input.value);
      fault.textContent = faults.join('; ');
      if (faults.length) return;
      say(`Recorded: ${short(input.value, 80)}`);
      const again = document.getElementById('edit-line');
      if (again) again.focus();
    },
  }, labeled('Edit', input), fault, element('div', { class: 'actions' }, element('button', { type: 'submit', class: 'main' }, 'Record'),
    button('Undo', () => { const line = sketch.undo(); say(line === null ? 'Nothing to undo.' : `Undone: ${short(line, 80)}`); })));
};
