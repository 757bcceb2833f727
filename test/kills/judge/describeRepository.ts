import { GithubReader } from './GithubReader';

/**
 * Everything that a task decides about a repository, without what differs between two services: their names, times, ids
 * and digests.
 *
 * @param reader - asks GitHub
 * @param name - of the repository in `acme`
 */
export async function describeRepository(
  reader: GithubReader,
  name: string,
): Promise<unknown> {
  const of = (path: string) => reader.get(`/repos/acme/${name}${path}`);
  const repository = (await of('')) ?? {};
  const environments = await of('/environments');
  const refs = await of('/git/matching-refs/');
  const described = {
    ...pick(repository, [
      ...['name', 'description', 'visibility', 'default_branch', 'archived'],
      'topics',
    ]),
    homepage: withoutQuery(repository.homepage),
    teams: each(await of('/teams'), ['slug', 'permission']),
    environments: each(environments?.environments, ['name']),
    secrets: each((await of('/actions/secrets'))?.secrets, ['name']),
    variables: each((await of('/actions/variables'))?.variables, ['name']),
    rulesets: each(await of('/rulesets'), ['name', 'enforcement']),
    refs: each(refs, ['ref']),
  };
  return JSON.parse(
    JSON.stringify(described)
      .replaceAll(name, '{name}')
      .replace(/[0-9a-f]{40}/g, '{sha}'),
  );
}

function pick(from: Record<string, unknown>, keys: string[]) {
  return Object.fromEntries(keys.map(key => [key, from[key]]));
}

function each(list: Record<string, unknown>[] | undefined, keys: string[]) {
  return (list ?? []).map(item => pick(item, keys));
}

function withoutQuery(homepage: unknown): string {
  return String(homepage ?? '').split('?')[0];
}
