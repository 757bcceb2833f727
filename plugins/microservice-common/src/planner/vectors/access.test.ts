import Ajv2020 from 'ajv/dist/2020';
import { AuthMode, buildIr, DomainModel, EntityModel } from '../../model';
import { resolveApi } from '../resolveApi';
import { VectorCase, VectorsDocument } from './VectorsDocument';
import schema from './vectors.schema.json';
import { vectorsOf } from './vectorsOf';

const owner_id = {
  type: 'string',
  max_length: 255,
  access: 'read_only',
} as const;

function documentOf(
  auth: AuthMode,
  members: Partial<EntityModel> = {},
): VectorsDocument {
  const fields = { title: { type: 'string', max_length: 40 }, owner_id };
  const model: DomainModel = {
    schema: 1,
    entities: { Note: { fields, ...members } },
  };
  const answers = { name: 'note-service', description: '', owner: '', auth };
  const api = resolveApi({ conventions: {} }, model, {});
  return vectorsOf({ ir: buildIr(model, answers, api) });
}

const accessCases = (document: VectorsDocument) =>
  new Map<string, VectorCase>(
    document.cases
      .filter(({ group }) => group === 'access')
      .map(each => [each.id.replace('Note.access.', ''), each]),
  );
const owned = (scope: 'own' | 'own_or_admin' | 'shared_read') => ({
  owner: { field: 'owner_id', scope },
});

describe('the cases about access', () => {
  it('are none where everybody may do everything', () => {
    const document = documentOf('none');
    expect([accessCases(document).size, document.callers]).toEqual([
      0,
      undefined,
    ]);
  });

  it('are of the form that their schema describes', () => {
    const ajv = new Ajv2020({ strict: false });
    const document = documentOf('api_key', owned('own_or_admin'));
    ajv.validate(schema, JSON.parse(JSON.stringify(document)));
    expect(ajv.errors).toBeNull();
  });

  it('ask every endpoint without credentials, and with some that are forged', () => {
    const cases = accessCases(documentOf('jwt'));
    expect(cases.get('anonymous')!.steps).toHaveLength(6);
    expect(cases.get('anonymous')!.steps![0]).toEqual({
      send: 'POST /api/v1/notes',
      by: 'anonymous',
      body: { json: {} },
      expect: { status: 401, headers: { 'www-authenticate': '/^Bearer/' } },
    });
    expect(cases.get('forged')!.steps![1]).toMatchObject({
      send: 'GET /api/v1/notes',
      headers: { authorization: 'Bearer forged' },
    });
  });

  it('leave out what is public, and read it without credentials', () => {
    const access = { list: 'public', get: 'public' } as const;
    const cases = accessCases(documentOf('jwt', { access }));
    expect(cases.get('anonymous')!.steps).toHaveLength(4);
    expect(cases.get('public')!.steps).toMatchObject([
      { by: 'anonymous', expect: { status: 200 } },
      { by: 'anonymous', expect: { status: 404 } },
    ]);
  });

  it.each([
    ['jwt', {}, undefined],
    ['jwt', { access: { delete: 'admin' } }, 1],
    ['oidc', {}, 6],
  ] as const)(
    'refuse somebody without rights with %s and %j',
    (auth, members, count) => {
      const cases = accessCases(documentOf(auth, members));
      expect(cases.get('forbidden')?.steps?.length).toBe(count);
    },
  );

  it.each([
    ['own', ['rows_others', 'rows_owner', 'rows_unlisted']],
    [
      'own_or_admin',
      ['rows_others', 'rows_owner', 'rows_unlisted', 'rows_administrator'],
    ],
    ['shared_read', ['rows_others', 'rows_owner', 'rows_administrator']],
  ] as const)('know rows of the scope %s', (scope, labels) => {
    const cases = accessCases(documentOf('jwt', owned(scope)));
    expect([...cases.keys()].filter(id => id.startsWith('rows'))).toEqual(
      labels,
    );
  });

  it.each([
    ['own', 404, ['GET', 'PUT', 'PATCH', 'DELETE']],
    ['shared_read', 403, ['PUT', 'PATCH', 'DELETE']],
  ] as const)(
    'answer what others do to rows of the scope %s with %d',
    (scope, status, methods) => {
      const cases = accessCases(documentOf('jwt', owned(scope)));
      const refused = cases
        .get('rows_others')!
        .steps!.flatMap(step =>
          'send' in step && step.expect.status === status
            ? step.send.split(' ')[0]
            : [],
        );
      expect(refused).toEqual(methods);
    },
  );

  it.each([
    ['jwt', ['default', 'other']],
    ['api_key', ['default', 'other', 'peer']],
  ] as const)('say with %s whose credentials a run needs', (auth, callers) => {
    expect(documentOf(auth, owned('own')).callers).toEqual(callers);
  });
});
