import {
  GithubRepository,
  GithubWatcher,
  isOnGithub,
  readAccess,
  readInstallationPermissions,
  readRepositoryFact,
} from '../github';
import { findOut } from './findOut';
import { Lookup, lookupsOf } from './lookupsOf';
import { GithubFacts } from './PreflightFacts';
import { PreflightRequest } from './PreflightRequest';
import { PreflightSources } from './PreflightSources';

/** Requests at the same time; GitHub asks for moderation. */
const AT_ONCE = 5;

/**
 * Asks GitHub, first about the organisation alone: where that is not answered, nothing else would be.
 *
 * Throws where the portal has no access, or GitHub does not answer.
 *
 * @internal
 */
export async function gatherGithubFacts(
  request: PreflightRequest,
  sources: PreflightSources,
): Promise<GithubFacts> {
  const { name, repository: place } = request.answers;
  const { github, integrations, logger, signal } = sources;
  const watcher = readingOnly(sources);
  const repository = await github.connect({
    ...place,
    name,
    logger,
    signal,
    watcher,
  });
  const access = await readAccess(repository);
  // Without an organisation there is nothing of it to find: one mistake, one sentence.
  const wanted = lookupsOf(request).filter(
    ({ kind }) => access.organisation || kind === 'user',
  );
  const [found, permissions, lookups] = await Promise.all([
    findOut('name', () => readRepositoryFact(repository), signal),
    findOut(
      'GitHub',
      () => readInstallationPermissions(integrations, place, signal),
      signal,
    ),
    lookUp(repository, wanted, signal),
  ]);
  return { access, repository: found, permissions, lookups };
}

/** Whatever a later hand adds here: a client that was asked before the first effect changes nothing. */
function readingOnly({ afterRequest }: PreflightSources): GithubWatcher {
  return {
    async beforeMutation({ method, route }) {
      throw new Error(`${method} ${route} is no question`);
    },
    afterRequest: outcome => afterRequest?.(outcome),
  };
}

async function lookUp(
  repository: GithubRepository,
  lookups: readonly Lookup[],
  signal: AbortSignal | undefined,
): Promise<GithubFacts['lookups']> {
  const facts: GithubFacts['lookups'][number][] = [];
  for (let start = 0; start < lookups.length; start += AT_ONCE) {
    const some = lookups.slice(start, start + AT_ONCE).map(async lookup => ({
      lookup,
      found: await findOut(
        lookup.where,
        () => isOnGithub(repository, lookup),
        signal,
      ),
    }));
    facts.push(...(await Promise.all(some)));
  }
  return facts;
}
