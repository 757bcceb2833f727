import { FaultRow } from './FaultRow';
import { CATALOG_CALL, MeasuredCall } from './measureCalls';

/** Whether a fault is one that a call of the matrix may meet: something is changed, by somebody who may answer so. */
export function mayMeet(
  { onlyGithub }: Pick<FaultRow, 'onlyGithub'>,
  { mutates, operation }: MeasuredCall,
): boolean {
  return mutates && !(onlyGithub && operation === CATALOG_CALL);
}
