// A slider above each number field of a form that asks anew at every change; without scripts the fields and the button do.
const slider = (field) => {
  const made = document.createElement('input');
  made.type = 'range';
  for (const name of ['min', 'max', 'step']) made[name] = field[name];
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
  return { field, made };
};

const pairs = [...document.querySelectorAll('input[type="number"][data-slider]')].map(slider);
// The way back to what is published moves the sliders too.
document.addEventListener('reset', () => requestAnimationFrame(() => {
  for (const { field, made } of pairs) made.value = field.value;
}));
