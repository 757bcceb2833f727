import { COLOURS, element, picture, text } from './svg';

/** A bar of a chart. */
export interface Bar {
  label: string;
  value: number;
  /** The value with its unit. */
  words: string;
}

const WIDTH = 860;
const FRAME = { left: 270, right: 740, top: 40 };
const ROW = 26;

/** Bars beneath each other, each as long as its value says. */
export function barChart(title: string, bars: readonly Bar[]): string {
  const longest = Math.max(...bars.map(({ value }) => value));
  const height = FRAME.top + bars.length * ROW + 12;
  return picture(
    [WIDTH, height],
    [
      text([12, 22], title, { 'font-size': 15 }),
      ...bars.flatMap(({ label, value, words }, index) => {
        const y = FRAME.top + index * ROW;
        const length = ((FRAME.right - FRAME.left) * value) / longest;
        return [
          text([FRAME.left - 8, y + 14], label, { 'text-anchor': 'end' }),
          element('rect', {
            x: FRAME.left,
            y,
            width: Math.round(length),
            height: ROW - 8,
            fill: COLOURS[index % COLOURS.length],
          }),
          text([FRAME.left + Math.round(length) + 6, y + 14], words),
        ];
      }),
    ],
  );
}
