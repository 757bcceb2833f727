import { EndpointPlan } from '../../model';
import { endpointProblems } from './endpointProblems';

const endpoint = (changes: Partial<EndpointPlan>): EndpointPlan => ({
  method: 'POST',
  path: '/api/v1/login',
  summary: 'Sign in',
  statuses: [200],
  access: 'public',
  ...changes,
});
const problemsOf = (...endpoints: EndpointPlan[]) =>
  endpointProblems({ endpoints });

describe('endpointProblems', () => {
  it('refuses an entity at an address of the service', () => {
    expect(problemsOf(endpoint({ entity: 'Login' }), endpoint({}))).toEqual([
      {
        where: 'model.entities.Login',
        code: 'endpoint.brought',
        what: "'POST /api/v1/login' is an endpoint that the service brings for itself (Sign in)",
        fix: 'choose another plural, from which the path is made',
      },
    ]);
  });

  it('takes no notice of how parameters are called', () => {
    const own = endpoint({ path: '/api/v1/keys/{key}' });
    const row = endpoint({ path: '/api/v1/keys/{id}', entity: 'Key' });
    expect(problemsOf(row, own)).toHaveLength(1);
  });

  it.each([
    ['another method', { method: 'GET' }],
    ['another path', { path: '/api/v1/logins' }],
    ['a place that is a parameter elsewhere', { path: '/api/v1/{id}' }],
  ])('accepts %s', (_case, changes) => {
    const served = endpoint({ entity: 'Login', ...changes });
    expect(problemsOf(served, endpoint({}))).toEqual([]);
  });
});
