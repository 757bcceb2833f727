import { basename, dirname } from 'node:path';
import { actionContext } from './actionContext.mjs';
import { fetchTemplateAction } from './fetchTemplateAction.mjs';

/** The handler of the installed `fetch:template`, which copies the skeleton before it renders it. */
export function prepare({ skeleton, values, load }) {
  const action = fetchTemplateAction(load);
  return target =>
    action.handler(
      actionContext({
        workspacePath: target,
        template: dirname(skeleton),
        temporary: `${target}-temporary`,
        input: { url: `./${basename(skeleton)}`, values },
      }),
    );
}
