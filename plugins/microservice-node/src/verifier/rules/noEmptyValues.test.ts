import { problemsOf } from '../__testUtils__/problemsOf';
import { noEmptyValues } from './noEmptyValues';

const find = (path: string, text: string) =>
  problemsOf(noEmptyValues, { [path]: text });

describe('noEmptyValues', () => {
  it.each([
    ['a.yaml', 'volumes:\n  database:\non:\n  workflow_dispatch:\n'],
    ['a.yaml', 'name: none\nfalse: no\n'],
    [
      'a.json',
      '{"type": ["string", "null"], "default": null, "anyOf": [{"type": "null"}]}',
    ],
    ['a.py', 'x = None\nrate = 1 // 2\n'],
    [
      'README.md',
      'See https://example.org/a/b and `http://127.0.0.1:8000/x`; a null value is undefined.',
    ],
    ['.env.example', 'PASSWORD=\n'],
    ['broken.yaml', 'name: [\n'],
    ['contract/vectors.json', '{"name": null, "price": "NaN"}'],
  ])('accepts %s with %j', async (path, text) => {
    expect(await find(path, text)).toEqual([]);
  });

  it.each([
    ['a.yaml', 'a: 1\nname:\n', "a.yaml:2: 'name' has nothing as its value;"],
    [
      'a.yaml',
      'spec:\n  owner: ""\n',
      "a.yaml:2: 'owner' has nothing as its value;",
    ],
    [
      'a.json',
      '{\n"title": ""}',
      "a.json:2: 'title' has nothing as its value;",
    ],
    [
      'a.yaml',
      'tags: [a, undefined]\n',
      "a.yaml:1: 'tags' has the text 'undefined' as its value;",
    ],
    [
      'a.yaml',
      'x: "null"\n',
      "a.yaml:1: 'x' has the text 'null' as its value;",
    ],
    [
      'a.json',
      '{"x": "None"}',
      "a.json:1: 'x' has the text 'None' as its value;",
    ],
    [
      'a.yaml',
      'image: :1.0\n',
      'a.yaml:1: holds an image without a name or tag;',
    ],
    [
      'a.yaml',
      'image: "acme/x:"\n',
      'a.yaml:1: holds an image without a name or tag;',
    ],
    [
      'a.md',
      'x\n[object Object]\n',
      'a.md:2: holds an object printed as text;',
    ],
    ['a.md', '<https://>', 'a.md:1: holds a URL without a host;'],
    [
      'a.md',
      'https://github.com//x',
      'a.md:1: holds a URL with an empty part;',
    ],
    ['a.md', 'http://127.0.0.1:/x', 'a.md:1: holds a URL with an empty port;'],
    [
      'a.sh',
      'curl https://github.com/undefined/x',
      'a.sh:1: holds a URL with a missing part;',
    ],
  ])('finds in %s: %j', async (path, text, sentence) => {
    expect((await find(path, text)).join('\n')).toContain(sentence);
  });

  it('leaves a developer alone whose word means nothing', async () => {
    const files = {
      '.scaffold/manifest.json': '{"answers": {"description": "null"}}',
      'a.yaml': 'description: "null"\n',
    };
    expect(await problemsOf(noEmptyValues, files)).toEqual([]);
  });
});
