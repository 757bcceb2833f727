import { Meter } from '../../runtime/Meter';
import { asCount } from '../arguments';
import { Filter } from '../Filter';
import { Value } from '../../values/Value';
import { plainData } from '../../values/plainData';

/** JSON indents no further. */
const widestIndent = 10;

/** JSON on one line, or indented by a number of blanks or by a text such as a tab. */
export const jsonFilter: Filter = {
  parameters: ['indent'],
  apply(value, [indent], meter) {
    const margin = indentOf(indent, meter);
    const blanks = typeof margin === 'string' ? margin.length : margin;
    const data = plainData(value, meter, Math.min(blanks, widestIndent));
    return JSON.stringify(data, null, margin);
  },
};

function indentOf(indent: Value | undefined, meter: Meter): string | number {
  if (indent === undefined || indent === null) return 0;
  const isText = typeof indent === 'string' && !/^\d+$/.test(indent);
  return isText ? indent : asCount(indent, 0, meter);
}
