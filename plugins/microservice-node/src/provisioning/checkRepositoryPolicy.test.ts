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

  it('names the host where it is the host that is not allowed', () => {
    const wish = { host: 'evil.example', owner: 'acme' };
    expect(checkRepositoryPolicy(policy, wish).map(formatProblem)).toEqual([
      'host: services may not be created in "evil.example/acme"; choose github.com/acme.',
    ]);
  });

  it('names the field, the organisation and what may be chosen', () => {
    expect(
      checkRepositoryPolicy(policy, {
        host: 'github.com',
        owner: 'evil-corp',
        visibility: 'public',
      }).map(formatProblem),
    ).toEqual([
      'owner: services may not be created in "github.com/evil-corp"; choose github.com/acme.',
      "visibility: 'public' is not allowed here; choose private or internal.",
    ]);
  });
});
