import { JsonValue } from '@backstage/types';
import { copyData } from '../values/copyData';
import { plainData } from '../values/plainData';
import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';
import { Meter } from './Meter';

/**
 * A function of the host. It gets plain JSON data, `undefined` for what is missing, and gives plain JSON data or nothing.
 *
 * @public
 */
export type HostFunction = (...given: any[]) => JsonValue | undefined;

/**
 * Calls a function of the host. It works on copies, so that it changes nothing that a template holds, and what it gives is
 * checked and copied.
 *
 * @throws TemplateFault for what is no data on either side, and with the words of what the function throws
 */
export function callHost(
  work: HostFunction,
  given: readonly (Value | undefined)[],
  meter: Meter,
): Value | undefined {
  const copies = given.map(value => copyFor(value, meter));
  const result = resultOf(work, copies);
  return result === undefined ? undefined : copyData(result, 'result');
}

/** The copy has the prototypes that the host's code expects. */
function copyFor(value: Value | undefined, meter: Meter) {
  // It may walk and print all that it is given.
  const data = plainData(value ?? null, meter);
  return value === undefined ? undefined : structuredClone(data);
}

function resultOf(work: HostFunction, given: unknown[]) {
  try {
    return work(...given);
  } catch (error) {
    const { message } = (error ?? {}) as Partial<Error>;
    throw new TemplateFault(String(message ?? error));
  }
}
