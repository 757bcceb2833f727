import {
  createSecretResolver,
  newOperation,
  SecretResolver,
} from '@microservice-scaffolder/plugin-microservice-node';
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
const query = { form: { token: 'typed' } };
const resolver = createSecretResolver({
  settings: {
    allow: [{ from: 'env:CI_TOKEN' }, { from: 'organisation:*' }],
    plainForm: 'allow',
  },
  environment: { CI_TOKEN: 'from-the-process' },
});
/** A vault that does not answer. */
const unreachable: SecretResolver = {
  resolve: async ({ where }) => ({
    result: 'unresolved',
    reason: 'unreachable',
    problem: { where, what: 'the vault did not answer', fix: 'continue later' },
  }),
};
const production = { environment: 'production' };

const resolve = (
  secrets: { name: string; from: string; environment?: string }[],
  row = operation,
) => resolveSecrets(secrets, row, { resolver, query });

const texts = async (...given: Parameters<typeof resolve>) => {
  const { values } = await resolve(...given);
  return values.map(({ value, ...rest }) => ({
    ...rest,
    value: Buffer.from(value).toString(),
  }));
};

describe('resolveSecrets', () => {
  it('finds typed secrets and allowed variables', async () => {
    expect(
      await texts([
        { name: 'A', from: 'form:token' },
        { name: 'B', from: 'env:CI_TOKEN', ...production },
      ]),
    ).toEqual([
      { name: 'A', environment: undefined, value: 'typed' },
      { name: 'B', environment: 'production', value: 'from-the-process' },
    ]);
  });

  it("keeps apart the organisation's secrets, which have no value here", async () => {
    expect(
      await resolve([{ name: 'TOKEN', from: 'organisation:TOKEN' }]),
    ).toEqual({ values: [], organisationSecrets: ['TOKEN'] });
  });

  it.each([
    [
      { name: 'X', from: 'organisation:TOKEN' },
      "secrets[0].from: gives the repository a secret of its organisation, which the CI sees under its own name in every environment; name the secret 'TOKEN'.",
    ],
    [
      { name: 'TOKEN', from: 'organisation:TOKEN', ...production },
      "secrets[0].from: gives the repository a secret of its organisation, which the CI sees under its own name in every environment; remove 'environment', or refer to a value.",
    ],
  ])('refuses %j', async (secret, message) => {
    await expect(resolve([secret])).rejects.toThrow(message);
  });

  it('names every reference without a value, which somebody has to correct', async () => {
    await expect(
      resolve([
        { name: 'A', from: 'form:lost' },
        { name: 'B', from: 'form:token' },
        { name: 'C', from: 'env:HOME' },
      ]),
    ).rejects.toMatchObject({
      message: expect.stringMatching(
        /^secrets\[0\]\.from: nothing was typed .*\nsecrets\[2\]\.from: this reference to 'env:' is not open /,
      ),
      ending: { state: 'needs_you' },
    });
  });

  it('overwrites what it found when another one has no value', async () => {
    const value = Buffer.from('found');
    const half: SecretResolver = {
      resolve: async ({ where, from }) =>
        from === 'form:a'
          ? { result: 'ok', value }
          : {
              result: 'unresolved',
              reason: 'missing',
              problem: { where, what: 'is missing', fix: 'add it' },
            },
    };
    const secrets = [
      { name: 'A', from: 'form:a' },
      { name: 'B', from: 'form:b' },
    ];
    await expect(
      resolveSecrets(secrets, operation, { resolver: half, query }),
    ).rejects.toThrow('secrets[1].from: is missing; add it.');
    expect([...value]).toEqual([0, 0, 0, 0, 0]);
  });

  it('only waits for a source that does not answer', async () => {
    await expect(
      resolveSecrets([{ name: 'A', from: 'vault:a#b' }], operation, {
        resolver: unreachable,
        query,
      }),
    ).rejects.toMatchObject({
      message: 'secrets[0].from: the vault did not answer; continue later.',
      ending: { state: 'waiting' },
    });
  });

  it('leaves a secret alone that this operation has set and whose value is gone', async () => {
    const row = { ...operation, detail: { secrets: ['production/A'] } };
    expect(
      await texts([{ name: 'A', from: 'form:lost', ...production }], row),
    ).toEqual([]);
  });

  it('refuses what may not be used also where it was set before', async () => {
    const row = { ...operation, detail: { secrets: ['A'] } };
    await expect(
      resolve([{ name: 'A', from: 'env:HOME' }], row),
    ).rejects.toThrow('is not open to');
  });

  it('does not take the same name elsewhere for the one that was set', async () => {
    const row = { ...operation, detail: { secrets: ['production/A'] } };
    await expect(
      resolve([{ name: 'A', from: 'form:lost' }], row),
    ).rejects.toThrow('nothing was typed into the field');
  });
});
