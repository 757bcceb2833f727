import { problemsOf } from '../__testUtils__/problemsOf';
import { containers } from './containers';

const find = (text: string) => problemsOf(containers, { Dockerfile: text });

describe('containers', () => {
  it.each([
    'FROM a:1 AS base\nFROM base AS run\nUSER 10001:10001\n',
    `FROM a@sha256:${'0'.repeat(64)}\nUSER app\n`,
    'FROM scratch\nUSER 65532\n',
    'FROM a:1\nUSER root\nRUN x\nUSER app\n',
    '',
  ])('accepts %j', async text => {
    expect(await find(text)).toEqual([]);
  });

  it.each([
    [
      'FROM a\nUSER app\n',
      'Dockerfile:1: is built on a, which is another image tomorrow;',
    ],
    [
      'FROM a:latest\nUSER app\n',
      'Dockerfile:1: is built on a:latest, which is another image tomorrow;',
    ],
    ['FROM a:1\nRUN x\n', 'Dockerfile:1: names no user for the last stage;'],
    [
      'FROM a:1 AS b\nUSER app\nFROM b\n',
      'Dockerfile:3: names no user for the last stage;',
    ],
    ['FROM a:1\nUSER app\nUSER root\n', 'Dockerfile:3: runs as root;'],
    ['FROM a:1\nUSER 0:0\n', 'Dockerfile:2: runs as 0:0;'],
  ])('finds in %j', async (text, sentence) => {
    expect((await find(text)).join()).toContain(sentence);
  });
});
