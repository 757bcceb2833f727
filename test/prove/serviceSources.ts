const runner = [
  ...['runCase.ts', 'runContract.ts', 'Session.ts'],
  ...['expectations', 'http', 'scenarios', 'steps', 'values'],
];

/** What says how a generated service is tried; results count as long as none of it changes. */
export const serviceSources = [
  'test/delivery',
  'test/service',
  'test/openapi',
  ...runner.map(path => `test/contract/${path}`),
];
