import { goodRequest } from './__testUtils__/goodFacts';
import { lookupsOf } from './lookupsOf';

describe('lookupsOf', () => {
  it('names everybody once, with the field that speaks of them first', () => {
    const request = goodRequest(
      {
        codeOwners: ['@acme/Shop-Team', '@ada', '@other/team'],
        environments: [
          { name: 'staging' },
          { name: 'production', reviewers: ['team:leads', 'user:ada'] },
        ],
        secrets: [
          { name: 'A', from: 'env:A' },
          { name: 'B', from: 'organisation:SHARED' },
        ],
      },
      { teams: ['shop-team', 'helpers'] },
    );
    expect(lookupsOf(request)).toEqual([
      { kind: 'team', name: 'shop-team', where: 'owner' },
      { kind: 'team', name: 'helpers', where: 'teams[1]' },
      {
        kind: 'team',
        name: 'leads',
        where: 'environments[1].reviewers[0]',
      },
      { kind: 'user', name: 'ada', where: 'environments[1].reviewers[1]' },
      {
        kind: 'organisationSecret',
        name: 'SHARED',
        where: 'secrets[1].from',
      },
    ]);
  });
});
