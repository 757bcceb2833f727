import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { createOperationMetrics } from './createOperationMetrics';

/** What is observed when metrics are collected, by the name of the instrument. */
async function collect(count: Parameters<typeof createOperationMetrics>[1]) {
  const observed: [string, number, unknown][] = [];
  const callbacks: Promise<void>[] = [];
  const metrics = metricsServiceMock.mock({
    createObservableGauge: (name: string) => ({
      addCallback: (callback: (result: any) => Promise<void>) => {
        const observe = (value: number, attributes: unknown) =>
          observed.push([name, value, attributes]);
        callbacks.push(callback({ observe }));
      },
      removeCallback: () => {},
    }),
  } as object);
  createOperationMetrics(
    metrics,
    count,
    () => new Date('2026-01-01T00:01:00Z'),
  );
  await Promise.all(callbacks);
  return observed;
}

describe('createOperationMetrics', () => {
  it('observes how many operations there are in each state', async () => {
    const observed = await collect({
      count: async () => ({ states: { done: 2, waiting: 1 } }),
    });
    expect(observed).toEqual([
      ['microservice.operations.current', 0, { state: 'running' }],
      ['microservice.operations.current', 2, { state: 'done' }],
      ['microservice.operations.current', 0, { state: 'needs_you' }],
      ['microservice.operations.current', 1, { state: 'waiting' }],
      ['microservice.operations.current', 0, { state: 'stopped' }],
      ['microservice.operations.oldest', 0, undefined],
    ]);
  });

  it('observes the age of the oldest one that is running, in seconds', async () => {
    const observed = await collect({
      count: async () => ({
        states: { running: 1 },
        oldestRunning: '2026-01-01T00:00:00.000Z',
      }),
    });
    expect(observed).toContainEqual([
      'microservice.operations.oldest',
      60,
      undefined,
    ]);
  });
});
