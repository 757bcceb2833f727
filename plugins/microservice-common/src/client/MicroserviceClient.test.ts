import { MicroserviceClient } from './MicroserviceClient';

/** A client whose requests are noted and answered without a network. */
function clientWith(status: number, body: object) {
  const seen: string[] = [];
  const client = new MicroserviceClient({
    discovery: { getBaseUrl: async id => `http://portal/api/${id}` },
    sender: {
      async fetch(url, init) {
        seen.push(`${init?.method} ${url} ${init?.body ?? ''}`.trim());
        return Response.json(body, { status });
      },
    },
  });
  return { client, seen };
}

describe('MicroserviceClient', () => {
  it('gives the plan for good answers', async () => {
    const plan = { answersDigest: 'd' };
    const { client, seen } = clientWith(200, { plan });
    expect(await client.plan('fastapi-service', { name: 'x' })).toEqual({
      result: 'ok',
      value: plan,
    });
    expect(seen).toEqual([
      'POST http://portal/api/microservice/recipes/fastapi-service/plan {"answers":{"name":"x"}}',
    ]);
  });

  it('gives the problems of bad answers as a value', async () => {
    const problems = [{ where: 'name', what: 'is missing', fix: 'add it' }];
    const { client } = clientWith(422, { problems });
    expect(await client.plan('fastapi-service', {})).toEqual({
      result: 'invalid',
      problems,
    });
  });

  it('lists recipes', async () => {
    const { client } = clientWith(200, { items: [{ id: 'fastapi-service' }] });
    expect(await client.recipes()).toEqual([{ id: 'fastapi-service' }]);
  });

  it('asks for the operations of one repository', async () => {
    const { client, seen } = clientWith(200, { items: [] });
    await client.operations({ owner: 'acme', repository: undefined });
    expect(seen).toEqual([
      'GET http://portal/api/microservice/operations?owner=acme',
    ]);
  });

  it('throws what the plugin refuses under its own name', async () => {
    const error = { name: 'NotAllowedError', message: 'for plugins only' };
    const { client } = clientWith(403, {
      error,
      response: { statusCode: 403 },
    });
    await expect(client.operations()).rejects.toMatchObject(error);
  });
});
