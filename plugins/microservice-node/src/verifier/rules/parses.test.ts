import { problemsOf } from '../__testUtils__/problemsOf';
import { parses } from './parses';

const find = (path: string, text: string) =>
  problemsOf(parses, { [path]: text });

describe('parses', () => {
  it.each([
    ['a.json', '{"a": 1}'],
    ['a.yaml', 'a: 1\n---\nb: 2\n'],
    ['a.yml', ''],
    ['mkdocs.yml', 'a: !!python/name:x y\n'],
    ['a.toml', 'a = 1'],
    ['a.py', 'match x:\n    case 1:\n        pass\n'],
    ['a.py', ''],
    [
      'helm-chart/templates/service.yaml',
      '{{ include "labels" . }}\na: 1\na: 2\n',
    ],
    ['notes.md', '{"a":'],
    [
      'Dockerfile',
      'ARG V=1\nFROM a:${V} AS b\nLABEL x="it\'s" \\\n  y="z"\nCMD ["a"]\n',
    ],
    ['deploy/api.dockerfile', 'FROM a:1\nHEALTHCHECK NONE\n'],
    ['Dockerfile.dockerignore', '*\n'],
    ['a.json', '{"a\\": \\"": "b: \\\\", "c": ["\\"d\\":", {"a": ":"}]}'],
  ])('reads %s: %j', async (path, text) => {
    expect(await find(path, text)).toEqual([]);
  });

  it.each([
    ['a.json', '{\n  "a": ,\n}', 'a.json:2: is not JSON: Unexpected token'],
    [
      'a.json',
      '{\n  "a": 1,\n  "a": 2\n}',
      'a.json:3: is not JSON: a key stands twice;',
    ],
    ['a.json', '', 'a.json:1: is not JSON:'],
    ['a.yaml', 'a:\n  - [', 'a.yaml:2: is not YAML:'],
    [
      'a.yaml',
      'a: 1\nb: 2\na: 3\n',
      'a.yaml:3: is not YAML: Map keys must be unique;',
    ],
    ['a.yaml', 'a:\n\tb: 1\n', 'a.yaml:2: is not YAML: Tabs are not allowed'],
    ['a.yaml', 'a: 1\n---\nb: *none\n', 'a.yaml:3: is not YAML:'],
    ['a.toml', 'a = 1\nb =\n', 'a.toml:2: is not TOML:'],
    ['a.toml', 'a = 1\na = 2\n', 'a.toml:2: is not TOML:'],
    [
      'a.py',
      'x = 1\ndef (:\n',
      'a.py:2: is not Python: Expected an identifier;',
    ],
    [
      'a.py',
      'if x:\ny = 1\n',
      'a.py:2: is not Python: Expected an indented block',
    ],
    ['a.pyi', 'x = "\n', 'a.pyi:1: is not Python: missing closing quote'],
    [
      'Dockerfile',
      '# nothing\n',
      'Dockerfile:1: is not a Dockerfile: no FROM says what the image is built on;',
    ],
    [
      'Dockerfile',
      'RUN x\nFROM a:1\n',
      'Dockerfile:1: is not a Dockerfile: RUN stands before the first FROM;',
    ],
    [
      'Dockerfile',
      'FROM  AS base\n',
      'Dockerfile:1: is not a Dockerfile: FROM names no image;',
    ],
    [
      'Dockerfile',
      'FROM a:1\nRUM x\n',
      'Dockerfile:2: is not a Dockerfile: RUM is no instruction;',
    ],
    [
      'Dockerfile',
      'FROM a:1\nUSER\n',
      'Dockerfile:2: is not a Dockerfile: USER has nothing to work with;',
    ],
    [
      'Dockerfile',
      'FROM a:1\nLABEL a="b\n',
      'Dockerfile:2: is not a Dockerfile: LABEL has a quote that does not close;',
    ],
    [
      'Dockerfile',
      "FROM a:1\nCMD ['a']\n",
      'Dockerfile:2: is not a Dockerfile: CMD has a list that is not JSON;',
    ],
  ])('refuses %s: %j', async (path, text, sentence) => {
    expect((await find(path, text)).join('\n')).toContain(sentence);
  });
});
