import { AuditorServiceEvent } from '@backstage/backend-plugin-api';
import {
  GithubCall,
  GithubCallOutcome,
  GithubWatcher,
  LeasedOperation,
} from '@microservice-scaffolder/plugin-microservice-node';
import { ActionDependencies } from '../ActionDependencies';

interface WatchContext {
  leased: LeasedOperation;
  context: { task: { id: string }; user?: { ref?: string } };
}

/**
 * Stands before everything that a step changes on GitHub: the lease is confirmed and the audit log hears of the intent before
 * the request goes out, and of its outcome afterwards. Counts every request.
 *
 * @internal
 */
export function watchGithub(
  { auditor, metrics }: Pick<ActionDependencies, 'auditor' | 'metrics'>,
  { leased, context }: WatchContext,
): GithubWatcher {
  const { host, owner, repository, id } = leased.operation;
  /** Requests on their way, oldest first: two of the same kind are told apart by nothing but their order. */
  const underWay = new Map<string, AuditorServiceEvent[]>();
  return {
    async beforeMutation(call) {
      await leased.confirm();
      const event = await auditor.createEvent({
        eventId: 'github-change',
        severityLevel: 'medium',
        meta: {
          ...call,
          target: `${host}/${owner}/${repository}`,
          operationId: id,
          taskId: context.task.id,
          user: context.user?.ref ?? 'unknown',
        },
      });
      const kind = kindOf(call);
      underWay.set(kind, [...(underWay.get(kind) ?? []), event]);
    },
    afterRequest(outcome) {
      metrics.githubRequests.add(1, {
        method: outcome.method,
        route: outcome.route,
        status: outcome.status,
      });
      const event = underWay.get(kindOf(outcome))?.shift();
      // The audit log reports its own failures; a request that was answered does not fail with it.
      if (event) void endEvent(event, outcome).catch(() => {});
    },
  };
}

function kindOf({ method, route }: GithubCall): string {
  return `${method} ${route}`;
}

async function endEvent(
  event: AuditorServiceEvent,
  { status }: GithubCallOutcome,
): Promise<void> {
  if (status >= 200 && status < 400) return event.success({ meta: { status } });
  const answer = status ? `GitHub answered ${status}` : 'GitHub gave no answer';
  return event.fail({ meta: { status }, error: new Error(answer) });
}
