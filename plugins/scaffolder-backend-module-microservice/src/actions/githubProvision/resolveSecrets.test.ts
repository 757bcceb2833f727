import { newOperation } from '@microservice-scaffolder/plugin-microservice-node';
import { resolveSecrets } from './resolveSecrets';

const operation = newOperation(
  {
    id: 'op-1',
    taskId: 'task-1',
    host: 'github.com',
    owner: 'acme',
    repository: 'item-service',
    marker: 'https://portal.example.com/x?operation=op-1',
  },
  new Date('2026-01-01T00:00:00Z'),
);
const sources = {
  form: { token: 'typed' },
  environment: { CI_TOKEN: 'from-the-process' },
  allowedVariables: ['CI_TOKEN'],
};
const production = { environment: 'production' };

const resolve = (
  secrets: { name: string; from: string; environment?: string }[],
  row = operation,
) =>
  resolveSecrets(secrets, row, sources).map(({ value, ...rest }) => ({
    ...rest,
    value: Buffer.from(value).toString(),
  }));

describe('resolveSecrets', () => {
  it('finds typed secrets and allowed variables', () => {
    expect(
      resolve([
        { name: 'A', from: 'form:token' },
        { name: 'B', from: 'env:CI_TOKEN', ...production },
      ]),
    ).toEqual([
      { name: 'A', environment: undefined, value: 'typed' },
      { name: 'B', environment: 'production', value: 'from-the-process' },
    ]);
  });

  it('names every reference without a value', () => {
    expect(() =>
      resolve([
        { name: 'A', from: 'form:lost' },
        { name: 'B', from: 'form:token' },
        { name: 'C', from: 'env:HOME' },
      ]),
    ).toThrow(
      /^secrets\[0\]\.from: no secret 'lost' .*\nsecrets\[2\]\.from: the variable 'HOME' /,
    );
  });

  it('leaves a secret alone that this operation has set and whose value is gone', () => {
    const row = { ...operation, detail: { secrets: ['production/A'] } };
    expect(
      resolve([{ name: 'A', from: 'form:lost', ...production }], row),
    ).toEqual([]);
  });

  it('does not take the same name elsewhere for the one that was set', () => {
    const row = { ...operation, detail: { secrets: ['production/A'] } };
    expect(() => resolve([{ name: 'A', from: 'form:lost' }], row)).toThrow(
      "no secret 'lost' was typed into the form",
    );
  });
});
