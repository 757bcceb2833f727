import Ajv2020 from 'ajv/dist/2020';
import { Answers, buildIr, DomainModel, PRESETS } from '../../model';
import { resolveApi } from '../resolveApi';
import { VectorsDocument } from './VectorsDocument';
import schema from './vectors.schema.json';
import { vectorsOf } from './vectorsOf';

const answers = {
  name: 'item-service',
  description: 'Manages items',
  owner: 'group:default/shop-team',
};

function documentOf(
  model: DomainModel,
  conventions: Answers['conventions'] = {},
): VectorsDocument {
  const api = resolveApi({ conventions }, model, {});
  return vectorsOf({ ir: buildIr(model, answers, api) });
}

const items = documentOf(PRESETS.items);
const stepsOf = (id: string, document = items) =>
  document.cases.find(each => each.id === id)!.steps;

describe.each(Object.keys(PRESETS))('the vectors of %s', name => {
  const document = documentOf(PRESETS[name]);

  it('are of the form that their schema describes', () => {
    const ajv = new Ajv2020({ strict: false });
    const valid = ajv.validate(schema, JSON.parse(JSON.stringify(document)));
    expect({ valid, errors: ajv.errors }).toEqual({
      valid: true,
      errors: null,
    });
  });

  it('name every case once', () => {
    const ids = document.cases.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are the same bytes for the same plan', () => {
    expect(JSON.stringify(documentOf(PRESETS[name]))).toBe(
      JSON.stringify(document),
    );
  });
});

describe('vectorsOf', () => {
  it('refuses what a constraint forbids, at its pointer', () => {
    expect(stepsOf('Item.constraints.price_scale')).toEqual([
      {
        send: 'POST /api/v1/items',
        body: { of: 'Item', set: { '/price': expect.any(String) } },
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

  it('asks for every change of state from every state that can be reached', () => {
    const cells = documentOf(PRESETS.orders).cases.filter(({ id }) =>
      /^Order.transitions.update_status_[A-Z]+_[A-Z]+$/.test(id),
    );
    expect(cells).toHaveLength(16);
    expect(cells.filter(({ says }) => says.endsWith('409'))).toHaveLength(8);
  });

  it('computes totals exactly', () => {
    const document = documentOf(PRESETS.orders);
    expect(stepsOf('Order.computed.total_amount_0', document)).toMatchObject([
      { expect: { status: 201, body: { total_amount: '249.60' } } },
    ]);
  });

  it.each(['cursor', 'limit_offset'] as const)(
    'asks for pages of the style %s by the name of their size',
    style => {
      const pagination = { style, limitParameter: 'take' };
      const document = documentOf(PRESETS.items, { pagination });
      expect(
        stepsOf('Item.pagination.bounds_take', document)!.slice(0, 2),
      ).toMatchObject([
        { query: [['take', 1]], expect: { status: 200 } },
        { query: [['take', 100]], expect: { status: 200 } },
      ]);
    },
  );

  it('takes links that lead back to where a reference comes from', () => {
    const fields = { name: { type: 'string', max_length: 40 } };
    const captain = { kind: 'belongs_to', to: 'Team' } as const;
    const players = { kind: 'many_to_many', to: 'Player' } as const;
    const document = documentOf({
      schema: 1,
      entities: {
        Team: { fields, relations: { players } },
        Player: { fields, relations: { captain } },
      },
    });
    expect(stepsOf('Team.lifecycle.create_sample', document)).toBeDefined();
  });
});
