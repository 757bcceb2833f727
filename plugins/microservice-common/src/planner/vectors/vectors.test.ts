import { buildIr, PRESETS } from '../../model';
import { resolveApi } from '../resolveApi';
import { vectorsOf } from './vectorsOf';

const answers = {
  name: 'item-service',
  description: 'Manages items',
  owner: 'group:default/shop-team',
  conventions: {},
};
const api = resolveApi(answers as any, PRESETS.items, {});
const ir = buildIr(PRESETS.items, answers, api);
const document = vectorsOf({ ir });
const stepsOf = (id: string) =>
  document.cases.find(each => each.id === id)!.steps;

describe('vectorsOf', () => {
  it('gives the same bytes for the same plan', () => {
    expect(JSON.stringify(vectorsOf({ ir }))).toBe(JSON.stringify(document));
  });

  it('gives every case a name of its own', () => {
    const ids = document.cases.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refuses what a constraint forbids, at its pointer', () => {
    expect(stepsOf('Item.constraints.price_scale')).toEqual([
      {
        send: 'POST /api/v1/items',
        body: { of: 'Item', set: { '/price': '0.021' } },
        expect: {
          status: 422,
          errors: [{ location: 'body', pointer: '/price' }],
        },
      },
    ]);
  });

  it('tells null from absent', () => {
    const [, ...steps] = stepsOf('Item.changes.patch_null')!;
    expect(steps).toContainEqual({
      send: 'PATCH /api/v1/items/{row/id}',
      body: { json: { description: null } },
      expect: { status: 200, body: { description: null } },
    });
  });
});
