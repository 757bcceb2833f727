import { ContractError } from './ContractError';
import { SCENARIOS } from './scenarios/index';
import { Session } from './Session';
import { runStep } from './steps/runStep';
import type { Step, VectorCase } from './Vectors';
import type { World } from './World';

/** How a case ended. */
export interface CaseResult {
  id: string;
  group: string;
  says: string;
  end: 'held' | 'broken' | 'not asked';
  /** Why it was not asked, or what is wrong, a sentence each. */
  faults: string[];
  request?: string;
  answer?: string;
}

/** What a scenario needs besides a service, and how to give it. */
const NEEDS: Readonly<
  Record<string, [key: 'readLog' | 'databaseSwitch', option: string]>
> = {
  log_line: ['readLog', '--log FILE'],
  database_outage: ['databaseSwitch', '--database-switch URL'],
};

/** Runs one case, and removes the rows that it made. */
export async function runCase(
  given: VectorCase,
  world: World,
): Promise<CaseResult> {
  const { id, group, says } = given;
  const lacking = lackOf(given, world);
  if (lacking) {
    return { id, group, says, end: 'not asked', faults: [`needs ${lacking}`] };
  }
  const session = new Session(world, given.alone);
  try {
    await carryOut(given, session);
    return { id, group, says, end: 'held', faults: [] };
  } catch (error) {
    return { id, group, says, end: 'broken', ...blame(error) };
  } finally {
    await session.cleanUp();
  }
}

/** What the case needs and the run does not have. */
function lackOf(
  { scenario = '', steps = [] }: VectorCase,
  world: World,
): string | undefined {
  const [key, option] = NEEDS[scenario] ?? [];
  if (key && !world[key]) return option;
  const stranger = steps.find(
    ({ by }) => by && by !== 'anonymous' && !world.credentials[by],
  );
  return stranger && `credentials of "${stranger.by}"`;
}

async function carryOut(given: VectorCase, session: Session): Promise<void> {
  if (given.scenario) {
    const scenario = SCENARIOS[given.scenario];
    if (!scenario) throw new Error(`no scenario is called ${given.scenario}`);
    await scenario(session, (given.with ?? {}) as never, given);
  }
  for (const step of given.steps ?? []) await inStep(step, session);
}

async function inStep(step: Step, session: Session): Promise<void> {
  try {
    await runStep(step, session);
  } catch (error) {
    if (error instanceof ContractError && 'says' in step && step.says) {
      error.faults.unshift(step.says);
    }
    throw error;
  }
}

function blame(
  error: unknown,
): Pick<CaseResult, 'faults' | 'request' | 'answer'> {
  if (!(error instanceof ContractError)) {
    return { faults: [error instanceof Error ? error.message : String(error)] };
  }
  const { faults, request, answer } = error;
  return {
    faults,
    request,
    ...(answer
      ? { answer: `${answer.status} ${answer.text.slice(0, 400)}` }
      : {}),
  };
}
