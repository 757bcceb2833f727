import { asText } from '../arguments';
import { Filter } from '../Filter';
import { plainData } from '../../values/plainData';

/** A text that can stand between the three double quotes of a Python docstring; the template writes the quotes. */
export const docstringFilter: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const text = asText(value);
    return JSON.stringify(plainData(text, meter)).slice(1, -1);
  },
};
