import { isInitialCommit } from './findInitialCommit';

const first = {
  parents: [],
  message: 'Initial commit',
  paths: ['README.md'],
};

describe('isInitialCommit', () => {
  it("recognises GitHub's own first commit", () => {
    expect(isInitialCommit(first)).toBe(true);
  });

  it.each([
    ['a commit with a parent', { ...first, parents: ['a'] }],
    ['another message', { ...first, message: 'Add everything' }],
    ['other files', { ...first, paths: ['README.md', 'main.py'] }],
  ])('does not take %s for it', (_what, commit) => {
    expect(isInitialCommit(commit)).toBe(false);
  });
});
