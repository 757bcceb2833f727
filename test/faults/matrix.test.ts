import { Matrix } from './matrix/Matrix';
import { sampleCells } from './matrix/sampleCells';
import { tryCell } from './matrix/tryCell';

/** `./dev prove faults` tries every cell. */
const SAMPLE = 16;
const SEED = 20_261_122;

describe('a run that a fault disturbs, and Continue', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await Matrix.start();
  });
  afterAll(() => matrix.stop());

  it('undisturbed makes the calls that the matrix disturbs', async () => {
    const { calls } = await matrix.reference(1);
    expect(calls.filter(({ mutates }) => mutates).length).toBeGreaterThan(15);
  });

  it.each(sampleCells(SAMPLE, SEED))(
    'reaches the state of an undisturbed run: $row.name, seed $seed',
    async cell => {
      expect(await tryCell(matrix, cell)).toEqual([]);
    },
  );

  it('has touched nothing of others', async () => {
    expect(await matrix.foreigners.haveChanged()).toBe(false);
  });
});
