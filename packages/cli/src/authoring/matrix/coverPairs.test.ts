import { coverPairs } from './coverPairs';
import { Row } from './Dimension';

const everything = () => true;

/** Every pair of choices of different dimensions that stands in no row. */
function uncovered(sizes: number[], rows: Row[]): string[] {
  const missing: string[] = [];
  for (let a = 0; a < sizes.length; a++) {
    for (let b = a + 1; b < sizes.length; b++) {
      for (let x = 0; x < sizes[a]; x++) {
        for (let y = 0; y < sizes[b]; y++) {
          if (!rows.some(row => row[a] === x && row[b] === y))
            missing.push(`${a}=${x} ${b}=${y}`);
        }
      }
    }
  }
  return missing;
}

describe('coverPairs', () => {
  it.each([
    [[1]],
    [[3]],
    [[2, 2]],
    [[1, 4, 1]],
    [[5, 1, 3, 2]],
    [[2, 2, 2, 2, 2]],
    [[4, 4, 4, 4]],
    [[1, 2, 3, 4, 5, 4, 3, 2]],
    [Array(20).fill(2)],
  ])('covers every pair of dimensions with %j choices', sizes => {
    const { rows } = coverPairs(sizes, [], everything);
    expect(uncovered(sizes, rows)).toEqual([]);
  });

  it('needs few rows: 10 switches and 3 triple choices in at most 15 of 27 648', () => {
    const many = [...Array(10).fill(2), 3, 3, 3];
    const { rows } = coverPairs(many, [], everything);
    expect(rows.length).toBeLessThanOrEqual(15);
    expect(uncovered(many, rows)).toEqual([]);
  });

  it('counts what the given rows cover', () => {
    const given = [
      [0, 0],
      [0, 1],
      [1, 0],
    ];
    expect(coverPairs([2, 2], given, everything)).toEqual({
      rows: [[1, 1]],
      pairs: 4,
      refused: 0,
    });
  });

  it('gives the same rows twice', () => {
    const [first, second] = [1, 2].map(() =>
      coverPairs([3, 3, 3, 2], [], everything),
    );
    expect(first).toEqual(second);
  });

  it('counts a pair that is refused wherever it stands', () => {
    const refusing = (row: Row) => !(row[0] === 1 && row[1] === 1);
    const { rows, refused } = coverPairs([2, 2, 2], [], refusing);
    expect(refused).toBe(1);
    expect(uncovered([2, 2, 2], rows)).toEqual(['0=1 1=1']);
  });

  it('finds the third choice that a pair needs', () => {
    // Choice 1 of the first dimension is accepted only beside choice 2 of the last one.
    const needing = (row: Row) => row[0] === 0 || row[2] === 2;
    const { rows } = coverPairs([2, 2, 3], [], needing);
    expect(rows.filter(row => !needing(row))).toEqual([]);
    expect(uncovered([2, 2, 3], rows)).toEqual(['0=1 2=0', '0=1 2=1']);
  });

  it('brings other pairs along where the best row is refused', () => {
    // Of the first three switches only one may be on, so that most rows are refused.
    const exclusive = (row: Row) => row[0] + row[1] + row[2] < 2;
    const sizes = Array(12).fill(2);
    const { rows, refused } = coverPairs(sizes, [], exclusive);
    expect(refused).toBe(3);
    expect(uncovered(sizes, rows)).toEqual(['0=1 1=1', '0=1 2=1', '1=1 2=1']);
    expect(rows.length).toBeLessThanOrEqual(15);
  });
});
