import { Meter } from '../runtime/Meter';
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
  apply: (value, [precision, method], meter) => {
    const factor =
      10 ** (precision === undefined ? 0 : asCount(precision, 0, meter));
    const rounder = rounders[String(method ?? 'common')];
    if (!rounder)
      throw new TemplateFault("knows the methods 'common', 'ceil' and 'floor'");
    const rounded = rounder(asNumber(value, meter) * factor) / factor;
    if (Number.isFinite(rounded)) return rounded;
    throw new TemplateFault('does not give a finite number');
  },
};

/** The number that a text starts with, or the default; without a default a text that is no number has no value. */
function parsed(
  parse: (text: string, base: number) => number,
): Filter['apply'] {
  return (value: Value, [fallback, base], meter: Meter) => {
    const text = String(typeof value === 'object' ? '' : value);
    meter.charge(text.length);
    const number = parse(
      text,
      base === undefined ? 10 : asCount(base, 2, meter),
    );
    return Number.isFinite(number) ? number : fallback;
  };
}

/** Filters that make numbers. */
export const numberFilters: Filters = new Map<string, Filter>([
  [
    'abs',
    {
      parameters: [],
      apply: (value, _, meter) => Math.abs(asNumber(value, meter)),
    },
  ],
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
