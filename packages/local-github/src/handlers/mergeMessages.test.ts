import { Commit } from '../git/commits';
import { PullRecord } from '../store/PullRecord';
import { mergeMessage, squashMessage, writeMessage } from './mergeMessages';

const pull = {
  number: 7,
  title: 'Update',
  body: 'Because.',
  head: { branch: 'feature/x', sha: '1' },
} as PullRecord;

const commits = (...messages: string[]) =>
  messages.map(message => ({ message } as Commit));

const parts = (settings: object, ...messages: string[]) => ({
  owner: 'acme',
  pull,
  commits: commits(...messages),
  settings: { ...settings },
});

describe('mergeMessage', () => {
  it.each([
    [
      { merge_commit_title: 'MERGE_MESSAGE', merge_commit_message: 'PR_TITLE' },
      'Merge pull request #7 from acme/feature/x\n\nUpdate',
    ],
    [
      { merge_commit_title: 'PR_TITLE', merge_commit_message: 'PR_BODY' },
      'Update (#7)\n\nBecause.',
    ],
    [
      { merge_commit_title: 'PR_TITLE', merge_commit_message: 'BLANK' },
      'Update (#7)',
    ],
  ])('follows %j', (settings, message) => {
    expect(writeMessage(mergeMessage(parts(settings)), {})).toBe(message);
  });
});

describe('squashMessage', () => {
  const usual = {
    squash_merge_commit_title: 'COMMIT_OR_PR_TITLE',
    squash_merge_commit_message: 'COMMIT_MESSAGES',
  };

  it('takes the message of a single commit', () => {
    const message = squashMessage(parts(usual, 'Add a\n\nFor b.\n'));

    expect(writeMessage(message, {})).toBe('Add a (#7)\n\nFor b.');
  });

  it('lists the messages of several commits', () => {
    const message = squashMessage(parts(usual, 'Add a\n\nFor b.\n', 'Add c'));

    expect(writeMessage(message, {})).toBe(
      'Update (#7)\n\n* Add a\n\nFor b.\n\n* Add c',
    );
  });

  it.each([
    ['PR_BODY', 'Update (#7)\n\nBecause.'],
    ['BLANK', 'Update (#7)'],
  ])('follows %s', (squash_merge_commit_message, expected) => {
    const settings = {
      squash_merge_commit_title: 'PR_TITLE',
      squash_merge_commit_message,
    };
    const message = squashMessage(parts(settings, 'Add a'));

    expect(writeMessage(message, {})).toBe(expected);
  });
});

describe('writeMessage', () => {
  it('takes the words of the request, also none', () => {
    const message = { title: 'Title', text: 'Text' };
    const asked = { commit_title: 'Mine', commit_message: '' };

    expect(writeMessage(message, asked)).toBe('Mine');
  });
});
