import { treeSha } from '@microservice-scaffolder/plugin-microservice-node';
import { treeToPush } from './treeToPush';

const treeOf = (text: string) => ({
  files: [
    {
      path: 'README.md',
      content: Buffer.from(text),
      mode: '100644' as const,
      from: [],
    },
  ],
});
const rendered = treeOf('# Items\n');
const nothing = { files: [] };
const never = async () => {
  throw new Error('it was rendered again');
};

describe('treeToPush', () => {
  it.each([
    ['the rendered one', treeSha(rendered)],
    ['any, where nothing is recorded', undefined],
  ])('takes the workspace where its tree is %s', async (_which, expected) => {
    expect(await treeToPush(rendered, expected, never)).toBe(rendered);
  });

  it('takes what is rendered again where it is the same', async () => {
    const again = treeOf('# Items\n');
    expect(
      await treeToPush(nothing, treeSha(rendered), async () => again),
    ).toBe(again);
  });

  it.each([
    ['nothing can render it again', undefined],
    ['the template has changed since', treeOf('# Other items\n')],
  ])('refuses where %s', async (_why, again) => {
    await expect(
      treeToPush(nothing, treeSha(rendered), async () => again),
    ).rejects.toThrow(/where [0-9a-f]{40} was rendered, so nothing was pushed/);
  });
});
