import { Meter } from '../runtime/Meter';
import { looseOperators } from './looseOperators';
import { numberOf } from './looseText';
import { Value } from './Value';
import { orderTests, ValueTest, ValueTests, valueTests } from './valueTests';

function remainder(
  value: Value | undefined,
  divisor: Value | undefined,
  meter: Meter,
): number {
  return numberOf(value, meter) % numberOf(divisor, meter);
}

/** The tests as nunjucks has them for every value: those that calculate do it as JavaScript does. */
export const looseTests: ValueTests = new Map<string, ValueTest>([
  ...valueTests,
  // Nothing is escaped, so nothing needs to be safe from it.
  ['escaped', { arguments: 0, takesMissing: true, holds: () => false }],
  [
    'odd',
    {
      arguments: 0,
      holds: (value, _, meter) => remainder(value, 2, meter) === 1,
    },
  ],
  [
    'even',
    {
      arguments: 0,
      holds: (value, _, meter) => remainder(value, 2, meter) === 0,
    },
  ],
  [
    'divisibleby',
    {
      arguments: 1,
      holds: (value, divisor, meter) => remainder(value, divisor, meter) === 0,
    },
  ],
  ...orderTests(looseOperators.compare),
]);
