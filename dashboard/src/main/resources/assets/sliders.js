// A slider above each number field of a form that asks anew at every change; without scripts the fields and the button do.
const slider = (field) => {
  const made = document.createElement('input');
  made.type = 'range';
  made.min = field.min;
  made.max = field.max;
  made.step = field.dataset.step;
  made.value = field.value;
  made.setAttribute('aria-labelledby', field.getAttribute('aria-labelledby'));
  if (field.hasAttribute('aria-describedby')) made.setAttribute('aria-describedby', field.getAttribute('aria-describedby'));
  made.addEventListener('input', () => {
    field.value = made.value;
  });
  made.addEventListener('change', () => field.dispatchEvent(new Event('change', { bubbles: true })));
  field.addEventListener('input', () => {
    made.value = field.value;
  });
  field.before(made);
};

document.querySelectorAll('input[type="number"][data-slider]').forEach(slider);

// The address names only what the reader has moved.
document.addEventListener('htmx:configRequest', (event) => {
  for (const field of event.target.querySelectorAll('[data-ours]')) {
    if (field.value === field.dataset.ours) event.detail.parameters.delete(field.name);
  }
});
