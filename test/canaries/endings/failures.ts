import { Ending, expectEnd, planFault, startTask, untilFired } from './Ending';

/** Where GitHub refuses something, by the stage of the task; the last words are its operation. */
const REFUSALS: [stage: string, operation: string, call: number][] = [
  ['creating the repository', 'repos/create-in-org', 1],
  ['granting access', 'teams/add-or-update-repo-permissions-in-org', 1],
  ['an environment', 'repos/create-or-update-environment', 2],
  ["the repository's key", 'actions/get-repo-public-key', 1],
  ['the third secret', 'actions/create-or-update-repo-secret', 3],
  [
    'the second secret of an environment',
    'actions/create-or-update-environment-secret',
    2,
  ],
  ['uploading the tree', 'git/create-tree', 1],
  ['the commit', 'git/create-commit', 1],
  ['moving the branch', 'git/update-ref', 1],
];

const refusals: Ending[] = REFUSALS.map(([stage, operation, call], index) => ({
  name: `failure at ${stage}`,
  async reach(world) {
    const message = 'Resource not accessible by integration';
    const fault = { kind: 'refused' as const, with: { status: 403, message } };
    planFault(world, { operation, call, fault });
    const task = await startTask(world, `refused-${index}-service`);
    await expectEnd(world, task, ['failed']);
    await untilFired(world);
  },
}));

const vaultBroken: Ending = {
  name: 'failure of the vault',
  async reach(world) {
    world.around.vault.broken = true;
    const task = await startTask(world, 'unvaulted-service');
    await expectEnd(world, task, ['failed']);
    world.around.vault.broken = false;
  },
};

const badName: Ending = {
  name: 'failure at planning',
  async reach(world) {
    const task = await startTask(world, 'Not_A_Name');
    await expectEnd(world, task, ['failed']);
  },
};

/** A failure at each stage that a task has. */
export const failures: Ending[] = [badName, ...refusals, vaultBroken];
