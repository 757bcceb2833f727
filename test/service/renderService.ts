import { join, resolve } from 'node:path';
import {
  CheckResult,
  Plan,
  Problem,
} from '../../plugins/microservice-common/src/model';
import {
  createGenerator,
  Generator,
} from '../../plugins/microservice-node/src/generator';
import {
  treeSha,
  writeTree,
} from '../../plugins/microservice-node/src/workspace';

/** The recipes and layers of this repository. */
export const templatesDirectory = resolve(__dirname, '../../templates');
let shared: Promise<Generator> | undefined;

/** The generator with the templates of this repository. */
export function ownGenerator(): Promise<Generator> {
  shared ??= createGenerator({ templatesDirectory });
  return shared;
}

/** Answers that a service needs beside its name and what a test asks for. */
const usual = {
  owner: 'group:default/shop-team',
  repository: { owner: 'acme' },
};

/** Decides about a service, or says why its answers are refused. */
export async function checkService(
  answers: object,
): Promise<CheckResult<Plan>> {
  return (await serviceChecker())(answers);
}

/** What decides about many services in one go. */
export async function serviceChecker(): Promise<
  (answers: object) => CheckResult<Plan>
> {
  const generator = await ownGenerator();
  return answers => generator.plan('fastapi-service', { ...usual, ...answers });
}

/**
 * Decides about a service.
 *
 * @param answers - of `fastapi-service`
 * @throws when the answers are refused, with every problem
 */
export async function planService(answers: object): Promise<Plan> {
  const checked = await checkService(answers);
  if (checked.result === 'ok') return checked.value;
  throw new Error(checked.problems.map(describe).join('\n'));
}

/**
 * Renders a service into the folder `tree` of a directory.
 *
 * @returns its plan
 * @throws as `planService` does
 */
export async function renderService(
  answers: object,
  directory: string,
): Promise<Plan> {
  const plan = await planService(answers);
  const generator = await ownGenerator();
  await writeTree(await generator.render(plan), treeIn(directory));
  return plan;
}

/** Changes with every byte that is rendered for answers, and with why they are refused. */
export async function fingerprintOf(answers: object): Promise<string> {
  try {
    const plan = await planService(answers);
    return treeSha(await (await ownGenerator()).render(plan));
  } catch (error) {
    return (error as Error).message;
  }
}

/** Where the tree is that `renderService` writes. */
export function treeIn(directory: string): string {
  return join(directory, 'tree');
}

function describe({ where, what, fix }: Problem): string {
  return `${where}: ${what}; ${fix}`;
}
