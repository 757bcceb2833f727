import { verifyDataFile } from '../dataFormats';
import { Rule } from '../Rule';

/** Data files can be read by the tools they are for. */
export const parses: Rule = {
  id: 'parses',
  promise: 'Every JSON, TOML and YAML file can be read.',
  check({ path, text }) {
    const fault = text === undefined ? undefined : verifyDataFile(path, text);
    if (!fault) return [];
    return [
      {
        where: path,
        what: `is not ${fault.format}: ${fault.reason}`,
        fix: 'correct its template',
      },
    ];
  },
};
