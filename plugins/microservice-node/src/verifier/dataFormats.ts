import { parse as parseToml, TomlError } from 'smol-toml';
import { parseAllDocuments } from 'yaml';

/** Why a file is not what its name says. @public */
export interface DataFileFault {
  /** `JSON`, `TOML` or `YAML`. */
  format: string;
  reason: string;
  /** How many characters stand before the fault; 0 where the parser does not tell. */
  offset: number;
}

interface Format {
  name: string;
  pattern: RegExp;
  /** Throws where the text cannot be read. */
  parse(text: string): void;
  offset(error: unknown, text: string): number;
}

const FORMATS: readonly Format[] = [
  {
    name: 'JSON',
    pattern: /\.json$/,
    parse: text => JSON.parse(text),
    offset: error =>
      Number(/at position (\d+)/.exec((error as Error).message)?.[1] ?? 0),
  },
  {
    name: 'TOML',
    pattern: /\.toml$/,
    parse: text => parseToml(text),
    offset: (error, text) =>
      error instanceof TomlError
        ? text
            .split('\n')
            .slice(0, error.line - 1)
            .join('\n').length + error.column
        : 0,
  },
  {
    name: 'YAML',
    pattern: /\.ya?ml$/,
    parse: text => {
      for (const document of parseAllDocuments(text, { customTags: [] })) {
        if (document.errors.length) throw document.errors[0];
      }
    },
    offset: error => (error as { pos?: number[] }).pos?.[0] ?? 0,
  },
];

/**
 * Reads a file as its name says.
 *
 * @returns what is wrong with it; nothing for a good file and for a format that is not known
 * @public
 */
export function verifyDataFile(
  path: string,
  text: string,
): DataFileFault | undefined {
  const format = FORMATS.find(({ pattern }) => pattern.test(path));
  if (!format) return undefined;
  try {
    format.parse(text);
    return undefined;
  } catch (error) {
    const [reason] = (error as Error).message.split('\n');
    return { format: format.name, reason, offset: format.offset(error, text) };
  }
}
