import { again, bombsOf, doubled, filtering, longText } from './Bomb';

const twoLongTexts =
  '{% set a = "x".repeat(3000000) ~ 1 %}{% set b = "x".repeat(3000000) ~ 1 %}';

/** Long texts, and what filters, methods, operators and tests do with them. */
export const textBombs = bombsOf([
  ['title of blanks', filtering(' ', 'title')],
  ['title of letters', filtering('a ', 'title')],
  ['words to count', filtering('a ', 'wordcount')],
  ['signs to escape', filtering('&', 'escape')],
  ['lines to break', filtering('\\n', 'nl2br')],
  ['lines to indent by nothing', filtering('\\n', 'indent(0, true)')],
  ['letters to replace by nothing', filtering('a', 'replace("a", "")')],
  ['comments to strip', filtering('<!--', 'striptags')],
  [
    'angles to strip',
    `${longText('< ')}{% set s = s ~ ">" | striptags %}${again(
      '{% set t = s | striptags %}',
    )}`,
  ],
  ['blanks to strip', filtering(' \\n', 'striptags(true)')],
  ['a text to encode', filtering('ü', 'urlencode')],
  ['control characters to encode', filtering('\\t', 'json')],
  ['quotes for a shell', filtering("'", 'shell')],
  ['signs for Markdown', filtering('*', 'markdown')],
  ['quotes for a Dockerfile', filtering('$', 'dockerfile')],
  ['a path to shorten', filtering('a/../', 'module')],
  ['a path to relate', filtering('a/', 'relative_to(s)')],
  ['a folder to name', filtering('a/', 'dirname')],
  [
    'letters that grow',
    `${longText('ΐ')}{% set l = [s | upper, s | upper, s | upper] %}${again(
      '',
    )}`,
  ],
  [
    'a text to cut and make longer',
    `${longText('x')}${again('{% set t = s | truncate(1, true, s) %}')}`,
  ],
  ['a text as a number', `${longText('0')}${again('{% set t = s * 1 %}')}`],
  [
    'a text beside a number',
    `${longText('1')}${again('{% set t = s == 1 %}')}`,
  ],
  ['digits to a base', filtering('1', 'int(0, 7)')],
  ['digits and a point', filtering('0', 'float')],
  ['a text as a range', `${longText('0')}${again('{% set t = range(s) %}')}`],
  ['a test of letters', `${longText('x')}${again('${{ s is lower }}')}`],
  [
    'all letters replaced by a method',
    `${longText('a')}${again('{% set t = s.replaceAll("a", "") %}')}`,
  ],
  [
    'all gaps replaced by a method',
    `${longText('a')}${again('{% set t = s.replaceAll("", "") %}')}`,
  ],
  [
    'a text that is split',
    `${longText('x')}${again('{% set t = s.split("x") %}')}`,
  ],
  [
    'names in another case',
    `{% set s = "A".repeat(1000) %}${again('{% set t = s | snake %}')}`,
  ],
  [
    'names in singular',
    `{% set s = "a_".repeat(490) ~ "ves" %}${again(
      '{% set t = s | singular %}',
    )}`,
  ],
  [
    'equal texts in a list',
    `${twoLongTexts}{% set l = [a] %}${again('{% set t = b in l %}')}`,
  ],
  [
    'equal texts to look up',
    `${twoLongTexts}{% set l = [a] %}${again('{% set t = l.indexOf(b) %}')}`,
  ],
  [
    'equal texts made unique',
    `${twoLongTexts}{% set l = [a, b] %}${again('{% set t = l | unique %}')}`,
  ],
  [
    'one text sorted often',
    `${longText('x')}${doubled('s', 12)}{% set t = l | sort %}`,
  ],
  [
    'one text joined often',
    `${longText('x')}${doubled('s', 5)}{% set t = l | join %}`,
  ],
  [
    'one text printed in a list',
    `${longText('x')}${doubled(
      's',
      5,
    )}{% set t = l ~ "" %}\${{ l }}\${{ gone | nosuch }}`,
  ],
  [
    'long texts with one beginning',
    `{% set s = "x".repeat(100000) %}{% set l = [${Array.from(
      { length: 99 },
      (_, n) => `s~${n}`,
    ).join()}] %}${again('{% set t = l | sort(false, true) %}')}`,
  ],
]);
