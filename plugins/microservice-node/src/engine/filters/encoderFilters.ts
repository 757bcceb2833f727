import { dockerfileFilter } from './encoders/dockerfile';
import { docstringFilter } from './encoders/docstring';
import { jsonFilter } from './encoders/json';
import { markdownFilter } from './encoders/markdown';
import { pythonFilter } from './encoders/python';
import { shellFilter } from './encoders/shell';
import { tomlFilter } from './encoders/toml';
import { yamlFilter } from './encoders/yaml';
import { Filters } from './Filter';

/** One encoder for each kind of file that a value can be printed into. */
export const encoderFilters: Filters = new Map([
  ['json', jsonFilter],
  ['dump', jsonFilter],
  ['yaml', yamlFilter],
  ['toml', tomlFilter],
  ['shell', shellFilter],
  ['dockerfile', dockerfileFilter],
  ['python', pythonFilter],
  ['docstring', docstringFilter],
  ['markdown', markdownFilter],
]);
