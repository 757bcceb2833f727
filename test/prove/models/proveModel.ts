import { join } from 'node:path';
import { DomainModel } from '../../../plugins/microservice-common/src/model';
import { keepsContract } from '../../service/checks/contract';
import { mustRun } from '../../service/checks/ServiceCheck';
import { PythonService } from '../../service/PythonService';
import { renderService, treeIn } from '../../service/renderService';
import { RunningService } from '../../service/RunningService';
import { TestDatabase } from '../../service/TestDatabase';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';

/** A model with the layout in which it is rendered, and how far its service is tried. */
export interface ModelTrial {
  model: DomainModel;
  layout: string;
  /** Groups of the contract that it keeps; all where absent. */
  groups?: string[];
}

const script = join(__dirname, 'compile_and_migrate.py');

/** The answers that ask for a service with the model. */
export function answersOf({ model, layout }: ModelTrial): object {
  return { name: 'some-service', model, layout };
}

/** Renders a model and holds the service to what every model has to give. */
export async function proveModel(
  trial: ModelTrial,
  directory: string,
): Promise<StepOutcome[]> {
  const steps = new Steps();
  const plan = await steps.take('render', () =>
    renderService(answersOf(trial), directory),
  );
  const service =
    plan &&
    (await steps.take('install', () =>
      PythonService.install(treeIn(directory)),
    ));
  if (!service) return steps.outcomes;
  await checkStyle(service, steps);
  const database = await TestDatabase.create();
  const env = { DATABASE_URL: database.url };
  const migrated = await steps.take('compile, import, migrate', () =>
    mustRun({ service }, ['python', script, service.rootPackage], env),
  );
  if (migrated !== undefined) {
    await steps.measure('answer', async () => {
      const running = await RunningService.serve(service, database);
      return keepsContract({ service, running }, trial.groups).finally(() =>
        running.stop(),
      );
    });
  }
  await database.drop();
  return steps.outcomes;
}

async function checkStyle(service: PythonService, steps: Steps) {
  await steps.take('names', () =>
    mustRun({ service }, ['ruff', 'check', '--select', 'F', '.']),
  );
  await steps.take('format', () =>
    mustRun({ service }, ['ruff', 'format', '--check', '.']),
  );
}
