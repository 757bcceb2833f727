import { readCanaryTemplate } from '../world/canaryTemplate';
import { join } from 'node:path';
import { Ending, expectEnd, planFault, startTask } from './Ending';
import { failures } from './failures';
import {
  cancel,
  killWhileProvisioning,
  killWhilePushing,
} from './interruptions';
import { formSecrets, formValues } from './taskForm';

const dryRun: Ending = {
  name: 'dry run',
  async reach(world) {
    const { directory } = world.around;
    const outcome = await world.api.post('scaffolder/v2/dry-run', {
      template: readCanaryTemplate(join(directory, 'templates')),
      values: formValues(world, 'dry-service'),
      secrets: await formSecrets(world),
      directoryContents: [],
    });
    world.answers.push(JSON.stringify(outcome));
  },
};

const success: Ending = {
  name: 'success',
  async reach(world) {
    const task = await startTask(world, 'good-service');
    await expectEnd(world, task, ['completed']);
  },
};

const retry: Ending = {
  name: 'Retry of a failed and of a completed task',
  async reach(world) {
    const message = 'Resource not accessible by integration';
    planFault(world, {
      operation: 'actions/create-or-update-repo-secret',
      call: 2,
      fault: { kind: 'refused', with: { status: 403, message } },
    });
    const task = await startTask(world, 'retried-service');
    await expectEnd(world, task, ['failed']);
    for (const _ of ['the failed one', 'the completed one']) {
      await world.api.retryTask(task, await formSecrets(world));
      await expectEnd(world, task, ['completed']);
    }
  },
};

/** Every ending, in the order in which one portal goes through them. */
export const endings: Ending[] = [
  dryRun,
  success,
  ...failures,
  cancel,
  retry,
  killWhileProvisioning,
  killWhilePushing,
];
