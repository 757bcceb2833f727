import { join } from 'node:path';
import { PythonService } from '../../service/PythonService';
import { presetLife } from './lives';
import { RaceService } from './RaceService';
import { startOther } from './startOther';

/** Starts the service that was written by hand, with the libraries of the generated one. */
export async function startHandwritten(
  libraries: PythonService,
): Promise<RaceService> {
  const running = await startOther({
    title: 'The service written by hand',
    folder: join(__dirname, 'handwritten'),
    setUp: [],
    app: 'main:app',
    environment: databaseUrl => ({
      ...libraries.environment(),
      DATABASE_URL: databaseUrl.replace('postgresql:', 'postgresql+psycopg:'),
      PYTHONDONTWRITEBYTECODE: '1',
    }),
    log: join(libraries.directory, '..', 'handwritten.log'),
    health: '/health/ready',
  });
  return { name: 'other', headers: {}, life: presetLife, ...running };
}
