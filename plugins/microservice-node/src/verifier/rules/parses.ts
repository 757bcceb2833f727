import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import { Rule } from '../Rule';

type Parse = (text: string) => void;

const PARSERS: readonly [RegExp, string, Parse][] = [
  [/\.json$/, 'JSON', text => JSON.parse(text)],
  [/\.toml$/, 'TOML', text => parseToml(text)],
  [
    /\.ya?ml$/,
    'YAML',
    text => {
      for (const document of parseAllDocuments(text, { customTags: [] })) {
        if (document.errors.length) throw document.errors[0];
      }
    },
  ],
];

/** Data files can be read by the tools they are for. */
export const parses: Rule = {
  id: 'parses',
  promise: 'Every JSON, TOML and YAML file can be read.',
  check({ path, text }) {
    const row = PARSERS.find(([pattern]) => pattern.test(path));
    if (!row || text === undefined) return [];
    try {
      row[2](text);
      return [];
    } catch (error) {
      const [reason] = (error as Error).message.split('\n');
      return [
        {
          where: path,
          what: `is not ${row[1]}: ${reason}`,
          fix: 'correct its template',
        },
      ];
    }
  },
};
