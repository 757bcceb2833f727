import { TemplateFault } from '../TemplateError';
import { asText } from './arguments';
import { Filter, Filters } from './Filter';
import { namingRules } from './namingRules';
import { singularOf } from './singularOf';

/** Names are short; splitting a long text into words takes time that grows with its square. */
const longestName = 1_000;

function naming(change: (name: string) => string): Filter {
  return {
    parameters: [],
    apply: (value, _, meter) => {
      const name = asText(value);
      if (name.length > longestName)
        throw new TemplateFault(`a name has at most ${longestName} characters`);
      meter.charge(40 + (name.length * name.length) / 100);
      return change(name);
    },
  };
}

/** One name in every case, and nouns in both numbers: the same rules by which the model names things. */
export const namingFilters: Filters = new Map([
  ['snake', naming(name => namingRules().nameCases(name).snake)],
  ['pascal', naming(name => namingRules().nameCases(name).pascal)],
  ['camel', naming(name => namingRules().nameCases(name).camel)],
  ['kebab', naming(name => namingRules().nameCases(name).kebab)],
  ['constant', naming(name => namingRules().nameCases(name).constant)],
  ['plural', naming(name => namingRules().pluralOf(name))],
  ['singular', naming(singularOf)],
]);
