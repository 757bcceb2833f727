import {
  FileTree,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { TemplateError } from '../engine';
import type { TemplateErrorData } from '../engine';
import { RenderError } from '../renderer';

/** How a render ended, as data that one thread can send to another. */
export type RenderOutcome =
  | { ended: 'well'; tree: FileTree }
  /** A template that is wrong. */
  | { ended: 'wrong'; template: TemplateErrorData }
  /** Layers that do not make a service. */
  | { ended: 'refused'; problems: Problem[] }
  | { ended: 'failed'; message: string; stack?: string };

/** Renders and tells the faults of templates from ours. */
export async function outcomeOf(
  render: () => Promise<FileTree>,
): Promise<RenderOutcome> {
  try {
    return { ended: 'well', tree: await render() };
  } catch (error) {
    if (error instanceof TemplateError)
      return { ended: 'wrong', template: error.data() };
    if (error instanceof RenderError)
      return { ended: 'refused', problems: error.problems };
    const { message, stack } = error as Error;
    return { ended: 'failed', message, stack };
  }
}

/**
 * The tree of a render.
 *
 * @throws what the render threw
 */
export function treeOf(outcome: RenderOutcome): FileTree {
  if (outcome.ended === 'well') return outcome.tree;
  if (outcome.ended === 'wrong') throw TemplateError.of(outcome.template);
  if (outcome.ended === 'refused') throw new RenderError(outcome.problems);
  throw Object.assign(new Error(outcome.message), { stack: outcome.stack });
}
