import { tryCancel } from './cancel/tryCancel';
import { Matrix } from './matrix/Matrix';
import { Random } from '../models/Random';

/** `./dev prove faults` cancels at every call. */
const POINTS = 6;

describe('a task that is cancelled', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await Matrix.start();
  });
  afterAll(() => matrix.stop());

  const random = new Random(20_261_122);
  const points = Array.from({ length: POINTS }, () => random.between(0, 1000));

  it.each(points)(
    'ends within 3 s, says what exists, sends nothing more, and goes on: call %i',
    async index => {
      expect(await tryCancel(matrix, { seed: 1, index })).toEqual([]);
    },
  );
});
