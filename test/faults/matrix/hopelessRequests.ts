import { Fault, Faults } from '../../../packages/local-github/src';
import { OpenRequest } from '../bench/impatientConnector';
import { isRecorder } from './measureCalls';

/** Tells each request once that its answer was planned not to come in time. */
export function hopelessRequests(
  faults: Pick<Faults, 'fired'>,
): (request: OpenRequest) => boolean {
  const told = new Map<string, number>();
  return request => {
    const key = keyOf(request);
    const count = faults.fired.filter(
      call => keyOf(call) === key && staysAway(call.fault),
    ).length;
    const before = told.get(key) ?? 0;
    if (count <= before) return false;
    told.set(key, before + 1);
    return true;
  };
}

function keyOf({ method, path }: OpenRequest): string {
  return `${method} ${path}`;
}

function staysAway(fault: Fault): boolean {
  if (fault.kind === 'delayed') return !isRecorder(fault);
  return 'with' in fault && fault.with === 'silence';
}
