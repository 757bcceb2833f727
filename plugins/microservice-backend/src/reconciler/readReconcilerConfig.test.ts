import { mockServices } from '@backstage/backend-test-utils';
import { readReconcileSeconds, readTaskRules } from './readReconcilerConfig';

const config = (data: object) =>
  mockServices.rootConfig({ data: JSON.parse(JSON.stringify(data)) });

describe('readReconcileSeconds', () => {
  it('is a minute unless it is set', () => {
    expect(readReconcileSeconds(config({}))).toBe(60);
  });

  it('names the key of a value that it does not accept', () => {
    const operations = { reconcileSeconds: 1 };
    expect(() =>
      readReconcileSeconds(config({ microservice: { operations } })),
    ).toThrow('microservice.operations.reconcileSeconds: is 1; set 5 to 3600.');
  });
});

describe('readTaskRules', () => {
  it('has the defaults of the scaffolder', () => {
    expect(readTaskRules(config({}))).toEqual({
      recovers: false,
      staleSeconds: 30,
      timeoutSeconds: 86_400,
    });
  });

  it('reads what the scaffolder is told', () => {
    const scaffolder = {
      taskRecovery: { enabled: true, staleTimeout: { minutes: 1 } },
      taskTimeout: '30m',
    };
    expect(readTaskRules(config({ scaffolder }))).toEqual({
      recovers: true,
      staleSeconds: 60,
      timeoutSeconds: 1800,
    });
  });
});
