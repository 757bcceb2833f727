import { rmSync } from 'node:fs';
import { createServer, Server } from 'node:net';
import { bareCheckout, onlyPrograms, runDev } from './bareCheckout';

describe('./dev on a machine that lacks something', () => {
  let checkout: string;
  beforeAll(() => {
    checkout = bareCheckout();
  });
  afterAll(() => rmSync(checkout, { recursive: true }));

  it('says that git is missing', () => {
    const path = onlyPrograms(checkout, { node: process.execPath });
    expect(runDev(checkout, [], { PATH: path })).toEqual({
      status: 1,
      output:
        '> git was not found on PATH and ./dev needs it to keep the repositories: install git and run ./dev again.\n',
    });
  });

  it('says that npm is missing', () => {
    const path = onlyPrograms(checkout, { node: process.execPath });
    const { status, output } = runDev(checkout, ['tsc'], { PATH: path });
    expect(status).toBe(1);
    expect(output.split('\n').slice(1)).toEqual([
      '> npm was not found on PATH and ./dev needs it to fetch its tools: install npm and run ./dev again.',
      '',
    ]);
  });

  it('says that there is no network', () => {
    const { status, output } = runDev(checkout, ['tsc'], {
      npm_config_registry: 'http://127.0.0.1:9/',
      npm_config_cache: `${checkout}/cache`,
      npm_config_fetch_retries: '0',
    });
    expect(status).toBe(1);
    expect(output.split('\n').slice(1)).toEqual([
      "> The package registry cannot be reached to fetch Yarn and Node: connect to the network (or set the proxy in npm's configuration) and run ./dev again.",
      '',
    ]);
  });
});

describe('./dev while its port is taken', () => {
  it('names the port and who needs it', async () => {
    const listener = await listen(7007);
    const checkout = bareCheckout();
    const outcome = runDev(checkout, [], {});
    rmSync(checkout, { recursive: true });
    listener?.close();
    expect(outcome).toEqual({
      status: 1,
      output:
        '> Port 7007 on 127.0.0.1 is taken and the portal needs it: stop the program that listens there (perhaps another ./dev) and run ./dev again.\n',
    });
  });
});

/** Takes a port, unless somebody has it already. */
function listen(port: number): Promise<Server | undefined> {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
