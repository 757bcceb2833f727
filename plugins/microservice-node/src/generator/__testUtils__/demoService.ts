import { JsonObject } from '@backstage/types';
import {
  CheckResult,
  FileTree,
  Plan,
} from '@microservice-scaffolder/plugin-microservice-common';
import { createGenerator, Generator } from '../createGenerator';
import { demoTemplates } from './demoTemplates';

const ANSWERS = {
  name: 'item-service',
  owner: 'group:default/shop-team',
  repository: { owner: 'acme' },
};

/** A generator of the demo templates with some of their files changed. */
export async function demoGenerator(
  changes: Record<string, string | undefined> = {},
): Promise<Generator> {
  return createGenerator({ templatesDirectory: await demoTemplates(changes) });
}

/** The plan of the demo service, or what is wrong with the answers. */
export async function checkDemo(
  changes: Record<string, string | undefined>,
  answers: JsonObject = {},
): Promise<CheckResult<Plan>> {
  return (await demoGenerator(changes)).plan('demo', {
    ...ANSWERS,
    ...answers,
  });
}

/** The demo service with its generator. Throws what is wrong with the answers. */
export async function planDemo(
  changes: Record<string, string | undefined> = {},
  answers: JsonObject = {},
): Promise<{ generator: Generator; plan: Plan }> {
  const generator = await demoGenerator(changes);
  const checked = generator.plan('demo', { ...ANSWERS, ...answers });
  if (checked.result !== 'ok')
    throw new Error(JSON.stringify(checked.problems));
  return { generator, plan: checked.value };
}

/** The files of the demo service. */
export async function renderDemo(
  changes: Record<string, string | undefined> = {},
  answers: JsonObject = {},
): Promise<FileTree> {
  const { generator, plan } = await planDemo(changes, answers);
  return generator.render(plan);
}

/** The text of a file of a tree. */
export function textIn(tree: FileTree, path: string): string {
  return Buffer.from(
    tree.files.find(file => file.path === path)!.content,
  ).toString();
}
