import { decidePush, messageWithTrailer } from './decidePush';

const expected = {
  treeSha: 'tree-1',
  operationId: 'op-1',
  initialCommitSha: 'first',
};
const head = {
  sha: 'first',
  treeSha: 'readme',
  message: 'Initial commit',
  parents: [],
  paths: ['README.md'],
};
const ours = {
  ...head,
  sha: 'second',
  treeSha: 'tree-1',
  message: messageWithTrailer('Create item-service', 'op-1'),
};

describe('decidePush', () => {
  it('replaces the recorded first commit', () => {
    expect(decidePush(head, expected)).toBe('replace');
  });

  it('has nothing to do where our commit with our tree is', () => {
    expect(decidePush(ours, expected)).toBe('done');
  });

  it('still recognises our commit after GitHub added a line feed', () => {
    expect(
      decidePush({ ...ours, message: `${ours.message}\n` }, expected),
    ).toBe('done');
  });

  it.each([
    ["somebody's commit", { ...head, sha: 'other' }],
    [
      'our commit with another tree on top of other work',
      { ...ours, treeSha: 'tree-2', parents: ['theirs'] },
    ],
    [
      "our tree under another operation's commit",
      { ...ours, message: messageWithTrailer('x', 'op-2') },
    ],
    [
      'a trailer quoted in the middle of a message',
      { ...ours, message: `${ours.message}\n\nReverts it` },
    ],
  ])('stops at %s', (_at, stranger) => {
    expect(decidePush(stranger, expected)).toBe('stop');
  });

  it.each([
    ['a root', []],
    ["a child of GitHub's first commit", ['first']],
  ])('replaces our commit with another tree where it is %s', (_, parents) => {
    const older = { ...ours, treeSha: 'tree-0', parents };
    expect(decidePush(older, expected)).toBe('replace');
  });

  it("replaces of our commits only the recorded one, since an amended one is somebody's work", () => {
    const older = { ...ours, treeSha: 'tree-0' };
    const recorded = (commitSha: string) =>
      decidePush(older, { ...expected, commitSha });
    expect(recorded('second')).toBe('replace');
    expect(recorded('third')).toBe('stop');
  });

  it('replaces nothing where no first commit is recorded', () => {
    expect(decidePush(head, { treeSha: 'tree-1', operationId: 'op-1' })).toBe(
      'stop',
    );
  });
});

describe('messageWithTrailer', () => {
  it('puts the trailer into a paragraph of its own', () => {
    expect(messageWithTrailer('Create item-service\n', 'op-1')).toBe(
      'Create item-service\n\nScaffold-Operation: op-1',
    );
  });
});
