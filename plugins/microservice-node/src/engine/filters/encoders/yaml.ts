import { stringify } from 'yaml';
import { Filter } from '../Filter';
import { plainData } from '../../values/plainData';

/**
 * YAML on one line, as a scalar or in flow style, that can stand after `key:`, in a list and inside `[ ]` and `{ }`. What
 * YAML 1.1 would read as something else (`yes`, `on`, `012`, `1:30`) is quoted too.
 */
export const yamlFilter: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const line = stringify([plainData(value, meter)], {
      collectionStyle: 'flow',
      flowCollectionPadding: false,
      lineWidth: 0,
      blockQuote: false,
      aliasDuplicateObjects: false,
      compat: 'yaml-1.1',
    });
    return line.trim().slice(1, -1);
  },
};
