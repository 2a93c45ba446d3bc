// Draws the charts whose options stand in the page as data. Everything that is computed is computed by the server; these
// scripts only add what JSON cannot carry.
import { optionOf, paperTheme, screenTheme } from './chart-theme.js';
import { offerChoice } from './chart-choice.js';
import { followKeys } from './chart-keys.js';

const PHONE_PX = 560;
// What A4 has between its margins.
const PAPER_PX = 680;
// A picture with no more points than the screen has is coarse on paper.
const POINTS_PER_PX = Math.max(2, devicePixelRatio);

// When the browser says that it will print, the page still has the width and the colours of the screen.
let isOnPaper = false;

const draw = (element) => {
  const width = isOnPaper ? PAPER_PX : element.clientWidth;
  if (width === 0 || !element.isConnected) return;
  element.style.height = (width <= PHONE_PX ? element.dataset.phoneHeight : element.dataset.height) + 'px';
  const theme = isOnPaper ? paperTheme(element) : screenTheme(element);
  const chart = echarts.getInstanceByDom(element) || echarts.init(element, null, { renderer: 'canvas', devicePixelRatio: POINTS_PER_PX });
  // ECharts does not take back what it changed for a phone, so it must know the width before it reads the option.
  chart.resize({ width: isOnPaper ? PAPER_PX : 'auto' });
  chart.setOption(optionOf(element, theme, width), true);
};

const voice = document.createElement('p');
voice.className = 'unseen';
voice.setAttribute('role', 'status');
const say = (words) => {
  voice.textContent = words;
};

// Without ECharts the tables stay, as they do without any script.
let elements = [];
const begin = () => {
  const fresh = window.echarts ? [...document.querySelectorAll('figure [data-chart][hidden]')] : [];
  // What stood in the place of what a reader has asked for anew is gone.
  for (const gone of elements.filter((element) => !element.isConnected)) echarts.getInstanceByDom(gone).dispose();
  elements = [...elements.filter((element) => element.isConnected), ...fresh];
  if (fresh.length > 0 && !voice.isConnected) document.querySelector('main').append(voice);
  for (const element of fresh) {
    element.hidden = false;
    const leave = offerChoice(element, say);
    draw(element);
    followKeys(element, () => echarts.getInstanceByDom(element), { say, leave });
    new ResizeObserver(() => draw(element)).observe(element);
  }
};
begin();
document.addEventListener('htmx:afterSettle', begin);

const drawAll = () => elements.forEach(draw);
// What is folded away on the screen is open on paper; style sheets can do it in some browsers only.
const folded = () => [...document.querySelectorAll('details.prints:not([open])')];
let opened = [];
const unfold = () => {
  opened = folded();
  for (const details of opened) details.open = true;
};
const fold = () => {
  for (const details of opened) details.open = false;
};
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
matchMedia('(forced-colors: active)').addEventListener('change', drawAll);
const drawOn = (paper) => {
  isOnPaper = paper;
  drawAll();
};
addEventListener('beforeprint', () => drawOn(true));
addEventListener('beforeprint', unfold);
addEventListener('afterprint', fold);
addEventListener('afterprint', () => drawOn(false));
document.documentElement.dataset.charts = 'drawn';
