import { treeOf } from '../__testUtils__/treeOf';
import { needsGitPush } from './needsGitPush';

const binaries = (count: number) =>
  treeOf(Array.from({ length: count }, (_, i) => [`${i}`, Uint8Array.of(255)]));

describe('needsGitPush', () => {
  it.each([
    ['40 binary files', binaries(40), false],
    ['41 binary files', binaries(41), true],
    ['10 MB', treeOf([['a', 'x'.repeat(10_000_000)]]), false],
    ['a byte more', treeOf([['a', 'x'.repeat(10_000_001)]]), true],
  ])('knows what the API takes: %s', (_what, tree, expected) => {
    expect(needsGitPush(tree)).toBe(expected);
  });
});
