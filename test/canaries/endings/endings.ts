import { join } from 'node:path';
import { SealingKey } from '@microservice-scaffolder/plugin-microservice-common';
import { sealSecrets } from '../../portal/sealSecrets';
import { secretsWith } from '../secrets/sources';
import { CanaryWorld } from '../world/CanaryWorld';
import { readCanaryTemplate } from '../world/canaryTemplate';
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
    const { api, around } = world;
    const key = await api.get<SealingKey>('microservice/secrets/key');
    const outcome = await api.post('scaffolder/v2/dry-run', {
      template: readCanaryTemplate(join(around.directory, 'templates')),
      values: formValues(world, 'dry-service'),
      secrets: await sealSecrets(key, formSecrets(world)),
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
    await expectSecrets(world, 'good-service');
  },
};

/** @throws where a secret has not arrived: what was never there cannot leak */
async function expectSecrets(
  { around: { github, canaries } }: CanaryWorld,
  repository: string,
): Promise<void> {
  for (const { name, value, environment } of secretsWith(canaries)) {
    const secret = { owner: 'acme', repository, name, environment };
    if ((await github.openSecret(secret)) !== value) {
      throw new Error(`GitHub does not have the value of ${name}`);
    }
  }
}

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
      await world.api.retryTask(task, formSecrets(world));
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
