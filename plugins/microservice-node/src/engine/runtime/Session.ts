import { Meter } from './Meter';
import { Dictionary, Value } from '../values/Value';

/** Finds the template that a name stands for, seen from the template that asks. */
export type FindTemplate<Template> = (
  name: string,
  from: string,
) => Template | undefined;

/**
 * What one render shares among all templates that take part in it. What a template is belongs to the compiler; here it is
 * only kept.
 */
export class Session<Template = unknown> {
  /** What templates have exported so far; a template that is imported twice runs once. */
  readonly modules = new Map<Template, Dictionary>();
  /** Templates that are being imported right now, outermost first. */
  readonly importing: Template[] = [];

  constructor(
    readonly meter: Meter,
    readonly globals: ReadonlyMap<string, Value>,
    readonly findTemplate: FindTemplate<Template>,
  ) {}
}
