import {
  DomainModel,
  Problem,
} from '../../../plugins/microservice-common/src/model';
import { GENERATES, HostileModel } from '../../models/HostileModel';
import { checkService } from '../../service/renderService';
import { StepOutcome } from '../Proof';
import { Steps } from '../Steps';
import { answersOf, proveModel } from './proveModel';

/** Shows that a hostile model is refused by its code with a fix, or becomes a service that answers. */
export async function proveHostileModel(
  { expected, model }: HostileModel,
  layout: string,
  directory: string,
): Promise<StepOutcome[]> {
  const trial = { model: model as DomainModel, layout, groups: ['lifecycle'] };
  const problems = await refusals(answersOf(trial));
  if (expected === GENERATES && !problems.length) {
    return proveModel(trial, directory);
  }
  const steps = new Steps();
  await steps.measure('refused', async () => judge(problems, expected));
  return steps.outcomes;
}

async function refusals(answers: object): Promise<Problem[]> {
  const checked = await checkService(answers);
  return checked.result === 'invalid' ? checked.problems : [];
}

/**
 * Which code a model was refused by.
 *
 * @throws when that is another than expected, or a problem does not say how to fix it
 */
function judge(problems: Problem[], expected: string): string {
  const codes = [...new Set(problems.map(({ code }) => code ?? 'no code'))];
  if (!codes.includes(expected)) {
    throw new Error(`${codes.join(', ') || 'accepted'} instead of ${expected}`);
  }
  const mute = problems.find(({ fix }) => !fix);
  if (mute) throw new Error(`${mute.where} ${mute.what} without a fix`);
  return expected;
}
