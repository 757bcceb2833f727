import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { ActionDependencies } from './ActionDependencies';
import { createCatalogRegisterAction } from './actions/catalogRegister/createCatalogRegisterAction';
import { createGithubCreateAction } from './actions/githubCreate/createGithubCreateAction';
import { createGithubProvisionAction } from './actions/githubProvision/createGithubProvisionAction';
import { createGithubPushAction } from './actions/githubPush/createGithubPushAction';
import { createPlanAction } from './actions/plan/createPlanAction';
import { createRenderAction } from './actions/render/createRenderAction';
import { createVerifyAction } from './actions/verify/createVerifyAction';
import { createZipAction } from './actions/zip/createZipAction';

/**
 * All actions, in the order in which a template uses them.
 *
 * @internal
 */
export function createActions(
  dependencies: ActionDependencies,
): TemplateAction<any, any>[] {
  return [
    createPlanAction(dependencies),
    createRenderAction(dependencies),
    createVerifyAction(dependencies),
    createGithubCreateAction(dependencies),
    createGithubProvisionAction(dependencies),
    createGithubPushAction(dependencies),
    createCatalogRegisterAction(dependencies),
    createZipAction(),
  ];
}
