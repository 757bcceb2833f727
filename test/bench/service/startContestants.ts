import { join } from 'node:path';
import { startService } from '../../../scripts/dev/service.mjs';
import { freePort } from '../../portal/freePort';
import { PythonService } from '../../service/PythonService';
import { RunningService } from '../../service/RunningService';
import { TestDatabase } from '../../service/TestDatabase';
import { RaceService } from './RaceService';

const handwritten = join(__dirname, 'handwritten');

/** Starts a generated service as its image does, with all rights for who loads it. */
export async function startGenerated(
  service: PythonService,
): Promise<RaceService> {
  const running = await RunningService.start(service);
  const { url } = running;
  const credentials = await service.caller.credentials(url);
  return {
    name: 'generated',
    url,
    pid: running.child.pid!,
    headers: credentials.default ?? {},
    stop: () => running.stop(),
  };
}

/** Starts the service that was written by hand, with the libraries of the generated one. */
export async function startHandwritten(
  libraries: PythonService,
): Promise<RaceService> {
  const database = await TestDatabase.create();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  const server = startService({
    title: 'The service written by hand',
    command: ['uvicorn', 'main:app', ...address],
    cwd: handwritten,
    env: {
      ...libraries.environment(),
      DATABASE_URL: database.url.replace('postgresql:', 'postgresql+psycopg:'),
      PYTHONDONTWRITEBYTECODE: '1',
    },
    log: join(libraries.directory, '..', 'handwritten.log'),
    answers: `${url}/health/ready`,
  });
  await Promise.race([server.ready, server.ended]);
  return {
    name: 'handwritten',
    url,
    pid: server.child.pid!,
    headers: {},
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}
