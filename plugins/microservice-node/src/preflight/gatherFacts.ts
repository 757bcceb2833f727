import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { allowsOrganisation } from '@microservice-scaffolder/plugin-microservice-common';
import { findOut } from './findOut';
import { gatherGithubFacts } from './gatherGithubFacts';
import { PreflightFacts } from './PreflightFacts';
import { PreflightRequest } from './PreflightRequest';
import { PreflightSources } from './PreflightSources';
import { registeredEntities, systemRef } from './registeredEntities';

/**
 * Finds out everything that decides whether a run can begin. It only reads, and each question that stays without an answer
 * is a fact of its own.
 *
 * Throws only what ends the task.
 *
 * @public
 */
export async function gatherFacts(
  request: PreflightRequest,
  sources: PreflightSources,
): Promise<PreflightFacts> {
  const { policy, signal } = sources;
  const { repository } = request.answers;
  const [github, entities, secrets] = await Promise.all([
    allowsOrganisation(policy, repository)
      ? findOut('GitHub', () => gatherGithubFacts(request, sources), signal)
      : undefined,
    findOut('catalog', () => readEntities(request, sources), signal),
    findOut('secrets', () => sources.secretProblems(), signal),
  ]);
  const repositoryUrl = repositoryUrlOf(request, sources);
  return { request, policy, repositoryUrl, github, entities, secrets };
}

/** Known without asking GitHub, so that a run finds its own entities again also while GitHub is away. */
function repositoryUrlOf(
  { answers: { repository, name } }: PreflightRequest,
  { github, integrations }: PreflightSources,
): string {
  const { host, owner } = repository;
  return integrations.github.byHost(host)
    ? github.webUrl({ host, owner, name })
    : `https://${host}/${owner}/${name}`;
}

async function readEntities(
  request: PreflightRequest,
  sources: PreflightSources,
): Promise<Record<string, Entity>> {
  const refs = entityRefsOf(request);
  const entities = await sources.entities(refs);
  return Object.fromEntries(
    refs.flatMap((ref, index) => {
      const entity = entities[index];
      return entity ? [[ref, entity]] : [];
    }),
  );
}

/** Who and what a run needs or makes in the catalog, in the spelling of the catalog. */
function entityRefsOf({ answers, user }: PreflightRequest): string[] {
  const { owner, system } = answers;
  const refs = [
    owner,
    ...(user ? [user] : []),
    ...(system ? [systemRef(system)] : []),
    ...registeredEntities(answers),
  ];
  const spelled = refs.map(ref => stringifyEntityRef(parseEntityRef(ref)));
  return [...new Set(spelled)];
}
