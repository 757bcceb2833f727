import { asCount } from '../arguments';
import { Filter } from '../Filter';
import { Value } from '../../values/Value';
import { plainData } from '../../values/plainData';

/** JSON on one line, or indented by a number of blanks or by a text such as a tab; JSON itself stops at ten. */
export const jsonFilter: Filter = {
  parameters: ['indent'],
  apply: (value, [indent], meter) =>
    JSON.stringify(plainData(value, meter), null, indentOf(indent)),
};

function indentOf(indent: Value | undefined): string | number {
  if (indent === undefined || indent === null) return 0;
  const isText = typeof indent === 'string' && !/^\d+$/.test(indent);
  return isText ? indent : asCount(indent, 0);
}
