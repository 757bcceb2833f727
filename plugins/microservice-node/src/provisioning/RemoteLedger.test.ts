import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { MicroserviceClient } from '@microservice-scaffolder/plugin-microservice-common';
import { RemoteLedger } from './RemoteLedger';

const intent = {
  id: '9ea36706-3afa-517a-b09a-48f2f97952ef',
  taskId: 'task-1',
  host: 'github.com',
  owner: 'acme',
  repository: 'item-service',
  marker: 'https://portal.example.com/x?operation=9ea36706',
};

describe('RemoteLedger', () => {
  let server: Server;
  let ledger: RemoteLedger;
  let answer: [status: number, body: object];
  let seen: { line: string; authorization?: string; body: string };

  beforeEach(async () => {
    server = createServer(async (request, response) => {
      seen = {
        line: `${request.method} ${request.url}`,
        authorization: request.headers.authorization,
        body: await textOf(request),
      };
      response.writeHead(answer[0], { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer[1]));
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    ledger = new RemoteLedger({
      client: new MicroserviceClient({
        discovery: {
          getBaseUrl: async plugin => `http://127.0.0.1:${port}/api/${plugin}`,
        },
        sender: { fetch },
      }),
      token: async () => 'service-token',
    });
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const refused = (status: number, name: string, message: string) => {
    answer = [
      status,
      { error: { name, message }, response: { statusCode: status } },
    ];
  };

  it('opens an operation with a token of its own', async () => {
    answer = [200, { ...intent, stage: 'planned' }];
    expect(await ledger.open(intent)).toMatchObject({ stage: 'planned' });
    expect(seen).toEqual({
      line: 'POST /api/microservice/operations',
      authorization: 'Bearer service-token',
      body: JSON.stringify(intent),
    });
  });

  it('records evidence under the id of the operation', async () => {
    answer = [200, { ...intent, stage: 'created' }];
    await ledger.record(intent.id, 3, { stage: 'created' });
    expect(seen.line).toBe(`PATCH /api/microservice/operations/${intent.id}`);
    expect(seen.body).toBe('{"fence":3,"evidence":{"stage":"created"}}');
  });

  it.each([
    ['POST /lease', '', () => ledger.acquire(intent.id)],
    ['PUT /lease', '{"fence":3}', () => ledger.renew(intent.id, 3)],
    [
      'POST /lease/release',
      '{"fence":3,"ending":{"state":"done"}}',
      () => ledger.release(intent.id, 3, { state: 'done' }),
    ],
  ])('asks for a lease with %s %s', async (line, body, ask) => {
    answer = [200, {}];
    await ask();
    const operation = ` /api/microservice/operations/${intent.id}/`;
    expect(seen.line).toBe(line.replace(' /', operation));
    expect(seen.body).toBe(body);
  });

  it('finds no row where there is none', async () => {
    refused(404, 'NotFoundError', 'There is no operation');
    expect(await ledger.get(intent.id)).toBeUndefined();
  });

  it('passes on what the ledger refuses, in its own words', async () => {
    refused(409, 'ConflictError', 'is being provisioned by task task-2');
    await expect(ledger.open(intent)).rejects.toMatchObject({
      name: 'ConflictError',
      message: 'is being provisioned by task task-2',
    });
  });

  it('does not take a portal without the plugin for a ledger without rows', async () => {
    answer = [404, {}];
    await expect(ledger.get(intent.id)).rejects.toThrow(
      'The ledger of operations cannot be reached',
    );
  });

  it('says that nothing was changed where the ledger cannot be reached', async () => {
    server.closeAllConnections();
    await new Promise(done => server.close(done));
    await expect(ledger.open(intent)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(
        /^The ledger of operations cannot be reached \(connect ECONNREFUSED .*\), so nothing was changed;/,
      ),
    });
  });
});

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks = await request.toArray();
  return Buffer.concat(chunks).toString();
}
