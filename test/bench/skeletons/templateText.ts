import { SeededRandom } from './SeededRandom';
import { TemplateLanguage } from './TemplateLanguage';
import { flags, lists, texts } from './values';

/** How large a text is, and how much of it is for the engine. */
export interface TextSize {
  bytes: number;
  taggedLines: number;
}

type Write = (random: SeededRandom, language: TemplateLanguage) => string[];

const WORDS =
  'account adapter buffer channel client config daemon element factory gateway handler index journal kernel ledger member node object parcel queue record schema table update vector worker'.split(
    ' ',
  );

/** What a text is made of, each with the lines in it that hold a tag. */
const PARTS: readonly { taggedLines: number; write: Write }[] = [
  {
    taggedLines: 1,
    write: (random, { print }) => [
      `${phrase(random, 2)} = "${print(random.pick(texts))}"`,
    ],
  },
  {
    taggedLines: 1,
    write: (random, { print }) => [
      `${print(random.pick(texts), 'upper')} ${phrase(random, 3)}`,
      `${phrase(random, 4)};`,
    ],
  },
  {
    taggedLines: 1,
    write: (random, { print }) => [
      `${phrase(random, 3)}: ${print(random.pick(texts), 'lower')}`,
    ],
  },
  {
    taggedLines: 3,
    write: (random, { when, otherwise, endWhen }) => [
      when(random.pick(flags)),
      `  ${phrase(random, 5)}`,
      otherwise,
      `  ${phrase(random, 4)}`,
      endWhen,
    ],
  },
  {
    taggedLines: 3,
    write: (random, { each, element, endEach }) => [
      each(random.pick(lists)),
      `  - ${element}: ${phrase(random, 3)}`,
      endEach,
    ],
  },
];

/** A text with so many tagged lines, spread among lines of words. */
export function templateText(
  random: SeededRandom,
  language: TemplateLanguage,
  { bytes, taggedLines }: TextSize,
): string {
  const lines: string[] = [];
  let size = 0;
  let tagged = 0;
  while (tagged < taggedLines || size < bytes) {
    const isBehind = tagged * bytes <= size * taggedLines;
    const part = random.pick(PARTS);
    const next =
      tagged < taggedLines && isBehind
        ? part.write(random, language)
        : [phrase(random, random.between(5, 10))];
    if (tagged < taggedLines && isBehind) tagged += part.taggedLines;
    lines.push(...next);
    size += next.reduce((sum, line) => sum + line.length + 1, 0);
  }
  return `${lines.join('\n')}\n`;
}

/** A text without any tag. */
export function plainText(random: SeededRandom, bytes: number): string {
  const lines: string[] = [];
  for (let size = 0; size < bytes; size += lines.at(-1)!.length + 1)
    lines.push(phrase(random, random.between(5, 10)));
  return `${lines.join('\n')}\n`;
}

function phrase(random: SeededRandom, words: number): string {
  return Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
}
