import {
  formatProblem,
  Plan,
  Policy,
} from '@microservice-scaffolder/plugin-microservice-common';
import {
  createGenerator,
  Generator,
} from '@microservice-scaffolder/plugin-microservice-node';
import { join } from 'node:path';
import { Target } from '../badInputs/BadInputs';
import { End, timed } from './End';
import { place, withKeys } from './place';

/** The product's own templates. */
export const TEMPLATES = join(__dirname, '../../../templates');

export const RECIPE = 'fastapi-service';

/** Answers without a fault. */
export const GOOD = {
  name: 'item-service',
  description: 'Manages items',
  owner: 'group:default/shop-team',
  repository: { host: 'github.com', owner: 'acme', visibility: 'private' },
};

/** What a careful platform team allows. */
const POLICY: Policy = {
  organisations: [{ host: 'github.com', owner: 'acme' }],
  visibilities: ['private', 'internal'],
};

const FIELDS = { title: { type: 'string', max_length: 100 } };
const modelOf = (entities: unknown) => ({ schema: 1, entities });

/** A value in the place that its target names. */
function answersWith(target: Target, value: unknown): unknown {
  if ('answer' in target) return place(GOOD, target.answer, value);
  if ('answerUnderPolicy' in target)
    return place(GOOD, target.answerUnderPolicy, value);
  if ('model' in target) return { ...GOOD, model: value };
  if ('entities' in target) {
    const names = [value].flat() as string[];
    return { ...GOOD, model: modelOf(withKeys(names, { fields: FIELDS })) };
  }
  if ('fields' in target) {
    const names = [value].flat() as string[];
    const fields = withKeys(names, { type: 'boolean' });
    return { ...GOOD, model: modelOf({ Book: { fields } }) };
  }
  if ('definition' in target)
    return { ...GOOD, model: modelOf({ Book: { fields: { title: value } } }) };
  return GOOD;
}

/** Asks the generator what it makes of answers, as the form, the actions and the command line do. */
export class AnswersDriver {
  private constructor(
    private readonly open: Generator,
    private readonly limited: Generator,
  ) {}

  static async create(): Promise<AnswersDriver> {
    const open = await createGenerator({ templatesDirectory: TEMPLATES });
    const limited = await createGenerator({
      templatesDirectory: TEMPLATES,
      policy: POLICY,
    });
    return new AnswersDriver(open, limited);
  }

  async end(target: Target, value: unknown): Promise<End> {
    const generator = 'answerUnderPolicy' in target ? this.limited : this.open;
    const recipe = 'recipe' in target ? (value as string) : RECIPE;
    const answers = answersWith(target, value);
    const { result, time } = await timed(() => generator.plan(recipe, answers));
    if (result.result === 'ok') return this.rendered(result.value, time);
    const sentences = result.problems.map(problem => ({
      where: problem.where,
      text: formatProblem(problem),
    }));
    return { sentences, time };
  }

  private async rendered(plan: Plan, time: number): Promise<End> {
    return { sentences: [], tree: await this.open.render(plan), time };
  }
}
