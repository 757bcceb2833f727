import { accessTo } from '../access/repositoryAccess';
import { ApiError } from '../api/ApiError';
import { Call } from '../api/Call';
import { paginate } from '../api/paging';
import { Answer, json } from '../http/Answer';
import { minimalRepository } from '../presenters/repositories';
import { RepositoryRecord } from '../store/RepositoryRecord';

/** What a list is sorted by. */
const KEYS: Record<string, (record: RepositoryRecord) => string> = {
  created: ({ createdAt }) => createdAt,
  updated: ({ updatedAt }) => updatedAt,
  pushed: ({ pushedAt }) => pushedAt,
  full_name: ({ name }) => name.toLowerCase(),
};

/** Which repositories a list is about; there are no forks here. */
const TYPES: Record<string, (record: RepositoryRecord) => boolean> = {
  all: () => true,
  sources: () => true,
  member: () => true,
  forks: () => false,
  private: ({ visibility }) => visibility !== 'public',
  internal: ({ visibility }) => visibility === 'internal',
};

/** `GET /orgs/{org}/repos`: the newest first, unless the query says otherwise. */
export function listForOrganisation(call: Call): Answer {
  const { github, parameters, caller, query } = call;
  const owner = github.accounts.find(parameters.org);
  if (owner?.type !== 'Organization') throw ApiError.notFound();
  const isWanted = TYPES[String(query.type ?? 'all')];
  const visible = github.repositories
    .list(owner.login)
    .map(({ record }) => record)
    .filter(record => accessTo(record, caller) !== 'none' && isWanted(record));
  const { items, headers } = paginate(call, sorted(visible, query));
  const shown = items.map(record => minimalRepository(github, record));
  return json(200, shown, headers);
}

/** Names are sorted upwards by themselves, times downwards; of the same second the later number is the later one. */
function sorted(
  records: RepositoryRecord[],
  { sort = 'created', direction }: Call['query'],
): RepositoryRecord[] {
  const key = KEYS[String(sort)];
  const upwards = [...records].sort((one, other) =>
    key(one) === key(other)
      ? one.id - other.id
      : compareText(key(one), key(other)),
  );
  const usual = sort === 'full_name' ? 'asc' : 'desc';
  return (direction ?? usual) === 'asc' ? upwards : upwards.reverse();
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : 1;
}
