import {
  createGenerator,
  verifyTree,
} from '@microservice-scaffolder/plugin-microservice-node';
import { join } from 'node:path';
import { demoTemplates } from '../../../plugins/microservice-node/src/generator/__testUtils__/demoTemplates';
import { Planted } from '../badInputs/BadInputs';
import { GOOD } from './answers';
import { End, sentenceOf, sentencesOf, timed } from './End';
import { GOOD_WORKFLOW } from '../../../plugins/microservice-node/src/verifier/__testUtils__/workflows';
import { plant } from './plant';

/** What of the demo's templates breaks rules for services by intent. */
const WITHOUT = {
  'layers/base/repository/files/raw.txt': undefined,
  'layers/option/ci/python/files/.github/workflows/{ciFile}.njk': `{% raw %}${GOOD_WORKFLOW}{% endraw %}`,
};

/** Plants files into a layer, then loads, renders and verifies. */
export async function renderedWith(
  files: Record<string, Planted>,
): Promise<End> {
  const templatesDirectory = await demoTemplates(WITHOUT);
  await plant(join(templatesDirectory, 'layers/base/repository/files'), files);
  const { result, time } = await timed(() => outcome(templatesDirectory));
  return { ...result, time };
}

async function outcome(templatesDirectory: string): Promise<Omit<End, 'time'>> {
  try {
    const generator = await createGenerator({ templatesDirectory });
    const planned = generator.plan('demo', GOOD);
    if (planned.result === 'invalid')
      return { sentences: planned.problems.map(sentenceOf) };
    const tree = await generator.render(planned.value);
    const problems = await verifyTree(tree);
    return { sentences: problems.map(sentenceOf), tree };
  } catch (error) {
    return { sentences: sentencesOf((error as Error).message) };
  }
}
