/** An element of a picture: `<text x="4">Times</text>`. */
export function element(
  name: string,
  attributes: Record<string, string | number>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${value}"`)
    .join('');
  return `<${name}${written}>${content}</${name}>`;
}

/** A text, whatever its characters. */
export function text(
  [x, y]: readonly [number, number],
  words: string,
  attributes: Record<string, string | number> = {},
): string {
  const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return element('text', { x, y, ...attributes }, escaped);
}

/** A picture on white, which can be read on a dark page too; its letters are those of the reader. */
export function picture(
  [width, height]: readonly [number, number],
  parts: string[],
): string {
  const white = element('rect', { width, height, fill: '#ffffff' });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': 'sans-serif',
    'font-size': 12,
    fill: '#222222',
  };
  return `${element(
    'svg',
    attributes,
    `\n${[white, ...parts].join('\n')}\n`,
  )}\n`;
}

/** Colours that differ for people who see fewer of them, too. */
export const COLOURS = [
  ...['#000000', '#0072b2', '#56b4e9', '#009e73', '#d55e00'],
  ...['#e69f00', '#cc79a7', '#7f7f7f', '#a05195', '#8c564b'],
];
