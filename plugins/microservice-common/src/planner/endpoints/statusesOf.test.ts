import { AuthMode, buildIr, EntityModel } from '../../model';
import { resolveApi } from '../resolveApi';
import { endpointsOf } from './endpointsOf';

/** Which of 401 and 403 the operations of a book answer with. */
function refusalsOf(auth: AuthMode, members: Partial<EntityModel> = {}) {
  const owner_id = {
    type: 'string',
    max_length: 255,
    access: 'read_only',
  } as const;
  const fields = { open: { type: 'boolean' }, owner_id };
  const model = {
    schema: 1 as const,
    entities: { Book: { fields, ...members } },
  };
  const answers = {
    ...{ name: 'book-service', description: '', owner: '', conventions: {} },
    auth,
  };
  const ir = buildIr(model, answers, resolveApi(answers as any, model, {}));
  const refusals = endpointsOf(ir)
    .filter(({ entity }) => entity)
    .map(({ operation, statuses }) => [
      operation,
      statuses.filter(status => status === 401 || status === 403).join(' '),
    ]);
  return Object.fromEntries(refusals);
}

describe('the statuses of refused callers', () => {
  it('are not there where nobody is refused', () => {
    expect(new Set(Object.values(refusalsOf('none')))).toEqual(new Set(['']));
  });

  it('are 401 where callers have to be known', () => {
    expect(refusalsOf('jwt')).toMatchObject({ list: '401', delete: '401' });
  });

  it('are 403 too where callers need a scope or have to be an administrator', () => {
    const access = { delete: 'admin', get: 'public' } as const;
    expect(refusalsOf('api_key', { access })).toMatchObject({
      list: '401 403',
      get: '',
    });
    expect(refusalsOf('jwt', { access }).delete).toBe('401 403');
  });

  it.each([
    ['own', '401', '401'],
    ['shared_read', '401', '401 403'],
  ] as const)(
    'with rows of the scope %s are %s to read and %s to change',
    (scope, get, remove) => {
      const owner = { field: 'owner_id', scope };
      expect(refusalsOf('jwt', { owner })).toMatchObject({
        get,
        delete: remove,
      });
    },
  );
});
