import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { wholeAnswers } from './wholeAnswers';

describe('wholeAnswers', () => {
  let server: Server;
  let answer: { body: string; length: number };
  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': answer.length,
      });
      response.write(answer.body, () =>
        answer.length > answer.body.length
          ? response.destroy()
          : response.end(),
      );
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => server.close());

  const ask = () => {
    const { port } = server.address() as AddressInfo;
    return wholeAnswers(fetch)(`http://127.0.0.1:${port}`);
  };

  it('hands over what can be read', async () => {
    answer = { body: '{"sha":"1"}', length: 11 };
    expect(await (await ask()).json()).toEqual({ sha: '1' });
  });

  it('hands over an answer without a body', async () => {
    answer = { body: '', length: 0 };
    expect((await ask()).status).toBe(200);
  });

  it('fails where the connection ends in the middle', async () => {
    answer = { body: '{"sh', length: 11 };
    await expect(ask()).rejects.toThrow('terminated');
  });

  it('fails where somebody on the way cut the JSON', async () => {
    answer = { body: '{"sh', length: 4 };
    await expect(ask()).rejects.toThrow('the answer is cut off');
  });
});
