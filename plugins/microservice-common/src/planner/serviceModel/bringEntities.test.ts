import { EntityModel } from '../../model';
import { bringEntities } from './bringEntities';

const text = { type: 'string', max_length: 40 } as const;
const brought: EntityModel = {
  operations: ['list', 'get'],
  access: { list: 'admin', get: 'owner' },
  fields: { email: text, password: { ...text, access: 'write_only' } },
  relations: { team: { kind: 'belongs_to', to: 'Team' } },
};
const bring = (entities: Record<string, EntityModel>) =>
  bringEntities({ schema: 1, entities }, [{ entities: { User: brought } }])
    .entities;

describe('bringEntities', () => {
  it('adds an entity that the author does not have', () => {
    const Book = { fields: { title: text } };
    expect(Object.entries(bring({ Book }))).toEqual([
      ['Book', Book],
      ['User', brought],
    ]);
  });

  it('completes an entity of the author where he says nothing', () => {
    const email = { ...text, max_length: 254 };
    const own: EntityModel = {
      doc: 'A reader.',
      access: { list: 'public' },
      fields: { email, name: text },
    };
    expect(bring({ User: own }).User).toEqual({
      doc: 'A reader.',
      operations: ['list', 'get'],
      access: { list: 'public', get: 'owner' },
      fields: { email, name: text, password: brought.fields.password },
      relations: brought.relations,
    });
  });

  it('leaves the operations that the author chose', () => {
    const own: EntityModel = { operations: ['create'], fields: { name: text } };
    expect(bring({ User: own }).User.operations).toEqual(['create']);
  });
});
