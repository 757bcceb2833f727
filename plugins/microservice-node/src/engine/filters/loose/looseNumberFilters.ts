import { numberOf, wordOf } from '../../values/looseText';
import { Value } from '../../values/Value';
import { Filter, Filters } from '../Filter';

const rounders = new Map<Value | undefined, (value: number) => number>([
  ['ceil', Math.ceil],
  ['floor', Math.floor],
]);

const abs: Filter = {
  parameters: [],
  apply: (value, _, meter) => Math.abs(numberOf(value, meter)),
};

const round: Filter = {
  parameters: ['precision', 'method'],
  apply(value, [precision, method], meter) {
    const factor = 10 ** numberOf(precision || 0, meter);
    const rounder = rounders.get(method) ?? Math.round;
    return rounder(numberOf(value, meter) * factor) / factor;
  },
};

/** The number that the text of a value starts with, or the default. */
function parsed(parse: (text: string, base: number) => number): Filter {
  return {
    parameters: ['default', 'base'],
    apply(value, [fallback, base = 10], meter) {
      const text = wordOf(value, meter);
      meter.charge(text.length);
      const number = parse(text, numberOf(base, meter));
      return Number.isNaN(number) ? fallback : number;
    },
  };
}

/** Filters that make numbers, for values of every kind: what is none gives `NaN`. */
export const looseNumberFilters: Filters = new Map([
  ['abs', abs],
  ['round', round],
  ['int', parsed((text, base) => parseInt(text, base))],
  ['float', parsed(text => parseFloat(text))],
]);
