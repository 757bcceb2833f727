import { EndpointStatement, Plan } from '../../model';
import { shopIr } from '../__testUtils__/shopIr';
import { ApiNames } from './filledIn';
import { broughtEndpoints } from './broughtEndpoints';

const names: ApiNames = {
  ir: shopIr({ validation_status: 400 }),
  conventions: { loginPath: '/login/access-token' } as Plan['conventions'],
};
const login: EndpointStatement = {
  method: 'POST',
  path: '${{ api.prefix }}${{ conventions.loginPath }}',
  name: 'auth.login',
  summary: 'Sign in',
  tag: 'Accounts',
  access: 'public',
  statuses: [200, 429, 'invalid'],
};
const endpointOf = (changes: Partial<EndpointStatement>) =>
  broughtEndpoints([{ ...login, ...changes }], names)[0];

describe('endpoints of layers', () => {
  it('have the addresses that layout and model give them', () => {
    expect(endpointOf({}).path).toBe('/api/v1/login/access-token');
    expect(
      endpointOf({ path: '${{ api.prefix }}/${{ paths.OrderItem }}/me' }).path,
    ).toBe('/api/v1/order-items/me');
  });

  it('answer with the status of the service where a constraint is broken', () => {
    expect(endpointOf({}).statuses).toEqual([200, 400, 429]);
  });

  it.each([
    [{ access: 'authenticated' }, [200, 401]],
    [{ access: 'authenticated', scope: 'items:read' }, [200, 401, 403]],
    [{ access: 'admin' }, [200, 401, 403]],
  ] as const)('refuse callers as %j says', (changes, statuses) => {
    expect(endpointOf({ ...changes, statuses: [200] }).statuses).toEqual(
      statuses,
    );
  });
});
