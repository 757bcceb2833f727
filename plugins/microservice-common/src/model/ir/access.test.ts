import { AuthMode } from '../Answers';
import { EntityModel } from '../DomainModel';
import { ApiIr } from '../ServiceIr';
import { buildIr } from './buildIr';

const owner_id = {
  type: 'string',
  max_length: 255,
  access: 'read_only',
} as const;

function bookOf(auth: AuthMode, members: Partial<EntityModel> = {}) {
  const fields = { title: { type: 'string', max_length: 40 }, owner_id };
  const { entities } = buildIr(
    { schema: 1, entities: { Book: { fields, ...members } } },
    { name: 'book-service', description: '', owner: '', auth },
    {} as ApiIr,
  );
  return entities[0];
}

const owned = (scope: 'own' | 'own_or_admin' | 'shared_read') => ({
  owner: { field: 'owner_id', scope },
});

describe('who may do what', () => {
  it('is everybody where the service knows nobody', () => {
    expect(new Set(Object.values(bookOf('none').access))).toEqual(
      new Set(['public']),
    );
  });

  it('is whoever is known where it does', () => {
    expect(new Set(Object.values(bookOf('jwt').access))).toEqual(
      new Set(['authenticated']),
    );
  });

  it.each([
    ['own', ['authenticated', 'owner', 'owner']],
    ['own_or_admin', ['authenticated', 'owner', 'owner']],
    ['shared_read', ['authenticated', 'authenticated', 'owner']],
  ] as const)(
    'with rows of the scope %s is one each for creating, reading and changing',
    (scope, [create, list, remove]) => {
      expect(bookOf('jwt', owned(scope)).access).toMatchObject({
        create,
        list,
        get: list,
        update: remove,
        delete: remove,
      });
    },
  );

  it('is what the author says', () => {
    const { access } = bookOf('jwt', { access: { delete: 'admin' } });
    expect([access.delete, access.update]).toEqual(['admin', 'authenticated']);
  });
});

describe('scopes', () => {
  it.each(['none', 'jwt'] as const)('are not asked for with %s', auth => {
    expect(bookOf(auth).scopes).toEqual({});
  });

  it.each(['api_key', 'oidc', 'jwt_or_api_key'] as const)(
    'name the collection with %s, and whether it is read or written',
    auth => {
      const { scopes } = bookOf(auth, {
        access: { list: 'public', delete: 'admin' },
      });
      expect(scopes).toEqual({
        create: 'books:write',
        get: 'books:read',
        update: 'books:write',
        patch: 'books:write',
      });
    },
  );
});

describe('rows with owners', () => {
  const indexesOf = (scope: 'own' | 'own_or_admin' | 'shared_read') =>
    bookOf('jwt', owned(scope)).indexes.map(({ columns }) => columns.join());

  it.each([
    ['own', ['owner_id,created_at,id']],
    ['own_or_admin', ['created_at,id', 'owner_id,created_at,id']],
    ['shared_read', ['created_at,id']],
  ] as const)('are listed by an index with the scope %s', (scope, indexes) => {
    expect(indexesOf(scope)).toEqual(indexes);
  });
});

describe('a hashed field', () => {
  const [field] = bookOf('jwt', {
    fields: { pin: { type: 'string', max_length: 72, hashed: true } },
  }).fields;

  it('is sent and never shown', () => {
    expect(field).toMatchObject({ creatable: true, readable: false });
  });

  it('has a column that says what it holds', () => {
    expect(field).toMatchObject({ name: 'pin', dbName: 'pin_hash' });
  });

  it('keeps its white space', () => {
    expect(field.trim).toBe(false);
  });
});
