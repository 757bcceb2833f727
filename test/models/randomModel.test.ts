import { checkModel } from '@microservice-scaffolder/plugin-microservice-common';
import { randomModel } from './randomModel';
import { irOf } from './irOf';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

describe('randomModel', () => {
  it('makes the same model of the same seed', () => {
    expect(randomModel(7)).toEqual(randomModel(7));
  });

  it('makes valid models only', () => {
    const refused = seeds.flatMap(seed => {
      const checked = checkModel(randomModel(seed));
      return checked.result === 'ok' ? [] : [{ seed, ...checked.problems[0] }];
    });
    expect(refused).toEqual([]);
  });

  it.each(seeds.filter(seed => seed % 10 === 0))(
    'makes models that are resolved in the same way each time: %i',
    seed => {
      const model = randomModel(seed);
      const ir = irOf(model);
      expect(ir.tables.toSorted()).toEqual(
        Object.keys(model.entities).toSorted(),
      );
      expect(JSON.stringify(irOf(model))).toBe(JSON.stringify(ir));
    },
  );
});
