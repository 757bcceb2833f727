import {
  FileTree,
  Plan,
  Policy,
} from '@microservice-scaffolder/plugin-microservice-common';
import { libraryOf, readSources, SourceFile } from '../library';
import { Answer, inThread, resultOf, ThreadLimits } from '../threads';
import { createGenerator, Generator } from './createGenerator';
import { GeneratorThreadData, THREAD } from './generatorThread';
import { errorOf, RenderRefusal } from './RenderRefusal';

/**
 * Makes a generator for a process that has other work: each render has a thread of its own, which reads the same templates
 * that the plan was made with, and which ends with its signal or after its time. The rest of a generator is quick.
 *
 * @throws LibraryError that holds every problem of the templates with file and line
 *
 * @public
 */
export async function createThreadedGenerator(options: {
  templatesDirectory: string;
  policy?: Policy;
}): Promise<Generator> {
  const { templatesDirectory, policy } = options;
  const sources = await readSources(templatesDirectory);
  const library = libraryOf(sources, templatesDirectory);
  const generator = await createGenerator({ library, policy });
  return {
    recipes: () => generator.recipes(),
    plan: (recipeId, answers) => generator.plan(recipeId, answers),
    explain: (plan, path) => generator.explain(plan, path),
    render: (plan, limits) => renderInThread({ plan, sources }, limits),
  };
}

async function renderInThread(
  { plan, sources }: { plan: Plan; sources: SourceFile[] },
  limits?: ThreadLimits,
): Promise<FileTree> {
  const workerData: GeneratorThreadData = { render: { plan, sources } };
  const { name } = plan.answers;
  const tooSlow = (seconds: number) =>
    new Error(
      `The service '${name}' took more than ${seconds} seconds to render, so it was given up; try again when the machine is less busy, or split its model.`,
    );
  const task = { file: THREAD, workerData, tooSlow };
  const answer = await inThread<Answer<FileTree, RenderRefusal>>(task, limits);
  return resultOf(answer, errorOf);
}
