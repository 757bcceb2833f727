import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkRepositoryPolicy } from './checkRepositoryPolicy';

const policy = {
  organisations: [{ host: 'github.com', owner: 'acme' }],
  visibilities: ['private' as const, 'internal' as const],
};

describe('checkRepositoryPolicy', () => {
  it('accepts an allowed organisation in any case', () => {
    expect(
      checkRepositoryPolicy(policy, { host: 'github.com', owner: 'ACME' }),
    ).toEqual([]);
  });

  it('allows everything where the policy says nothing', () => {
    expect(
      checkRepositoryPolicy(
        {},
        { host: 'x', owner: 'y', visibility: 'public' },
      ),
    ).toEqual([]);
  });

  it('names the field, the organisation and what may be chosen', () => {
    expect(
      checkRepositoryPolicy(policy, {
        host: 'github.com',
        owner: 'evil-corp',
        visibility: 'public',
      }).map(formatProblem),
    ).toEqual([
      'owner: services may not be created in github.com/evil-corp; choose github.com/acme.',
      "visibility: 'public' is not allowed here; choose private or internal.",
    ]);
  });
});
