// Puts into a chart's option what JSON cannot carry: the colours of the theme, Swedish numbers and patterns.
// As exact as the steps of an axis are.
const numbers = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 6 });
const colours = {
  '@text': '--text', '@accent': '--accent', '@others': '--others', '@label': '--quiet', '@rule': '--rule', '@ground': '--ground',
  '@better': '--better', '@worse': '--worse', '@inner': '--inner', '@outer': '--outer',
};
const HATCH_PX = 10;
// About what a letter of a tooltip takes, and what lies beside its words.
const LETTER_PX = 6.5;
const TOOLTIP_EDGES_PX = 40;

// The colours of the print sheet, which the browser does not tell while it shows the screen.
const ink = () => {
  const paper = [...document.styleSheets].find((sheet) => sheet.media.mediaText === 'print');
  return [...paper.cssRules].find((rule) => rule.selectorText === ':root').style;
};

// Where the reader's system decides the colours, they have names that only the browser can look up.
const resolved = (value) => {
  const probe = document.createElement('span');
  probe.style.color = value;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
};

export const screenTheme = (element) => {
  const style = getComputedStyle(element);
  const isForced = matchMedia('(forced-colors: active)').matches;
  const colour = (name) => style.getPropertyValue(name).trim();
  return { font: style.fontFamily, colour: (name) => (isForced ? resolved(colour(name)) : colour(name)) };
};

// ECharts writes the names of the letters into a file as they are, between double quotes.
export const paperTheme = (element) => {
  const style = ink();
  return { font: getComputedStyle(element).fontFamily.replaceAll('"', "'"), colour: (name) => style.getPropertyValue(name).trim() };
};

// The diagonal lines that say that figures are invented.
const hatch = (theme) => {
  const tile = document.createElement('canvas');
  tile.width = HATCH_PX;
  tile.height = HATCH_PX;
  const pen = tile.getContext('2d');
  pen.strokeStyle = theme.colour('--others');
  pen.lineWidth = 2;
  for (const shift of [-HATCH_PX, 0, HATCH_PX]) {
    pen.moveTo(shift - 1, HATCH_PX + 1);
    pen.lineTo(shift + HATCH_PX + 1, -1);
  }
  pen.stroke();
  return { image: tile, repeat: 'repeat', imageWidth: HATCH_PX, imageHeight: HATCH_PX };
};

// A picture breaks no lines by itself, and a tooltip is a picture.
const broken = (words, width) => {
  const letters = Math.max(20, Math.floor((width - TOOLTIP_EDGES_PX) / LETTER_PX));
  return words.split(' ').reduce((lines, word) => {
    const longer = lines[lines.length - 1] + ' ' + word;
    return longer.length <= letters ? [...lines.slice(0, -1), longer.trim()] : [...lines, word];
  }, ['']).join('\n').trim();
};

const fill = (node, theme, width) => {
  if (Array.isArray(node)) return node.map((part) => fill(part, theme, width));
  if (node && typeof node === 'object') {
    return Object.fromEntries(Object.entries(node).map(([name, part]) => [name, fill(part, theme, width)]));
  }
  if (typeof node !== 'string' || !node.startsWith('@')) return node;
  if (node === '@font') return theme.font;
  if (node === '@hatch') return hatch(theme);
  if (node === '@number') return (value) => numbers.format(value);
  if (node === '@phrase') return (point) => broken((point.data && point.data.phrase) || '', width);
  return theme.colour(colours[node]);
};

export const optionOf = (element, theme, width) => {
  const option = fill(JSON.parse(element.dataset.chart), theme, width);
  const base = option.baseOption;
  const font = { fontFamily: theme.font, color: theme.colour('--text') };
  base.textStyle = font;
  base.tooltip.backgroundColor = theme.colour('--panel');
  base.tooltip.textStyle = font;
  for (const layer of base.series) {
    if (!layer.silent) layer.emphasis = { scale: 1.6, itemStyle: { borderColor: theme.colour('--text'), borderWidth: 2 } };
  }
  return option;
};
