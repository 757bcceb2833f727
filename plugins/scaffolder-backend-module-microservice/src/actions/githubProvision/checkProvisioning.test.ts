import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkProvisioning } from './checkProvisioning';

describe('checkProvisioning', () => {
  it('accepts the same name in the repository and in an environment', () => {
    expect(
      checkProvisioning({
        environments: [{ name: 'Production' }],
        secrets: [
          { name: 'TOKEN', from: 'form:a' },
          { name: 'TOKEN', from: 'form:b', environment: 'production' },
        ],
      }),
    ).toEqual([]);
  });

  it.each([
    [
      { secrets: [{ name: 'my-token', from: 'form:a' }] },
      'secrets[0].name: "my-token" has characters that GitHub does not allow; use letters, digits and underscores, not beginning with a digit.',
    ],
    [
      {
        variables: [
          { name: 'REGION', value: 'a' },
          { name: 'region', value: 'b' },
        ],
      },
      "variables[1].name: 'region' is given twice; remove one of them.",
    ],
    [
      { secrets: [{ name: 'T', from: 'form:a', environment: 'production' }] },
      "secrets[0].environment: 'production' is not among the environments of this step; add it to 'environments', so that it is protected before it holds anything.",
    ],
    [
      { environments: [{ name: 'production' }, { name: 'Production' }] },
      "environments[1].name: 'Production' is given twice; remove one of them.",
    ],
    [
      {
        secrets: Array.from({ length: 101 }, (_, index) => ({
          name: `T${index}`,
          from: 'form:a',
        })),
      },
      'secrets: are 101 in the repository, where GitHub takes 100; keep what belongs together in one of them.',
    ],
  ])('refuses %j', (provisioning, sentence) => {
    expect(checkProvisioning(provisioning).map(formatProblem)).toEqual([
      sentence,
    ]);
  });
});
