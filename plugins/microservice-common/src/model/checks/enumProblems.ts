import { DomainModel, EnumModel } from '../DomainModel';
import { Problem } from '../Problem';
import { quoted } from './quoted';

/**
 * Enumerations that begin with, or lead to, something that is not among their values.
 *
 * @internal
 */
export function enumProblems(model: DomainModel): Problem[] {
  return Object.entries(model.enums ?? {}).flatMap(([name, given]) => {
    const where = `model.enums.${name}`;
    const fix = `choose one of ${given.values.join(', ')}`;
    return strangers(given).map(([place, code, value]) => ({
      where: `${where}.${place}`,
      code,
      what: `${quoted(value)} is not one of the values`,
      fix,
    }));
  });
}

/** Values that are named but not listed, with their place. */
function strangers({
  values,
  initial,
  transitions = {},
}: EnumModel): [place: string, code: string, value: string][] {
  const known = new Set(values);
  const first: [string, string, string][] =
    initial === undefined ? [] : [['initial', 'enum.initial', initial]];
  const steps = Object.entries(transitions).flatMap(([from, next]) =>
    [from, ...next].map((value): [string, string, string] => [
      `transitions.${quoted(from).slice(1, -1)}`,
      'enum.transitions',
      value,
    ]),
  );
  return [...first, ...steps].filter(([, , value]) => !known.has(value));
}
