import { nameOfRequest, nameOfStatement } from './effectNames';

const sent = (method: string, path: string, userAgent: string) => ({
  method,
  url: `http://127.0.0.1:4870/api/v3${path}`,
  userAgent,
});
const ours = 'microservice-scaffolder octokit-rest.js/22';

describe('nameOfRequest', () => {
  it('leaves out the name of the repository', () => {
    const request = sent('PUT', '/repos/acme/item-service/topics', ours);
    expect(nameOfRequest(request, 'item-service')).toBe(
      'PUT /repos/acme/{name}/topics',
    );
  });

  it('leaves out digests', () => {
    const path = `/repos/acme/item-service/git/ref/scaffold%2Fbase%2F${'4b82'.repeat(
      10,
    )}`;
    expect(nameOfRequest(sent('GET', path, ours), 'item-service')).toBe(
      'GET /repos/acme/{name}/git/ref/scaffold%2Fbase%2F{sha}',
    );
  });

  it('knows the call that creates the repository', () => {
    const request = sent('POST', '/orgs/acme/repos', ours);
    expect(nameOfRequest(request, 'item-service')).toBe(
      'POST /orgs/acme/repos',
    );
  });

  it('does not count what is asked about another repository', () => {
    const request = sent('PUT', '/repos/acme/orders/topics', ours);
    expect(nameOfRequest(request, 'item-service')).toBeUndefined();
  });

  it('does not count what the catalog reads', () => {
    const request = sent('GET', '/repos/acme/item-service', 'node');
    expect(nameOfRequest(request, 'item-service')).toBeUndefined();
  });
});

describe('nameOfStatement', () => {
  it.each([
    ['update "tasks" set "state" = $1 where "id" = $2', 'update state of task'],
    [
      'update "tasks" set "status" = $1, "secrets" = $2 where "id" = $3',
      'update status of task',
    ],
    ['insert into "operations" ("id") values ($1)', 'insert operation'],
    ['insert into "locations" ("id") values ($1)', 'insert location'],
  ])('names %s', (sql, name) => {
    expect(nameOfStatement(sql)).toBe(name);
  });

  it.each([
    'select * from "tasks"',
    'update "tasks" set "last_heartbeat_at" = CURRENT_TIMESTAMP where "id" = $1',
    'update "tasks" set "status" = $1, "last_heartbeat_at" = CURRENT_TIMESTAMP where "status" = $2 and "last_heartbeat_at" <= now() returning "id"',
  ])('does not count %s', sql => {
    expect(nameOfStatement(sql)).toBeUndefined();
  });
});
