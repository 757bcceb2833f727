import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let directory: string;
let server: Server;
let url: string;

const vectors = (status: number, version = 1) => ({
  vectors: version,
  service: 'small',
  api: {},
  generators: {},
  resources: [],
  cases: [
    {
      id: 'service.health.live',
      group: 'health',
      says: 'lives',
      steps: [{ send: 'GET /health', expect: { status } }],
    },
  ],
  omitted: {},
});

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'contract-'));
  server = createServer((_, answer) => {
    answer.writeHead(200, { 'x-request-id': 'a' }).end('{}');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Runs the command as a user does, against vectors of our own. */
async function run(document: object, ...words: string[]) {
  const file = join(directory, 'vectors.json');
  writeFileSync(file, JSON.stringify(document));
  const program = join(__dirname, 'run.mjs');
  const child = spawn(process.execPath, [
    program,
    ...['--vectors', file, '--url', url, ...words],
  ]);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', text => {
      output += text;
    });
  const status = await new Promise(resolve => child.once('close', resolve));
  return { status, output };
}

describe('the command', () => {
  it('ends with 0 where the contract holds', async () => {
    const { status, output } = await run(vectors(200), '--seed', 's');
    expect({ status, output }).toEqual({
      status: 0,
      output: '1 cases held, 0 broken, 0 not asked; seed s\n',
    });
  });

  it('ends with 1 where it does not, and says what was asked and answered', async () => {
    const { status, output } = await run(vectors(201));
    expect(status).toBe(1);
    expect(output).toContain(
      [
        'BROKEN service.health.live: lives',
        '  asked    GET /health',
        '  fault    the status is 200, not 201',
        '  answered 200 {}',
      ].join('\n'),
    );
  });

  it('prints results for machines', async () => {
    const { output } = await run(vectors(200), '--json');
    expect(JSON.parse(output).results).toMatchObject([
      { id: 'service.health.live', end: 'held' },
    ]);
  });

  it.each([
    ['vectors of another version', vectors(200, 2), [], 'has version 2'],
    ['a group that is not there', vectors(200), ['--only', 'x'], 'no group x'],
    [
      'a service that asks who calls, without credentials',
      { ...vectors(200), callers: ['default'] },
      [],
      '--credentials: the service knows its callers',
    ],
    [
      'a service that is not there',
      vectors(200),
      ['--url', 'http://127.0.0.1:1'],
      'nothing answers',
    ],
  ])('ends with 2 for %s', async (_, document, words, sentence) => {
    const { status, output } = await run(document, ...words);
    expect({ status, says: output.includes(sentence) }).toEqual({
      status: 2,
      says: true,
    });
  });
});
