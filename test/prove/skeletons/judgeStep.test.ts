import { End } from './bothActions';
import { judgeStep } from './judgeStep';

const tree: End = { tree: { 'a.txt': '644 a', 'b.txt': '644 b' } };

describe('judgeStep', () => {
  it('counts the files of equal trees', () => {
    expect(judgeStep({ theirs: tree, ours: tree })).toEqual({
      kind: 'same',
      files: 2,
    });
  });

  it('shows where files differ', () => {
    const ours = { tree: { 'a.txt': '644 A', 'c.txt': '' } };
    expect(judgeStep({ theirs: tree, ours })).toEqual({
      kind: 'fault',
      reason: [
        'a.txt: theirs has "644 a" and ours "644 A"',
        'b.txt is theirs only',
        'c.txt is ours only',
      ].join('\n'),
    });
  });

  it('knows why both refuse', () => {
    const theirs = { refusal: 'ENOENT' };
    const ours = { refusal: "'./x' is no folder that exists" };
    expect(judgeStep({ theirs, ours })).toEqual({
      kind: 'shared refusal',
      name: 'no folder',
    });
  });

  it('finds fault with a refusal that no row explains', () => {
    const ours = { refusal: 'a.txt:1:5: odd' };
    expect(judgeStep({ theirs: tree, ours })).toEqual({
      kind: 'fault',
      reason: 'only ours: a.txt:1:5: odd',
    });
  });
});
