import { parentPort, workerData } from 'node:worker_threads';
import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import { libraryOf, SourceFile } from '../library';
import { answerTo } from '../threads';
import { createGenerator } from './createGenerator';
import { refusalOf } from './RenderRefusal';

/** What the thread is started with. */
export interface GeneratorThreadData {
  render: { plan: Plan; sources: SourceFile[] };
}

/** This file, which a thread runs: it belongs to the modules of the package, so that a build keeps it. */
export const THREAD = __filename;

const { render } = (workerData ?? {}) as Partial<GeneratorThreadData>;
if (render)
  answerTo(() => treeOf(render), refusalOf).then(answer =>
    parentPort?.postMessage(answer),
  );

async function treeOf({ plan, sources }: GeneratorThreadData['render']) {
  const library = libraryOf(sources.map(asBuffer), 'templates');
  return (await createGenerator({ library })).render(plan);
}

/** A buffer arrives in the thread as the plain bytes that it is made of. */
function asBuffer({ content, ...file }: SourceFile): SourceFile {
  return { ...file, content: Buffer.from(content) };
}
