import { TemplateFault } from '../../TemplateError';
import { asCount } from '../arguments';
import { Filter } from '../Filter';
import { Value } from '../../values/Value';
import { plainData } from '../../values/plainData';

const widestIndent = 8;

/** JSON on one line, or indented by the given number of blanks, or by a text such as a tab. */
export const jsonFilter: Filter = {
  parameters: ['indent'],
  apply: (value, [indent], meter) =>
    JSON.stringify(plainData(value, meter), null, indentOf(indent)),
};

function indentOf(indent: Value | undefined): string | number {
  if (indent === undefined || indent === null) return 0;
  const isText = typeof indent === 'string' && !/^\d+$/.test(indent);
  const width = isText ? indent.length : asCount(indent, 0);
  if (width > widestIndent)
    throw new TemplateFault(`indents by ${widestIndent} at most`);
  return isText ? indent : width;
}
