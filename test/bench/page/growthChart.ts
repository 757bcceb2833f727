import { COLOURS, element, picture, text } from './svg';

/** A line of a chart. */
export interface Series {
  label: string;
  /** Files and milliseconds, both above zero. */
  points: readonly (readonly [number, number])[];
}

const SIZE = [860, 460] as const;
const FRAME = { left: 60, right: 620, top: 40, bottom: 410 };
const LABEL_HEIGHT = 16;

/** Time over files, both in powers of ten: what grows linearly is a straight line that rises by one for one. */
export function growthChart(title: string, series: readonly Series[]): string {
  const points = series.flatMap(each => each.points);
  const across = scale(
    points.map(([files]) => files),
    [FRAME.left, FRAME.right],
  );
  const up = scale(
    points.map(([, time]) => time),
    [FRAME.bottom, FRAME.top],
  );
  const place = ([files, time]: readonly [number, number]) =>
    `${round(across.at(files))},${round(up.at(time))}`;
  const lines = series.map(({ points: own }, index) =>
    element('polyline', {
      points: own.map(place).join(' '),
      fill: 'none',
      stroke: COLOURS[index % COLOURS.length],
      'stroke-width': 2,
    }),
  );
  return picture(SIZE, [
    text([FRAME.left, 22], title, { 'font-size': 15 }),
    ...across.powers.flatMap(files => vertical(across.at(files), files)),
    ...up.powers.flatMap(time => horizontal(up.at(time), time)),
    ...lines,
    ...labels(series, up),
  ]);
}

interface Scale {
  at(value: number): number;
  /** The powers of ten that it shows. */
  powers: number[];
}

function scale(values: readonly number[], [from, to]: [number, number]): Scale {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.ceil(Math.log10(Math.max(...values)));
  const step = (to - from) / Math.max(1, most - least);
  return {
    at: value => from + (Math.log10(value) - least) * step,
    powers: Array.from(
      { length: most - least + 1 },
      (_, i) => 10 ** (least + i),
    ),
  };
}

function vertical(x: number, files: number): string[] {
  const { top, bottom } = FRAME;
  return [
    element('line', { x1: x, x2: x, y1: top, y2: bottom, stroke: '#dddddd' }),
    text([x, bottom + 20], `${files.toLocaleString('en')} files`, {
      'text-anchor': 'middle',
    }),
  ];
}

function horizontal(y: number, time: number): string[] {
  const { left, right } = FRAME;
  const words = time < 1000 ? `${time} ms` : `${time / 1000} s`;
  return [
    element('line', { x1: left, x2: right, y1: y, y2: y, stroke: '#dddddd' }),
    text([left - 8, y + 4], words, { 'text-anchor': 'end' }),
  ];
}

/** At the height of each line's end, but never one over another. */
function labels(series: readonly Series[], up: Scale): string[] {
  let last = -Infinity;
  return series
    .map(({ label, points }, index) => ({
      label,
      colour: COLOURS[index % COLOURS.length],
      height: up.at(points.at(-1)![1]) + 4,
    }))
    .sort((a, b) => a.height - b.height)
    .map(({ label, colour, height }) => {
      last = Math.max(height, last + LABEL_HEIGHT);
      return text([FRAME.right + 10, round(last)], label, { fill: colour });
    });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
