import { Session } from '../Session';
import type { CreateStep, Step } from '../Vectors';
import { createRow } from './createRow';
import { findStep } from './findStep';
import { sendStep } from './sendStep';

/**
 * Carries out one step of a case.
 *
 * @throws ContractError where the service does not do what the step expects
 */
export async function runStep(step: Step, session: Session): Promise<void> {
  if ('send' in step) await sendStep(step, session);
  else if ('find' in step) await findStep(step, session);
  else await createStep(step, session);
}

async function createStep(step: CreateStep, session: Session): Promise<void> {
  const { row, sent } = await createRow(
    { resource: step.create, body: step.body, by: step.by },
    session,
  );
  session.kept.set(step.as, row);
  session.kept.set('sent', sent);
}
