import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const read = (path: string) =>
  readFileSync(resolve(__dirname, '../..', path), 'utf8');

describe('templates/versions.yaml', () => {
  const versions = parse(read('templates/versions.yaml'));

  it('pins the formatter that the generator itself runs', () => {
    const { dependencies } = JSON.parse(
      read('plugins/microservice-node/package.json'),
    );
    expect(dependencies['@astral-sh/ruff-wasm-nodejs']).toBe(
      versions.packages.ruff,
    );
  });

  it('pins every action by a whole commit and says how that is known', () => {
    const pins = Object.values<{ sha: string; evidence: string }>(
      versions.actions,
    );
    expect(pins.filter(({ sha }) => !/^[0-9a-f]{40}$/.test(sha))).toEqual([]);
    expect(pins.filter(({ evidence }) => !evidence)).toEqual([]);
  });
});
