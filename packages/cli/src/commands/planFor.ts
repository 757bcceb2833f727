import { Plan } from '@microservice-scaffolder/plugin-microservice-common';
import { Generator } from '@microservice-scaffolder/plugin-microservice-node';
import { Fault } from '../Fault';
import { readAnswers } from '../input/readAnswers';

/** The plan for a recipe and an answers file. Rejects with a {@link Fault} that holds every problem. */
export async function planFor(
  generator: Generator,
  recipe: string,
  answersFile: string,
): Promise<Plan> {
  const checked = generator.plan(recipe, await readAnswers(answersFile));
  if (checked.result === 'invalid') throw new Fault(checked.problems);
  return checked.value;
}
