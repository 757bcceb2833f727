import { MetricsService } from '@backstage/backend-plugin-api/alpha';

/**
 * What the actions count.
 *
 * @internal
 */
export interface ActionMetrics {
  /** Requests to GitHub, by method, route and status; status 0 where there was no answer. */
  githubRequests: {
    add(
      value: number,
      attributes: { method: string; route: string; status: number },
    ): void;
  };
}

/**
 * Makes the instruments of the actions.
 *
 * @internal
 */
export function createActionMetrics(metrics: MetricsService): ActionMetrics {
  return {
    githubRequests: metrics.createCounter('microservice.github.requests', {
      description: 'Requests that the actions sent to GitHub',
      unit: '{request}',
    }),
  };
}
