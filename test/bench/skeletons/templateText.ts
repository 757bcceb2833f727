import { SeededRandom } from './SeededRandom';
import { languages, TemplateLanguage } from './TemplateLanguage';
import { flags, lists, texts } from './values';

/** How large a text is, and how much of it is for the engine. */
export interface TextSize {
  bytes: number;
  taggedLines: number;
}

/** Lines as a language writes them: what is chosen by chance was chosen before. */
type Lines = (language: TemplateLanguage) => string[];

const WORDS =
  'account adapter buffer channel client config daemon element factory gateway handler index journal kernel ledger member node object parcel queue record schema table update vector worker'.split(
    ' ',
  );

/** What a text is made of, each with the lines in it that hold a tag. */
const PARTS: readonly {
  taggedLines: number;
  choose(random: SeededRandom): Lines;
}[] = [
  {
    taggedLines: 1,
    choose(random) {
      const [field, words] = [random.pick(texts), phrase(random, 2)];
      return ({ print }) => [`${words} = "${print(field)}"`];
    },
  },
  {
    taggedLines: 1,
    choose(random) {
      const [field, words] = [random.pick(texts), phrase(random, 3)];
      return ({ print }) => [`${print(field, 'upper')} ${words};`];
    },
  },
  {
    taggedLines: 1,
    choose(random) {
      const [field, words] = [random.pick(texts), phrase(random, 3)];
      return ({ print }) => [`${words}: ${print(field, 'lower')}`];
    },
  },
  {
    taggedLines: 3,
    choose(random) {
      const flag = random.pick(flags);
      const [some, others] = [phrase(random, 5), phrase(random, 4)];
      return ({ when, otherwise, endWhen }) => [
        ...[when(flag), `  ${some}`, otherwise, `  ${others}`, endWhen],
      ];
    },
  },
  {
    taggedLines: 3,
    choose(random) {
      const [list, words] = [random.pick(lists), phrase(random, 3)];
      return ({ each, element, endEach }) => [
        ...[each(list), `  - ${element}: ${words}`, endEach],
      ];
    },
  },
];

/** A text with so many tagged lines, spread among lines of words; its size is right in the language of nunjucks. */
export function templateText(
  random: SeededRandom,
  language: TemplateLanguage,
  { bytes, taggedLines }: TextSize,
): string {
  const text: string[] = [];
  let size = 0;
  let tagged = 0;
  while (tagged < taggedLines || size < bytes) {
    const isBehind = tagged * bytes <= size * taggedLines;
    const part = tagged < taggedLines && isBehind && random.pick(PARTS);
    const lines = part ? part.choose(random) : proseLine(random);
    if (part) tagged += part.taggedLines;
    size += sizeOf(lines(languages.nunjucks));
    text.push(...lines(language));
  }
  return `${text.join('\n')}\n`;
}

/** A text without any tag. */
export function plainText(random: SeededRandom, bytes: number): string {
  return templateText(random, languages.nunjucks, { bytes, taggedLines: 0 });
}

function proseLine(random: SeededRandom): Lines {
  const words = phrase(random, random.between(5, 10));
  return () => [words];
}

function sizeOf(lines: string[]): number {
  return lines.join('\n').length + 1;
}

function phrase(random: SeededRandom, words: number): string {
  return Array.from({ length: words }, () => random.pick(WORDS)).join(' ');
}
