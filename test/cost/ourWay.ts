import { Bench } from '../faults/bench/Bench';
import { Task } from '../faults/task/Task';
import { writeService } from './writeService';

/** Creates the service with the actions of this repository: create, provision, push. */
export async function ourWay(bench: Bench, repoName: string): Promise<void> {
  const { create, provision, push } = bench.actions;
  const place = { owner: 'acme', repoName };
  const task = new Task({
    id: `task-${repoName}`,
    fillWorkspace: writeService,
    steps: [
      {
        id: 'create',
        action: create,
        input: () => ({
          ...place,
          visibility: 'private',
          description: 'A service of 100 files',
        }),
      },
      {
        id: 'provision',
        action: provision,
        input: () => ({
          ...place,
          environments: [{ name: 'production' }],
          secrets: ['REGISTRY_TOKEN', 'DEPLOY_KEY'].map(name => ({
            name,
            from: `env:${name}`,
            environment: 'production',
          })),
        }),
      },
      { id: 'push', action: push, input: () => place },
    ],
  });
  const { error } = await task.run();
  if (error) throw error;
}
