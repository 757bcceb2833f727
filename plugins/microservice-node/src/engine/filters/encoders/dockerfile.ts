import { TemplateFault } from '../../TemplateError';
import { asText } from '../arguments';
import { Filter } from '../Filter';

// eslint-disable-next-line no-control-regex -- control characters are what is refused
const control = /[\u0000-\u001f\u007f]/;

/** A text that can stand between double quotes in `LABEL` and `ENV`; the template writes the quotes. */
export const dockerfileFilter: Filter = {
  parameters: [],
  apply(value, _, meter) {
    const text = asText(value);
    meter.chargeVisits(2 * text.length);
    if (control.test(text))
      throw new TemplateFault(
        'a value in a Dockerfile cannot hold a line end or a control character',
      );
    return text.replace(/[\\"$]/g, '\\$&');
  },
};
