import { Ending, expectEnd, planFault, startTask, untilFired } from './Ending';
import { CanaryWorld } from '../world/CanaryWorld';
import { formSecrets } from './taskForm';

/** As long as somebody takes to press Cancel, or a machine to die. */
const LONG = 3_000;

/** A task of somebody who presses Cancel between two secrets. */
export const cancel: Ending = {
  name: 'cancel',
  async reach(world) {
    const task = await startTask(world, 'cancelled-service');
    await holdAt(world, 'actions/create-or-update-repo-secret');
    await world.api.post(`scaffolder/v2/tasks/${task}/cancel`, {});
    await expectEnd(world, task, ['failed', 'cancelled']);
  },
};

/** A task whose process dies between two secrets, and that goes on in the next one, by itself or by Retry. */
export const killWhileProvisioning: Ending = {
  name: 'kill -9 between two secrets',
  reach: world =>
    killAt(world, 'actions/create-or-update-repo-secret', 'killed-service'),
};

/** The same while the code is pushed. */
export const killWhilePushing: Ending = {
  name: 'kill -9 while pushing',
  reach: world => killAt(world, 'git/create-tree', 'gone-service'),
};

async function killAt(
  world: CanaryWorld,
  operation: string,
  name: string,
): Promise<void> {
  const task = await startTask(world, name);
  await holdAt(world, operation);
  await world.kill();
  await world.startBackend();
  if (world.options.recovery === 'recovery off') {
    // The janitor closes it, and somebody presses Retry.
    await expectEnd(world, task, ['failed']);
    await world.api.retryTask(task, formSecrets(world));
  }
  await expectEnd(world, task, ['completed']);
}

/** Waits until a call has come to GitHub, which takes its time for it. */
async function holdAt(world: CanaryWorld, operation: string): Promise<void> {
  const fault = { kind: 'delayed' as const, milliseconds: LONG };
  planFault(world, { operation, fault });
  await untilFired(world);
}
