import { Answers, PRESETS } from '../../model';
import { serviceModelOf } from './serviceModelOf';

const modelOf = (answers: Partial<Answers>, facts = {}, brought = {}) =>
  serviceModelOf({ auth: 'none', ...answers } as Answers, {
    parts: [{ entities: brought }],
    facts,
  }).entities;

describe('serviceModelOf', () => {
  it('is the preset where the service does not know its callers', () => {
    expect(modelOf({ preset: 'items' })).toEqual(PRESETS.items.entities);
  });

  it('gives items an owner where it does', () => {
    const { Item } = modelOf({ preset: 'items', auth: 'oidc' });
    expect(Item.owner).toEqual({ field: 'owner_id', scope: 'shared_read' });
    expect(Item.fields.owner_id).toMatchObject({ access: 'read_only' });
  });

  it('gives what clients change a version where they may insist on one', () => {
    const brought = {
      User: { fields: { name: { type: 'string', max_length: 40 } } },
      Ticket: { internal: true, fields: { used: { type: 'boolean' } } },
    };
    const entities = modelOf(
      { preset: 'orders' },
      { preconditions: 'etag' },
      brought,
    );
    expect(
      Object.entries(entities).map(([name, { version }]) => [name, version]),
    ).toEqual([
      ['Order', true],
      ['OrderItem', undefined],
      ['User', true],
      ['Ticket', undefined],
    ]);
  });
});
