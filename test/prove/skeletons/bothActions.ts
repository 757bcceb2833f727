import { cpSync, rmSync } from 'node:fs';
import { createFetchTemplateAction } from '@backstage/plugin-scaffolder-backend';
import { ActionContext } from '@backstage/plugin-scaffolder-node';
import { createRenderAction } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/render/createRenderAction';
import { treeOf } from '../../../plugins/scaffolder-backend-module-microservice/src/actions/render/__testUtils__/treeOf';
import { assertInput } from './assertInput';
import { portal } from './portal';

/** How an action ended: with the files of its workspace, or with why it did not. */
export type End = { tree: Record<string, string> } | { refusal: string };

/** What came of one step with both actions. */
export interface BothEnds {
  theirs: End;
  ours: End;
}

/** Makes what runs a step with `fetch:template` in its workspace, and with `microservice:render` in a copy of it. */
export function bothActions() {
  const theirs = createFetchTemplateAction(portal());
  const ours = createRenderAction(portal() as never);
  return async (ctx: ActionContext<any, any>): Promise<BothEnds> => {
    const copy = `${ctx.workspacePath}-ours`;
    cpSync(ctx.workspacePath, copy, { recursive: true });
    const swapped = {
      ...ctx,
      workspacePath: copy,
      input: { compat: 'fetch-template', ...ctx.input },
    };
    const ends = {
      theirs: await endOf(theirs, ctx),
      ours: await endOf(ours as never, swapped),
    };
    rmSync(copy, { recursive: true });
    return ends;
  };
}

async function endOf(
  action: ReturnType<typeof createFetchTemplateAction>,
  ctx: ActionContext<any, any>,
): Promise<End> {
  try {
    assertInput(action, ctx.input);
    await action.handler(ctx);
    return { tree: treeOf(ctx.workspacePath) };
  } catch (error) {
    return { refusal: (error as Error).message };
  }
}
