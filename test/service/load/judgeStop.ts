import { LoadAnswer } from './sendRequest';

/** What was seen of a service that was told to stop under load. */
export interface StopObservation {
  answers: LoadAnswer[];
  /** Exit status, or the signal that ended the process. */
  end: number | string;
  /** From the signal to the end of the process. */
  seconds: number;
  log: string;
}

/** Longest time from the signal to the end: the delay and uvicorn's grace of 20 s, with room for a laden machine. */
const mostSeconds = 25;

/** What is wrong with how a service stopped; nothing where all is well. */
export function judgeStop(observation: StopObservation): string[] {
  const { answers, end, seconds } = observation;
  const lost = answers.filter(answer => 'error' in answer);
  const broken = answers.filter(
    answer => 'status' in answer && answer.status >= 500,
  );
  return [
    ...lost.map(answer => `a request had no answer: ${JSON.stringify(answer)}`),
    ...broken.map(answer => `a request was not served: ${describe(answer)}`),
    ...(endedWell(observation) ? [] : [`the process ended with ${end}`]),
    ...(seconds > mostSeconds ? [`the process took ${seconds} s to end`] : []),
  ];
}

/** Uvicorn ends itself with the signal once more when everything is shut down, as POSIX has it. */
function endedWell({ end, log }: StopObservation): boolean {
  const complete = log.includes('Application shutdown complete');
  return complete && (end === 0 || end === 'SIGTERM');
}

function describe(answer: LoadAnswer): string {
  return 'status' in answer ? `${answer.status}` : answer.error;
}
