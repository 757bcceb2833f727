import { Answers } from '@microservice-scaffolder/plugin-microservice-common';
import {
  findPreflightProblems,
  gatherFacts,
  markerFor,
  MicroserviceConfiguration,
  operationId,
  PreflightProblem,
  PreflightRequest,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../../ActionDependencies';
import { findSecretProblems } from './findSecretProblems';
import { PlanContext } from './PlanContext';

/**
 * What the checks before the first effect are made with.
 *
 * @internal
 */
export type PreflightDependencies = Pick<
  ActionDependencies,
  | 'ledger'
  | 'github'
  | 'integrations'
  | 'catalog'
  | 'configuration'
  | 'secrets'
  | 'metrics'
  | 'runs'
>;

/**
 * Asks GitHub, the catalog and the sources of secrets whether anything would stop the run. It reads and changes nothing.
 *
 * @internal
 */
export async function runPreflight(
  answers: Answers,
  context: PlanContext,
  dependencies: PreflightDependencies,
): Promise<PreflightProblem[]> {
  const { configuration, catalog, github, integrations } = dependencies;
  const { logger, signal } = context;
  const id = operationOf(answers, context);
  await noteRun(id, signal, dependencies);
  const facts = await gatherFacts(
    requestOf(answers, context, { id, configuration }),
    {
      policy: configuration.policy,
      github,
      integrations,
      entities: async refs => {
        const credentials = await context.getInitiatorCredentials();
        const request = { entityRefs: refs };
        return (await catalog.getEntitiesByRefs(request, { credentials }))
          .items;
      },
      secretProblems: () =>
        findSecretProblems(answers.secrets, id, { context, dependencies }),
      afterRequest: ({ method, route, status }) =>
        dependencies.metrics.githubRequests.add(1, { method, route, status }),
      logger,
      signal,
    },
  );
  return findPreflightProblems(facts);
}

/**
 * Remembers how far the operation was when this run began. Where the ledger cannot be reached, the step that needs it first
 * waits for it and says so.
 */
async function noteRun(
  id: string,
  signal: AbortSignal | undefined,
  { ledger, runs }: PreflightDependencies,
): Promise<void> {
  try {
    runs.note(signal, (await ledger.get(id)) ?? { id, fence: 0 });
  } catch {
    // Nothing is noted, so this run is never thought to have been away.
  }
}

function operationOf(answers: Answers, { task }: PlanContext): string {
  const { host, owner } = answers.repository;
  const place = { host, owner, repository: answers.name };
  return operationId({ taskId: task.id, ...place });
}

function requestOf(
  answers: Answers,
  { input, user }: PlanContext,
  {
    id,
    configuration,
  }: { id: string; configuration: MicroserviceConfiguration },
): PreflightRequest {
  const { appBaseUrl } = configuration;
  const { name } = answers;
  return {
    answers,
    marker: markerFor({ appBaseUrl, name, operationId: id }),
    teams: (input.teams ?? []).map(({ team }) => team),
    user: user?.ref,
  };
}
