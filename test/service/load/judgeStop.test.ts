import { judgeStop } from './judgeStop';

const good = {
  answers: [{ status: 200 }, { status: 409 }],
  end: 0,
  seconds: 3,
  log: 'Application shutdown complete.',
};

describe('judgeStop', () => {
  it.each([
    ['status 0', good],
    ['the signal, raised again at the end', { ...good, end: 'SIGTERM' }],
  ])('finds nothing wrong with an end by %s', (_, observation) => {
    expect(judgeStop(observation)).toEqual([]);
  });

  it.each([
    [
      'a lost request',
      { answers: [{ error: 'ECONNRESET' }] },
      'a request had no answer: {"error":"ECONNRESET"}',
    ],
    [
      'a request that was not served',
      { answers: [{ status: 503 }] },
      'a request was not served: 503',
    ],
    ['a kill', { end: 'SIGKILL' }, 'the process ended with SIGKILL'],
    [
      'an end before everything is shut down',
      { end: 'SIGTERM', log: 'Shutting down' },
      'the process ended with SIGTERM',
    ],
    ['a late end', { seconds: 40 }, 'the process took 40 s to end'],
  ])('finds %s', (_, change, found) => {
    expect(judgeStop({ ...good, ...change })).toEqual([found]);
  });
});
