import { GithubReader } from './GithubReader';

/** Where a repository is. */
export interface Place {
  owner: string;
  repository: string;
}

/** Everything that a local GitHub knows of a repository, or nothing where there is none. */
export async function readRepositoryState(
  reader: GithubReader,
  place: Place,
): Promise<object | undefined> {
  const at = `/repos/${place.owner}/${place.repository}`;
  const settings = await reader.read(at);
  if (!settings) return undefined;
  return {
    settings,
    teams: await reader.read(`${at}/teams`),
    collaborators: await reader.read(`${at}/collaborators`),
    properties: await reader.read(`${at}/properties/values`),
    workflows: await reader.read(`${at}/actions/permissions/workflow`),
    rulesets: await readRulesets(reader, at),
    refs: await readRefs(reader, at),
    ci: await readHolder(reader, at, place),
    environments: await readEnvironments(reader, at, place),
  };
}

async function readRulesets(reader: GithubReader, at: string) {
  const list: any[] = (await reader.read(`${at}/rulesets`)) ?? [];
  return readEach(list, ({ id }) => reader.read(`${at}/rulesets/${id}`));
}

/** Every ref with its history: trees and messages tell whether a commit is the same, dates do not. */
async function readRefs(reader: GithubReader, at: string) {
  const kinds = ['heads', 'tags', 'scaffold'];
  const lists = await readEach(
    kinds,
    async kind => (await reader.read(`${at}/git/matching-refs/${kind}`)) ?? [],
  );
  return readEach(lists.flat(), async ({ ref, object }) => ({
    ref,
    history: await readHistory(reader, at, object.sha),
  }));
}

async function readHistory(reader: GithubReader, at: string, sha: string) {
  const history: object[] = [];
  for (let next: string | undefined = sha; next; ) {
    const commit: any = await reader.read(`${at}/git/commits/${next}`);
    const { tree, message, author, parents } = commit;
    history.push({ tree: tree.sha, message, author: author.name });
    next = parents[0]?.sha;
  }
  return history;
}

async function readEnvironments(
  reader: GithubReader,
  at: string,
  place: Place,
) {
  const answer = await reader.read(`${at}/environments`);
  const environments: any[] = answer?.environments ?? [];
  return readEach(environments, async environment => {
    const path = `${at}/environments/${encodeURIComponent(environment.name)}`;
    return {
      ...environment,
      branches: await reader.read(`${path}/deployment-branch-policies`),
      ci: await readHolder(reader, path, {
        ...place,
        environment: environment.name,
      }),
    };
  });
}

/** Variables and opened secrets of a repository or an environment. */
async function readHolder(
  reader: GithubReader,
  path: string,
  place: Place & { environment?: string },
) {
  // A repository's are among what belongs to Actions, an environment's are its own.
  const below = place.environment ? path : `${path}/actions`;
  const variables = await reader.read(`${below}/variables?per_page=30`);
  const secrets = await reader.read(`${below}/secrets`);
  return {
    variables: variables?.variables,
    secrets: await readEach(secrets?.secrets ?? [], async (secret: any) => ({
      ...secret,
      value: await reader.secret(place, secret.name),
    })),
  };
}

async function readEach<T, U>(
  list: readonly T[],
  read: (each: T) => Promise<U>,
): Promise<U[]> {
  const found: U[] = [];
  for (const each of list) found.push(await read(each));
  return found;
}
