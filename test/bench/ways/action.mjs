import { basename, dirname } from 'node:path';
import { actionContext } from './actionContext.mjs';

/** The handler of `microservice:render` with `compat: fetch-template`. */
export function prepare({ skeleton, values, load }) {
  const { createRenderAction } = load(
    '@microservice-scaffolder/plugin-scaffolder-backend-module-microservice/dist/actions/render/createRenderAction.cjs.js',
  );
  const action = createRenderAction({ integrations: { list: () => [] } });
  return target =>
    action.handler(
      actionContext({
        workspacePath: target,
        template: dirname(skeleton),
        input: {
          compat: 'fetch-template',
          url: `./${basename(skeleton)}`,
          values,
        },
      }),
    );
}
