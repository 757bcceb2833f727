import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TOKEN } from '../../testUtils/startTestServer';

/** A GitHub that somebody else wrote: the package emulate. */
export interface Emulate {
  /** The root of its REST API. */
  apiBaseUrl: string;
  stop(): Promise<void>;
}

/** Who exists on both servers. */
const SEED = {
  tokens: { [TOKEN]: { login: 'local-demo', scopes: ['repo', 'workflow'] } },
  github: {
    users: [{ login: 'local-demo', name: 'Local Demo' }],
    orgs: [
      {
        login: 'acme',
        name: 'Acme',
        members: [{ login: 'local-demo', role: 'admin' }],
      },
    ],
  },
};

/** Starts it as a process of its own, since it is an ES module, on a free port of this machine only. */
export async function startEmulate(): Promise<Emulate> {
  const child = spawn(
    process.execPath,
    [join(__dirname, 'emulateServer.mjs'), JSON.stringify(SEED)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error('emulate ended before it answered.');
    }),
  ]);
  const { port } = new URL(String(line).trim());
  return {
    apiBaseUrl: `http://127.0.0.1:${port}`,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
