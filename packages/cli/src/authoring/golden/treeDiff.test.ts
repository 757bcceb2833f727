import { FileTree } from '@microservice-scaffolder/plugin-microservice-common';
import { treeDiff } from './treeDiff';

type Mode = '100644' | '100755';
const tree = (
  ...files: [path: string, text: string | Buffer, mode?: Mode][]
): FileTree => ({
  files: files.map(([path, text, mode = '100644']) => ({
    path,
    content: Buffer.from(text as string),
    mode,
    from: [],
  })),
});

describe('treeDiff', () => {
  it('says nothing of equal trees', () => {
    expect(treeDiff(tree(['a', 'x\n']), tree(['a', 'x\n']))).toBe('');
  });

  it.each([
    [
      'a changed line',
      [tree(['a', 'x\n']), tree(['a', 'y\n'])],
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n+y\n',
    ],
    [
      'a new file',
      [tree(), tree(['a', 'x\n'])],
      'diff --git a/a b/a\nnew file mode 100644\n--- /dev/null\n+++ b/a\n@@ -0,0 +1,1 @@\n+x\n',
    ],
    [
      'a file that is gone',
      [tree(['a', 'x\n']), tree()],
      'diff --git a/a b/a\ndeleted file mode 100644\n--- a/a\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-x\n',
    ],
    [
      'another mode',
      [tree(['a', 'x\n']), tree(['a', 'x\n', '100755'])],
      'diff --git a/a b/a\nold mode 100644\nnew mode 100755\n',
    ],
    [
      'a missing line end',
      [tree(['a', 'x\n']), tree(['a', 'x'])],
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n-x\n+x\n\\ No newline at end of file\n',
    ],
  ])('shows %s', (_title, [before, after], expected) => {
    expect(treeDiff(before, after)).toBe(expected);
  });

  it('tells bytes apart that are no text', () => {
    const [one, other] = [0xfe, 0xff].map(byte =>
      tree(['a', Buffer.from([byte])]),
    );
    expect(treeDiff(one, other)).toContain('-1 bytes that are no text: ');
  });
});
