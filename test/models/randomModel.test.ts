import {
  ApiIr,
  buildIr,
  checkModel,
} from '@microservice-scaffolder/plugin-microservice-common';
import { randomModel } from './randomModel';

const answers = {
  name: 'random-service',
  description: 'Anything',
  owner: 'group:default/shop-team',
};
const api: ApiIr = {
  prefix: '/api/v1',
  pagination: {
    style: 'limit_offset',
    envelope: 'page',
    default: 50,
    max: 100,
    offsetParameter: 'offset',
    limitParameter: 'limit',
  },
  put: 'replace',
  patch: true,
  delete: 'no-content',
  validationStatus: 422,
};
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
      const ir = buildIr(model, answers, api);
      expect(ir.tables.toSorted()).toEqual(
        Object.keys(model.entities).toSorted(),
      );
      expect(JSON.stringify(buildIr(model, answers, api))).toBe(
        JSON.stringify(ir),
      );
    },
  );
});
