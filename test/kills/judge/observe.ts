import { KillBench } from '../bench/KillBench';
import { isMutation } from '../bench/requestRecord';
import { describeRepository } from './describeRepository';
import { GithubReader } from './GithubReader';
import { OperationRow, Outcome } from './Outcome';
import { treeOf } from './treeOf';

/** Looks everywhere for what a task has left. */
export async function observe(
  { github, tables, githubHost }: KillBench,
  service: string,
): Promise<Outcome> {
  const reader = new GithubReader(github.url);
  const task = await tables.taskOf(service);
  const operations = await tables.operationsOf(service);
  const repositories = await reader.repositories();
  const own = repositories.filter(({ homepage }) =>
    operations.some(({ id }) => homepage?.endsWith(`?operation=${id}`)),
  );
  const commits = await reader.get<{ sha: string; commit: any }[]>(
    `/repos/acme/${service}/commits`,
  );
  return {
    status: task?.status ?? 'lost',
    repositoryIds: own.map(({ id }) => id),
    repository: await describeRepository(reader, service),
    tree: commits?.[0]?.commit.tree.sha ?? 'none',
    expectedTree: await treeOf(service, githubHost),
    commits: (commits ?? []).map(({ sha }) => sha),
    secret: await github.openSecret(service, 'REGISTRY_TOKEN'),
    locations: await tables.locationsOf(service),
    operations: operations as unknown as OperationRow[],
    foreign: [],
  };
}

/** Requests that changed something beside the repositories named. */
export function foreignMutations(
  { github }: KillBench,
  services: ReadonlySet<string>,
): string[] {
  return github
    .received()
    .filter(isMutation)
    .map(({ method, url }) => `${method} ${url.replace('/api/v3', '')}`)
    .filter(request => !isOwn(request, services));
}

function isOwn(request: string, services: ReadonlySet<string>): boolean {
  if (request === 'POST /orgs/acme/repos') return true;
  const named = /\/repos\/acme\/([^/]+)/.exec(request)?.[1];
  return !request.startsWith('DELETE') && services.has(named ?? '');
}
