import { joinSignature, splitSignature } from './commitSignature';

const PAYLOAD = [
  'tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  'author A <a@example.org> 0 +0000',
  'committer A <a@example.org> 0 +0000',
  '',
  'Message',
  '',
  'gpgsig is a word here',
  '',
].join('\n');

describe('commitSignature', () => {
  it('finds none in a commit without one', () => {
    expect(splitSignature(PAYLOAD)).toEqual({ payload: PAYLOAD });
  });

  it('takes out what was put in', () => {
    const signature = { text: 'BEGIN\n\nabc\nEND', payload: PAYLOAD };
    const commit = joinSignature(signature);

    expect(commit).toContain(
      'committer A <a@example.org> 0 +0000\ngpgsig BEGIN\n \n abc\n END\n\nMessage\n',
    );
    expect(splitSignature(commit)).toEqual({ payload: PAYLOAD, signature });
  });
});
