// Lets the keyboard go from point to point of a chart and says each in the words that its tooltip has.
const axisOf = (axes, at = 0) => [axes].flat()[at];
const nameOf = (name) => (typeof name === 'object' ? name.value : name);

// Where a mark stands among the names of its axis, or how far it is to the right where there are none.
const placeOf = (mark, dataIndex, names, isAcross) => {
  if (!Array.isArray(mark.value)) return dataIndex;
  const coordinate = mark.value[names && !isAcross ? 1 : 0];
  return names && typeof coordinate === 'string' ? names.findIndex((name) => nameOf(name) === coordinate) : coordinate;
};

const marksOf = (base) => base.series.flatMap((layer, seriesIndex) => {
  const across = axisOf(base.xAxis, layer.xAxisIndex);
  const up = axisOf(base.yAxis, layer.yAxisIndex);
  const isAcross = across.type === 'category';
  const names = isAcross ? across.data : up.type === 'category' ? up.data : null;
  return layer.data.flatMap((mark, dataIndex) => (mark && mark.phrase ? [{
    seriesIndex, dataIndex, phrase: mark.phrase, place: placeOf(mark, dataIndex, names, isAcross),
    panel: across.gridIndex || 0, height: mark.value === '-' ? -1 : layer.z || 0,
  }] : []));
});

// The points of a chart in rows, such as one for each panel; what is drawn with several marks is one point, at the mark
// that lies on top; what cannot be drawn still has its words.
export const rowsOf = (base) => {
  const heard = new Set();
  const rows = [];
  const marks = marksOf(base).sort((one, other) => other.height - one.height);
  for (const mark of marks.filter(({ phrase }) => !heard.has(phrase) && heard.add(phrase))) {
    const row = rows.find(({ panel, points }) => panel === mark.panel
      && points.every(({ place, seriesIndex }) => place !== mark.place || seriesIndex === mark.seriesIndex));
    if (row) row.points.push(mark);
    else rows.push({ panel: mark.panel, points: [mark] });
  }
  rows.sort((one, other) => one.panel - other.panel);
  return rows.map(({ points }) => points.sort((one, other) => one.place - other.place));
};

// Names that stand below each other are gone through downwards, those beside each other to the right.
const ALONG = { ArrowRight: 1, ArrowLeft: -1 };
const BETWEEN = { ArrowDown: 1, ArrowUp: -1 };
const isUpright = (base) => [base.yAxis].flat().some(({ type }) => type === 'category');

const nearest = (row, place) => row.reduce(
  (best, point, at) => (Math.abs(point.place - place) < Math.abs(row[best].place - place) ? at : best), 0);
const within = (at, count) => Math.max(0, Math.min(count - 1, at));

const move = (key, rows, here, upright) => {
  const along = (upright ? BETWEEN : ALONG)[key];
  const between = (upright ? ALONG : BETWEEN)[key];
  const row = rows[here.row];
  if (key === 'Home') return { row: here.row, at: 0 };
  if (key === 'End') return { row: here.row, at: row.length - 1 };
  if (along || rows.length === 1) return { row: here.row, at: within(here.at + (along || between), row.length) };
  const next = within(here.row + between, rows.length);
  return { row: next, at: nearest(rows[next], row[here.at].place) };
};

export const followKeys = (element, chart, { say, leave }) => {
  const base = JSON.parse(element.dataset.chart).baseOption;
  const rows = rowsOf(base);
  if (rows.length === 0) return;
  const upright = isUpright(base);
  let here = null;
  const act = (type, { seriesIndex, dataIndex }) => chart().dispatchAction({ type, seriesIndex, dataIndex });
  const letGo = () => {
    if (!here) return;
    act('downplay', rows[here.row][here.at]);
    act('hideTip', rows[here.row][here.at]);
  };
  const forget = () => {
    letGo();
    here = null;
  };
  element.setAttribute('role', 'application');
  element.setAttribute('aria-roledescription', 'diagram');
  element.tabIndex = 0;
  element.addEventListener('blur', forget);
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') leave();
    if (!['Home', 'End', ...Object.keys(ALONG), ...Object.keys(BETWEEN)].includes(event.key)) return;
    event.preventDefault();
    letGo();
    here = here || event.key === 'End' ? move(event.key, rows, here || { row: 0, at: 0 }, upright) : { row: 0, at: 0 };
    const point = rows[here.row][here.at];
    act('highlight', point);
    act('showTip', point);
    say(point.phrase);
  });
};
