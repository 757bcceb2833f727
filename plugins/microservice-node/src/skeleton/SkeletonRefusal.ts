import { InputError } from '@backstage/errors';
import { TemplateError } from '../engine';
import type { TemplateErrorData } from '../engine';
import { SkeletonError } from './SkeletonError';

/** What a skeleton has done wrong, as data: one of its templates, or all of it in one sentence. */
export type SkeletonRefusal =
  | { template: TemplateErrorData }
  | { message: string };

/** Tells the author's faults from ours, of which it says nothing. */
export function refusalOf(error: unknown): SkeletonRefusal | undefined {
  if (error instanceof TemplateError) return { template: error.data() };
  return error instanceof SkeletonError
    ? { message: error.message }
    : undefined;
}

/** The error that was refused with. */
export function errorOf(refusal: SkeletonRefusal): Error {
  return 'template' in refusal
    ? TemplateError.of(refusal.template)
    : new InputError(refusal.message);
}
