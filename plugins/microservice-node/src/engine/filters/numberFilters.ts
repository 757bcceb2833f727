import { TemplateFault } from '../TemplateError';
import { Value } from '../values/Value';
import { asCount, asNumber } from './arguments';
import { Filter, Filters } from './Filter';

const rounders: Readonly<Record<string, (value: number) => number>> = {
  common: Math.round,
  ceil: Math.ceil,
  floor: Math.floor,
};

const round: Filter = {
  parameters: ['precision', 'method'],
  apply: (value, [precision, method]) => {
    const factor = 10 ** (precision === undefined ? 0 : asCount(precision, 0));
    const rounder = rounders[String(method ?? 'common')];
    if (!rounder)
      throw new TemplateFault("knows the methods 'common', 'ceil' and 'floor'");
    return rounder(asNumber(value) * factor) / factor;
  },
};

/** The number that a text starts with, or the default; without a default a text that is no number has no value. */
function parsed(
  parse: (text: string, base: number) => number,
): Filter['apply'] {
  return (value: Value, [fallback, base]) => {
    const number = parse(
      String(typeof value === 'object' ? '' : value),
      base === undefined ? 10 : asCount(base, 2),
    );
    return Number.isFinite(number) ? number : fallback;
  };
}

/** Filters that make numbers. */
export const numberFilters: Filters = new Map<string, Filter>([
  ['abs', { parameters: [], apply: value => Math.abs(asNumber(value)) }],
  ['round', round],
  [
    'int',
    {
      parameters: ['default', 'base'],
      apply: parsed((text, base) => parseInt(text, base)),
    },
  ],
  [
    'float',
    { parameters: ['default'], apply: parsed(text => parseFloat(text)) },
  ],
]);
