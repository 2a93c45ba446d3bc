// Draws the charts whose options stand in the page as data, and lets the reader switch between chart and table.
// Everything that is computed is computed by the server; this file only adds what JSON cannot carry.
(() => {
  'use strict';
  const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 1 });
  const formatters = {
    '@number': (value) => numbers.format(value),
    '@phrase': (point) => (point.data && point.data.phrase) || '',
  };
  const colours = { '@text': '--text', '@accent': '--accent', '@others': '--others', '@label': '--quiet', '@rule': '--rule', '@ground': '--ground', '@better': '--better', '@worse': '--worse', '@inner': '--inner', '@outer': '--outer' };

  const PHONE_PX = 560;
  // What A4 has between its margins.
  const PAPER_PX = 680;
  // A picture with no more points than the screen has is coarse on paper.
  const POINTS_PER_PX = Math.max(2, devicePixelRatio);

  // When the browser says that it will print, the page still has the width and the colours of the screen.
  let isOnPaper = false;
  const ink = () => [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
    .find((rule) => rule.conditionText === 'print').cssRules[0].style;
  const themeOf = (element) => {
    const screen = getComputedStyle(element);
    const colours = isOnPaper ? ink() : screen;
    return { fontFamily: screen.fontFamily, getPropertyValue: (name) => colours.getPropertyValue(name) };
  };

  // The diagonal lines that say that figures are invented; JSON cannot carry a pattern.
  const hatch = (theme) => {
    const tile = document.createElement('canvas');
    tile.width = 10;
    tile.height = 10;
    const pen = tile.getContext('2d');
    pen.strokeStyle = theme.getPropertyValue('--others').trim();
    pen.lineWidth = 2;
    for (const shift of [-10, 0, 10]) {
      pen.moveTo(shift - 1, 11);
      pen.lineTo(shift + 11, -1);
    }
    pen.stroke();
    return { image: tile, repeat: 'repeat' };
  };

  const fill = (node, theme) => {
    if (Array.isArray(node)) return node.map((part) => fill(part, theme));
    if (node && typeof node === 'object') {
      return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, fill(part, theme)]));
    }
    if (typeof node !== 'string' || !node.startsWith('@')) return node;
    if (node === '@font') return theme.fontFamily;
    if (node === '@hatch') return hatch(theme);
    return formatters[node] || theme.getPropertyValue(colours[node]).trim();
  };

  const draw = (element) => {
    const width = isOnPaper ? PAPER_PX : element.clientWidth;
    const height = width <= PHONE_PX ? element.dataset.phoneHeight : element.dataset.height;
    element.style.height = height + 'px';
    const theme = themeOf(element);
    const option = fill(JSON.parse(element.dataset.chart), theme);
    const font = { fontFamily: theme.fontFamily, color: theme.getPropertyValue('--text').trim() };
    option.baseOption.textStyle = font;
    option.baseOption.tooltip.backgroundColor = theme.getPropertyValue('--panel').trim();
    option.baseOption.tooltip.textStyle = font;
    const chart = echarts.getInstanceByDom(element) || echarts.init(element, null, { renderer: 'canvas', devicePixelRatio: POINTS_PER_PX });
    // ECharts does not take back what it changed for a phone, so it must know the width before it reads the option.
    chart.resize({ width: isOnPaper ? PAPER_PX : 'auto' });
    chart.setOption(option, true);
  };

  const button = (label, pressed, onPress) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.setAttribute('aria-pressed', String(pressed));
    made.addEventListener('click', onPress);
    return made;
  };

  const offerChoice = (figure, element) => {
    const table = figure.querySelector('.twin');
    const bar = document.createElement('div');
    bar.className = 'choice';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', 'Visa som');
    const show = (isChart) => {
      figure.classList.toggle('shows-table', !isChart);
      figure.classList.toggle('shows-chart', isChart);
      asChart.setAttribute('aria-pressed', String(isChart));
      asTable.setAttribute('aria-pressed', String(!isChart));
      if (isChart) draw(element);
    };
    const asChart = button('Diagram', true, () => show(true));
    const asTable = button('Tabell', false, () => show(false));
    bar.append(asChart, asTable);
    figure.insertBefore(bar, element);
    if (table) figure.classList.add('shows-chart');
  };

  const elements = [...document.querySelectorAll('[data-chart]')];
  for (const element of elements) {
    element.hidden = false;
    offerChoice(element.closest('figure'), element);
    draw(element);
    new ResizeObserver(() => draw(element)).observe(element);
  }
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
  const drawOn = (paper) => {
    isOnPaper = paper;
    drawAll();
  };
  addEventListener('beforeprint', () => drawOn(true));
  addEventListener('beforeprint', unfold);
  addEventListener('afterprint', fold);
  addEventListener('afterprint', () => drawOn(false));
  document.documentElement.dataset.charts = 'drawn';
})();
