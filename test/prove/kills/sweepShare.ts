import { RecoveryMode } from '../../kills/bench/replicaConfiguration';
import { describePoint } from '../../kills/sweep/holdTasks';
import { killPoints } from '../../kills/sweep/killPoints';
import { KillResult, KillSweep } from '../../kills/sweep/KillSweep';
import { StepOutcome } from '../Proof';

/** The points of a task are dealt out to so many processes, one after the other, so that neighbours do not die together. */
export const SHARES = 8;

/** Kills one process at its share of the points, and lets the other one go on with their tasks. */
export async function sweepShare(
  mode: RecoveryMode,
  share: number,
): Promise<StepOutcome[]> {
  const sweep = await KillSweep.start(mode);
  try {
    const points = killPoints(await sweep.runUndisturbed());
    const mine = points.filter((_, index) => index % SHARES === share);
    return (await sweep.kill(mine)).map(outcomeOf);
  } catch (error) {
    const reason = (error as Error).message;
    return [{ step: 'sweep', result: 'failed', reason }];
  } finally {
    await sweep.end();
  }
}

function outcomeOf({ point, violations, resumed }: KillResult): StepOutcome {
  return {
    step: describePoint(point),
    result: violations.length ? 'failed' : 'passed',
    reason: violations.join('; '),
    data: resumed,
  };
}
