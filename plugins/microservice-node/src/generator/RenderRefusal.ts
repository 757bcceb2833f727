import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { TemplateError } from '../engine';
import type { TemplateErrorData } from '../engine';
import { RenderError } from '../renderer';

/** What templates have done wrong, as data: one of them, or the layers together. */
export type RenderRefusal =
  | { template: TemplateErrorData }
  | { problems: Problem[] };

/** Tells the faults of templates from ours, of which it says nothing. */
export function refusalOf(error: unknown): RenderRefusal | undefined {
  if (error instanceof TemplateError) return { template: error.data() };
  return error instanceof RenderError
    ? { problems: error.problems }
    : undefined;
}

/** The error that was refused with. */
export function errorOf(refusal: RenderRefusal): Error {
  return 'template' in refusal
    ? TemplateError.of(refusal.template)
    : new RenderError(refusal.problems);
}
