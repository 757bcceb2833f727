import { StepOutcome } from './Proof';

/**
 * Carries out a step and says what came of it.
 *
 * @param work - gives what was measured, if anything was; throws when the step fails
 */
export async function takeStep(
  step: string,
  work: () => Promise<string | undefined>,
): Promise<StepOutcome> {
  try {
    const figure = await work();
    return { step, result: 'passed', figure };
  } catch (error) {
    return { step, result: 'failed', reason: (error as Error).message };
  }
}
