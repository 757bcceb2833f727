import {
  buildIr,
  DomainModel,
  vectorsOf,
} from '../../plugins/microservice-common/src';
import { AccessFault, CREDENTIALS, NotesService } from './access/NotesService';
import { runContract } from './runContract';

const MODEL: DomainModel = {
  schema: 1,
  entities: {
    Note: {
      owner: { field: 'owner_id', scope: 'own_or_admin' },
      timestamps: false,
      fields: {
        title: { type: 'string', max_length: 40 },
        owner_id: { type: 'string', max_length: 255, access: 'read_only' },
      },
    },
  },
};

const vectors = vectorsOf({
  ir: buildIr(
    MODEL,
    { name: 'notes', description: '', owner: '', auth: 'api_key' },
    {
      prefix: '/api/v1',
      pagination: {
        ...{ style: 'limit_offset', envelope: 'bare', default: 100, max: 100 },
        ...{ offsetParameter: 'offset', limitParameter: 'limit' },
      },
      ...{ put: 'replace', patch: true, delete: 'no-content' },
      validationStatus: 422,
    },
  ),
});

/** Labels of the cases about access that do not hold, and whether rows stayed behind. */
async function brokenBy(
  fault?: AccessFault,
  credentials: Partial<typeof CREDENTIALS> = CREDENTIALS,
) {
  const service = new NotesService(fault);
  const url = await service.start();
  try {
    const results = await runContract({
      ...{ vectors, url, credentials, seed: '1' },
      only: ['access'],
    });
    const ends = (end: string) =>
      results
        .filter(each => each.end === end)
        .map(({ id }) => id.replace('Note.access.', ''))
        .sort();
    return {
      broken: ends('broken'),
      notAsked: ends('not asked'),
      isEmpty: service.isEmpty,
    };
  } finally {
    service.stop();
  }
}

describe('the cases about access', () => {
  it('hold for a service without a fault, and leave no rows', async () => {
    expect(await brokenBy()).toEqual({
      ...{ broken: [], notAsked: [], isEmpty: true },
    });
  });

  it('are not asked where they need callers that nobody gave', async () => {
    const { default: only } = CREDENTIALS;
    const { broken, notAsked } = await brokenBy(undefined, { default: only });
    expect({ broken, notAsked }).toEqual({
      broken: [],
      notAsked: [
        ...['forbidden', 'rows_administrator', 'rows_others'],
        ...['rows_owner', 'rows_unlisted'],
      ],
    });
  });

  it.each<[AccessFault, string[]]>([
    ['forgets to ask who lists', ['anonymous', 'forged']],
    ['takes forged credentials', ['forged']],
    ['answers 401 without a challenge', ['anonymous', 'forged']],
    ['forgets the scopes', ['forbidden']],
    ['shows the rows of others', ['rows_others']],
    ['lists the rows of others', ['rows_unlisted']],
    ['lets others delete', ['rows_others']],
    ['hides rows from administrators', ['rows_administrator']],
    ['gives every row the same owner', ['rows_owner', 'rows_unlisted']],
  ])('find a service that %s', async (fault, expected) => {
    const { broken } = await brokenBy(fault);
    expect(broken).toEqual(expect.arrayContaining(expected));
  });
});
