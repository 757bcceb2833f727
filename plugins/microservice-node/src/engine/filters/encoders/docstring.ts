import { asText } from '../arguments';
import { Filter } from '../Filter';

/** A text that can stand between the three double quotes of a Python docstring; the template writes the quotes. */
export const docstringFilter: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const text = asText(value);
    meter.chargeText(text.length);
    return JSON.stringify(text).slice(1, -1);
  },
};
