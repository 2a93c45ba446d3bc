// The bar above a figure: chart or table, the chart as a file, and how the keyboard reaches both.
import { saveAs } from './chart-files.js';

const FIELDS = 'input, select, textarea, [contenteditable]';
const KEYS = 'Piltangenterna läser diagrammets punkter, Esc lämnar det. T byter mellan diagram och tabell på hela sidan.';
let figures = [];
let offered = 0;

const button = (label, onPress) => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', onPress);
  return made;
};

const group = (label, className, ...parts) => {
  const made = document.createElement('div');
  made.className = className;
  made.setAttribute('role', 'group');
  made.setAttribute('aria-label', label);
  made.append(...parts);
  return made;
};

const show = ({ figure, asChart, asTable }, isChart) => {
  figure.classList.toggle('shows-table', !isChart);
  figure.classList.toggle('shows-chart', isChart);
  asChart.setAttribute('aria-pressed', String(isChart));
  asTable.setAttribute('aria-pressed', String(!isChart));
};

// What has the keyboard may just have been hidden.
const keepKeyboard = ({ figure, asChart, asTable }, isChart) => {
  const chosen = isChart ? asChart : asTable;
  if (!figure.contains(document.activeElement) || !document.activeElement.checkVisibility()) chosen.focus();
  document.activeElement.scrollIntoView({ block: 'nearest' });
};

// The key works in a figure only, so that it is in nobody's way who writes or talks to the browser.
const onKey = (event, chosen, say) => {
  if (event.key.toLowerCase() !== 't' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest(FIELDS)) return;
  event.preventDefault();
  const isChart = chosen.figure.classList.contains('shows-table');
  figures.forEach((one) => show(one, isChart));
  keepKeyboard(chosen, isChart);
  say(isChart ? 'Alla figurer visas som diagram.' : 'Alla figurer visas som tabell.');
};

export const offerChoice = (element, say) => {
  const figure = element.closest('figure');
  const chosen = { figure, asChart: button('Diagram', () => show(chosen, true)), asTable: button('Tabell', () => show(chosen, false)) };
  for (const each of [chosen.asChart, chosen.asTable]) each.setAttribute('aria-keyshortcuts', 't');
  const keys = document.createElement('p');
  keys.className = 'keys';
  keys.id = 'tangenter-' + offered++;
  keys.textContent = KEYS;
  const bar = document.createElement('div');
  bar.className = 'choice';
  bar.append(
    group('Visa som', 'shown-as', chosen.asChart, chosen.asTable),
    group('Ladda ner diagrammet', 'saved-as', 'Ladda ner diagrammet:',
      button('PNG', () => saveAs('png', element)), button('SVG', () => saveAs('svg', element))),
    keys);
  element.setAttribute('aria-describedby', keys.id);
  figure.insertBefore(bar, element);
  figure.addEventListener('keydown', (event) => onKey(event, chosen, say));
  figures = [...figures.filter((one) => one.figure.isConnected), chosen];
  show(chosen, true);
  return () => chosen.asChart.focus();
};
