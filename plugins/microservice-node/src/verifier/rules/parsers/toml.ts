import { parse, TomlError } from 'smol-toml';
import { Parser, reasonOf } from './Parser';

/** Reads TOML. */
export const tomlFaults: Parser = text => {
  try {
    parse(text);
    return [];
  } catch (error) {
    return [
      {
        line: error instanceof TomlError ? error.line : 1,
        reason: reasonOf(error).replace(/^Invalid TOML document: /, ''),
      },
    ];
  }
};
