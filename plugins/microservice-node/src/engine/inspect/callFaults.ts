import { checkTest } from '../compile/testCalls';
import { orderedArguments } from '../compile/filterCalls';
import { FilterTable } from '../filters/FilterTable';
import { Expression, ExpressionOf, Statement } from '../syntax/ast';
import { TemplateError } from '../TemplateError';
import { walkTemplate } from './walkTemplate';

/** How many arguments a filter cannot work without; the others need none. */
const leastArguments: Readonly<Record<string, number>> = {
  relative_to: 1,
  replace: 2,
  batch: 1,
  slice: 1,
  selectattr: 1,
  rejectattr: 1,
  groupby: 1,
  default: 1,
  d: 1,
};

/**
 * Every filter and test of a template that does not exist or is given arguments that it does not take, also in branches
 * and macros that no render would reach.
 */
export function callFaults(
  body: Statement[],
  filters: FilterTable,
): TemplateError[] {
  const faults: TemplateError[] = [];
  const attempt = (check: () => void) => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      faults.push(error);
    }
  };
  const expression = (node: Expression) => {
    if (node.kind === 'test') attempt(() => checkTest(node));
    if (node.kind === 'filter') attempt(() => checkFilter(node, filters));
  };
  walkTemplate(body, { expression });
  return faults;
}

function checkFilter(node: ExpressionOf<'filter'>, filters: FilterTable): void {
  orderedArguments(node, filters.find(node.name, node.at));
  const least = Object.hasOwn(leastArguments, node.name)
    ? leastArguments[node.name]
    : 0;
  const given = node.args.length + node.keywords.length;
  if (given >= least) return;
  throw new TemplateError(
    node.at,
    `the filter '${node.name}' needs ${least} argument${
      least === 1 ? '' : 's'
    }, not ${given}`,
  );
}
