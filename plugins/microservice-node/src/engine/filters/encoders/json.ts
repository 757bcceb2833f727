import { TemplateFault } from '../../TemplateError';
import { asCount } from '../arguments';
import { Filter } from '../Filter';
import { plainData } from '../../values/plainData';

const widestIndent = 8;

/** JSON on one line, or indented by the given number of blanks. */
export const jsonFilter: Filter = {
  parameters: ['indent'],
  apply(value, [indent], meter) {
    const blanks =
      indent === undefined || indent === null ? 0 : asCount(indent, 0, meter);
    if (blanks > widestIndent)
      throw new TemplateFault(`indents by ${widestIndent} at most`);
    return JSON.stringify(plainData(value, meter, blanks), null, blanks);
  },
};
