import {
  createFetchPlainAction,
  createFilesystemDeleteAction,
  createFilesystemRenameAction,
} from '@backstage/plugin-scaffolder-backend';
import { TemplateAction } from '@backstage/plugin-scaffolder-node';
import { JsonObject } from '@backstage/types';
import { BothEnds, bothActions } from './bothActions';
import { portal } from './portal';
import { StepHandler } from './runTemplate';

/** A step that rendered a skeleton, and what came of it. */
export interface RenderedStep extends BothEnds {
  id: string;
  url: string;
}

/** Actions that arrange files, which a later step may find. */
const arranging: TemplateAction<any, any>[] = [
  createFetchPlainAction(portal()),
  createFilesystemDeleteAction(),
  createFilesystemRenameAction(),
];

const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: 'shop',
    namespace: 'default',
    labels: { 'artifact-group': 'com.acme.shop' },
    annotations: { 'github.com/project-slug': 'acme/shop' },
  },
  spec: { type: 'service', owner: 'group:default/team', system: 'shop' },
};

/** What stands in for the outputs of actions that change the world. */
const OUTPUTS: JsonObject = {
  remoteUrl: 'https://github.com/acme/orders',
  repoContentsUrl: 'https://github.com/acme/orders/tree/main',
  repositoryUrl: 'https://registry.example/acme/orders',
  entityRef: 'component:default/orders',
  entity,
  entities: [entity],
  result: { id: 7, name: 'orders' },
  body: { id: 7, name: 'orders' },
};

/** The actions of a portal: those that render call `onRender`; those that arrange files do; others give outputs. */
export function stepHandlers(
  onRender: (rendered: RenderedStep) => void,
): (action: string) => StepHandler {
  const both = bothActions();
  const rendering: StepHandler = async ctx =>
    onRender({
      ...(await both(ctx)),
      id: ctx.step?.id ?? '',
      url: ctx.input.url,
    });
  return id => {
    if (id === 'fetch:template') return rendering;
    if (id === 'fetch:cookiecutter')
      return ctx => rendering({ ...ctx, input: moved(ctx.input) });
    return arranging.find(action => action.id === id)?.handler ?? standIn;
  };
}

const standIn: StepHandler = async ctx => {
  for (const [name, value] of Object.entries(OUTPUTS)) ctx.output(name, value!);
};

/** A step of cookiecutter, as Backstage's documentation moves it to `fetch:template`. */
function moved({ copyWithoutRender, extensions, imageName, ...input }: any) {
  return {
    ...input,
    cookiecutterCompat: true,
    copyWithoutTemplating: copyWithoutRender,
  };
}
