import { isChartTemplate } from '../formats/chart';
import { isDockerfile } from '../formats/dockerfile';
import { perFile } from '../perFile';
import { Rule } from '../Rule';
import { dockerfileFaults } from './parsers/dockerfile';
import { jsonFaults } from './parsers/json';
import { Parser } from './parsers/Parser';
import { pythonFaults } from './parsers/python';
import { tomlFaults } from './parsers/toml';
import { yamlFaults } from './parsers/yaml';

type Format = [
  name: string,
  matches: (path: string) => boolean,
  faults: Parser,
];

const named = (pattern: RegExp) => (path: string) => pattern.test(path);

/** Every format that somebody else has to read; a new one is a row. */
const FORMATS: readonly Format[] = [
  ['JSON', named(/\.json$/), jsonFaults],
  ['YAML', isYaml, yamlFaults],
  ['TOML', named(/\.toml$/), tomlFaults],
  ['Python', named(/\.pyi?$/), pythonFaults],
  ['a Dockerfile', isDockerfile, dockerfileFaults],
];

/** Files can be read by the tools they are for. */
export const parses: Rule = {
  id: 'parses',
  promise:
    'Every JSON, YAML, TOML and Python file and every Dockerfile can be read by its tools.',
  check: perFile(
    path => Boolean(formatOf(path)),
    (text, path) => {
      const [name, , faults] = formatOf(path)!;
      return faults(text).map(({ line, reason }) => ({
        line,
        what: `is not ${name}: ${reason}`,
        fix: 'correct its template',
      }));
    },
  ),
};

function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path) && !isChartTemplate(path);
}

function formatOf(path: string): Format | undefined {
  return FORMATS.find(([, matches]) => matches(path));
}
