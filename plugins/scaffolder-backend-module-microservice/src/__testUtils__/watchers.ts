import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { ActionDependencies } from '../ActionDependencies';
import { createActionMetrics } from '../operations/createActionMetrics';

/** An audit log and metrics that hear everything and keep nothing. */
export function watchers(): Pick<ActionDependencies, 'auditor' | 'metrics'> {
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockResolvedValue({
    success: async () => {},
    fail: async () => {},
  });
  const instruments = metricsServiceMock.mock();
  instruments.createCounter.mockReturnValue({ add: () => {} });
  return { auditor, metrics: createActionMetrics(instruments) };
}
