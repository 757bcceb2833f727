import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { actionContext } from './actionContext.mjs';
import { fetchTemplateAction } from './fetchTemplateAction.mjs';

/**
 * The installed `fetch:template` without its copy of the skeleton: what it is told to fetch is an empty folder, and the folder
 * that it copies that to, `template` in its temporary folder, holds the skeleton already.
 */
export function prepare({ skeleton, values, load }) {
  const action = fetchTemplateAction(load);
  return target => {
    const template = `${target}-empty`;
    mkdirSync(join(template, 'nothing'), { recursive: true });
    return action.handler(
      actionContext({
        workspacePath: target,
        template,
        temporary: dirname(skeleton),
        input: { url: './nothing', values },
      }),
    );
  };
}
