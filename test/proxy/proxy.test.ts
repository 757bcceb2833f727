import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { connect, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderService, treeIn } from '../service/renderService';
import { nginxProgram } from './nginxProgram';
import { Proxy } from './Proxy';
import { Upstream } from './Upstream';

const withNginx = nginxProgram ? describe : describe.skip;

withNginx('the reverse proxy of a generated service', () => {
  let directory: string;
  let configuration: string;
  let upstream: Upstream;
  let proxy: Proxy;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'proxied-'));
    const answers = {
      name: 'item-service',
      layout: 'clean',
      options: ['nginx', 'websocket'],
    };
    await renderService(answers, directory);
    configuration = await readFile(
      join(treeIn(directory), 'infra/nginx.conf'),
      'utf8',
    );
    upstream = await Upstream.start();
    proxy = await Proxy.start(configuration, upstream.url);
  });
  beforeEach(() => {
    upstream.asked.length = 0;
  });
  afterAll(async () => {
    await proxy?.stop();
    await upstream?.stop();
    await rm(directory, { recursive: true });
  });

  it('says who asked, and believes nobody who says so', async () => {
    await fetch(`${proxy.url}/api/v1/items?skip=5`, {
      headers: {
        'X-Forwarded-For': '203.0.113.9',
        'X-Forwarded-Proto': 'https',
        'X-Forwarded-Host': 'other.example.org',
      },
    });
    const [{ path, headers }] = upstream.asked;
    expect(path).toBe('/api/v1/items?skip=5');
    expect(headers).toMatchObject({
      host: proxy.url.slice('http://'.length),
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': proxy.url.slice('http://'.length),
      'x-forwarded-proto': 'http',
    });
  });

  it.each([
    ['takes over', 'order-1.2_3', /^order-1\.2_3$/],
    ['replaces', 'a b', /^[0-9a-f]{32}$/],
  ])('%s the id %s of a request', async (_, id, expected) => {
    const answer = await fetch(proxy.url, { headers: { 'X-Request-ID': id } });
    expect(upstream.asked[0].headers['x-request-id']).toMatch(expected);
    expect(answer.headers.get('x-request-id')).toMatch(expected);
  });

  it('compresses JSON, and says no header twice', async () => {
    const answer = await fetch(proxy.url, {
      headers: { 'Accept-Encoding': 'gzip' },
    });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('server')).toBe('nginx');
  });

  it.each([
    '/metrics',
    '/metrics/',
    '//metrics',
    '/%6Detrics',
    '/health/ready',
    '/health/ready/',
    '/health/./startup',
  ])('hides %s', async path => {
    const answer = await ask(path);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('Content-Type: application/problem+json');
    expect(upstream.asked).toEqual([]);
  });

  it('leaves errors of the service as they are', async () => {
    const answer = await fetch(`${proxy.url}/missing`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('application/json');
  });

  it('takes the largest body that the service takes', async () => {
    const body = 'x'.repeat(1_048_576);
    const answer = await fetch(proxy.url, { method: 'POST', body });
    expect(answer.status).toBe(200);
    expect(upstream.asked[0].bytes).toBe(1_048_576);
  });

  it('refuses a larger one as the service would', async () => {
    const body = 'x'.repeat(1_048_577);
    const answer = await fetch(`${proxy.url}/api/v1/items?q="`, {
      method: 'POST',
      body,
      headers: { 'X-Request-ID': 'large' },
    });
    expect(answer.status).toBe(413);
    expect(answer.headers.get('x-request-id')).toBe('large');
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'Content Too Large',
      status: 413,
      instance: '/api/v1/items',
      code: 'content_too_large',
      request_id: 'large',
    });
    expect(upstream.asked).toEqual([]);
  });

  it('ends with clients that do not send what they promised', async () => {
    const answer = await ask('/api/v1/items', 'Content-Length: 10');
    expect(answer).toBe('');
    expect(upstream.asked).toEqual([]);
  });

  it('answers for a service that is slow, and asks no second time', async () => {
    const answer = await fetch(`${proxy.url}/slow`, { method: 'POST' });
    expect(answer.status).toBe(504);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({ code: 'gateway_timeout' });
    expect(upstream.asked).toHaveLength(1);
  });

  it('answers for a service that is gone', async () => {
    const gone = await Upstream.start();
    const alone = await Proxy.start(configuration, gone.url);
    await gone.stop();
    const answer = await fetch(`${alone.url}/api/v1/items`);
    await alone.stop();
    expect(answer.status).toBe(502);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'bad_gateway' });
  });

  it('keeps a WebSocket open in both directions', async () => {
    const socket = open();
    const [, body] = await exchange(socket, 'hello');
    socket.destroy();
    expect(body).toBe('hello');
    expect(upstream.upgraded[0]).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('logs without queries', async () => {
    await fetch(`${proxy.url}/api/v1/items?email=ada@example.org`);
    const log = await proxy.log();
    expect(log).toContain('"path":"/api/v1/items"');
    expect(log).not.toContain('ada@example.org');
  });

  function open(): Socket {
    const { port } = new URL(proxy.url);
    return connect(Number(port), '127.0.0.1').setEncoding('utf8');
  }

  /** Opens a WebSocket, says a word, and gives what comes back: the head of the answer and the word. */
  async function exchange(socket: Socket, word: string): Promise<string[]> {
    socket.write(
      'GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    );
    const [head] = await once(socket, 'data');
    socket.write(word);
    const [body] = await once(socket, 'data');
    return [head, body];
  }

  /** Sends a request letter by letter as it is written, which fetch would tidy up. */
  async function ask(path: string, header = 'Accept: */*'): Promise<string> {
    const socket = open();
    let answer = '';
    socket.on('data', text => {
      answer += text;
    });
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${header}\r\n\r\n`,
    );
    await once(socket, 'close');
    return answer;
  }
});
