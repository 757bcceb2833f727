import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkOwnerKind, checkRepositoryPolicy } from './checkPolicy';

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

describe('checkOwnerKind', () => {
  it('lets groups own services by default', () => {
    expect(checkOwnerKind({}, 'Group')).toEqual([]);
  });

  it('refuses other kinds', () => {
    expect(checkOwnerKind({}, 'User').map(formatProblem)).toEqual([
      'owner: a user may not own a service; choose a group.',
    ]);
  });
});
