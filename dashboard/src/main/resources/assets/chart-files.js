// Makes a picture of a chart that can stand alone: what it shows above, where it comes from below, ink on white.
import { optionOf, paperTheme } from './chart-theme.js';

const WIDTH = 960;
const EDGE = 32;
const INNER = WIDTH - 2 * EDGE;
const DENSITY = 2;
const LINK = ' · ';

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
const slug = (text) => text.toLowerCase().replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

// The words of an element without its links, which lead nowhere on paper.
const wordsOf = (node) => {
  const copy = node.cloneNode(true);
  copy.querySelectorAll('a').forEach((link) => link.remove());
  return copy.textContent.split(LINK).map((part) => part.trim()).filter(Boolean).join(LINK);
};

const linesOf = (text, style, font) => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${style.weight} ${style.size}px ${font}`;
  return text.split(/[ \n]+/).reduce((lines, word) => {
    const longer = (lines[lines.length - 1] + ' ' + word).trim();
    return pen.measureText(longer).width <= INNER ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, ['']);
};

const TITLE = { size: 24, weight: 650, fill: '--text' };
const SUBTITLE = { size: 16, weight: 400, fill: '--quiet' };
const SMALL = { size: 13, weight: 400, fill: '--quiet' };

// Texts below each other from a height on, and the height where they end.
const paragraphs = (texts, top, theme) => texts.reduce(({ drawn, y }, [text, style]) => {
  const step = Math.round(style.size * 1.35);
  const lines = linesOf(text, style, theme.font);
  const spans = lines.map((line, at) => `<tspan x="${EDGE}" y="${y + style.size + at * step}">${escaped(line)}</tspan>`).join('');
  return {
    drawn: drawn + `<text font-size="${style.size}" font-weight="${style.weight}" fill="${theme.colour(style.fill)}">${spans}</text>`,
    y: y + lines.length * step + 6,
  };
}, { drawn: '', y: top });

const picture = (element, theme, y) => {
  const height = Number(element.dataset.height);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: INNER, height });
  chart.setOption(optionOf(element, theme, INNER));
  const drawn = chart.renderToSVGString().replace('<svg ', `<svg x="${EDGE}" y="${y}" `);
  chart.dispose();
  return { drawn, y: y + height };
};

const textsOf = (figure, selector, style) => [...figure.querySelectorAll(selector)].map((node) => [wordsOf(node), style]);

const svgOf = (element) => {
  const figure = element.closest('figure');
  const theme = paperTheme(element);
  const heading = textsOf(figure, 'figcaption h2', TITLE);
  const above = paragraphs([...heading, ...textsOf(figure, '.subtitle', SUBTITLE), ...textsOf(figure, '.caution', SMALL)], EDGE, theme);
  const middle = picture(element, theme, above.y + 8);
  const page = document.title + LINK + location.pathname + location.search.replaceAll('+', ' ').replace(/(%[0-9A-F]{2})+/gi, decodeURIComponent);
  const below = paragraphs([...textsOf(figure, '.figure-footer', SMALL), [page, SMALL]], middle.y + 16, theme);
  const height = below.y + EDGE - 6;
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${escaped(theme.font)}">`
    + `<title>${escaped(document.title)}</title><desc>${escaped(element.getAttribute('aria-label'))}</desc>`
    + `<rect width="100%" height="100%" fill="#fff"/>${above.drawn}${middle.drawn}${below.drawn}</svg>`;
};

// The security policy lets a page show an image from a data address, but not from a blob.
const pngOf = async (svg) => {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * DENSITY;
  canvas.height = image.naturalHeight * DENSITY;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/png'));
};

const nameOf = (element) => {
  const heading = slug(element.closest('figure').querySelector('h2').textContent);
  const origin = element.dataset.origin === 'invented' ? '-pahittade-siffror' : '';
  return heading + origin + (element.dataset.assumed === 'reader' ? '-egna-antaganden' : '');
};

export const saveAs = async (type, element) => {
  const svg = svgOf(element);
  const file = type === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = nameOf(element) + '.' + type;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
