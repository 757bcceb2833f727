import { startService } from '../../../scripts/dev/service.mjs';
import { freePort } from '../../portal/freePort';
import { runProgram } from '../../service/runProgram';
import { TestDatabase } from '../../service/TestDatabase';
import { untilReady } from '../../service/untilReady';
import { RaceService } from './RaceService';

/** A service that was not generated. */
export interface OtherService {
  /** `The service written by hand` */
  title: string;
  folder: string;
  /** What is run in the folder before the first start. */
  setUp: string[][];
  /** What uvicorn serves: `main:app` */
  app: string;
  /** Its variables, for the address of its database. */
  environment(databaseUrl: string): NodeJS.ProcessEnv;
  log: string;
  /** The path that answers when it can be used. */
  health: string;
}

/** Starts a service that was not generated, on a database of its own, as one process. */
export async function startOther(
  service: OtherService,
): Promise<Pick<RaceService, 'url' | 'pid' | 'stop'>> {
  const database = await TestDatabase.create();
  try {
    const env = service.environment(database.url);
    await setUp(service, env);
    const { url, server } = await serve(service, env);
    const stop = async () => {
      await server.stop();
      await database.drop();
    };
    return { url, pid: server.child.pid!, stop };
  } catch (error) {
    await database.drop();
    throw error;
  }
}

async function setUp(
  { setUp: commands, folder }: OtherService,
  env: NodeJS.ProcessEnv,
) {
  for (const command of commands) {
    const { status, output } = await runProgram(command, { cwd: folder, env });
    if (status !== 0) throw new Error(`${command.join(' ')}: ${output}`);
  }
}

async function serve(service: OtherService, env: NodeJS.ProcessEnv) {
  const { title, folder, app, log, health } = service;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const address = ['--host', '127.0.0.1', '--port', String(port)];
  const server = startService({
    title,
    command: ['uvicorn', app, ...address],
    cwd: folder,
    env,
    log,
    answers: url + health,
  });
  await untilReady(
    server,
    ({ message }) => new Error(`${title}: ${message}; see ${log}`),
  );
  return { url, server };
}
