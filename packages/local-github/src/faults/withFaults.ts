import { setTimeout as pause } from 'node:timers/promises';
import { Answer, json } from '../http/Answer';
import { FaultAnswer, NoAnswer } from './Fault';
import { Faults, FaultyCall } from './Faults';

/**
 * Lets happen to a call what was planned for it.
 *
 * @param faults the plans
 * @param asked the call
 * @param perform does the call
 * @returns what the client gets
 */
export async function withFaults(
  faults: Faults,
  asked: FaultyCall,
  perform: () => Promise<Answer>,
): Promise<Answer> {
  const fault = faults.next(asked);
  switch (fault?.kind) {
    case 'refused':
      return instead(fault.with);
    case 'lost':
      await perform();
      return instead(fault.with);
    case 'delayed':
      await pause(fault.milliseconds);
      return perform();
    case 'truncated':
      return { ...(await perform()), delivery: 'truncated' };
    default:
      return perform();
  }
}

function instead(answer: FaultAnswer | NoAnswer): Answer {
  if (typeof answer === 'string') {
    return { status: 500, headers: {}, delivery: answer };
  }
  const { status, message = 'Server Error', headers } = answer;
  return json(status, { message }, headers);
}
