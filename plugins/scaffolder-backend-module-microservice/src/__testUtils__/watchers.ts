import { mockServices } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { ActionDependencies } from '../ActionDependencies';
import { createActionMetrics } from '../operations/createActionMetrics';
import { RunMemory } from '../operations/RunMemory';

/** An audit log and metrics that hear everything and keep nothing, and a memory of runs that is empty yet. */
export function watchers(): Pick<
  ActionDependencies,
  'auditor' | 'metrics' | 'runs'
> {
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockResolvedValue({
    success: async () => {},
    fail: async () => {},
  });
  const instruments = metricsServiceMock.mock();
  instruments.createCounter.mockReturnValue({ add: () => {} });
  return {
    auditor,
    metrics: createActionMetrics(instruments),
    runs: new RunMemory(),
  };
}
