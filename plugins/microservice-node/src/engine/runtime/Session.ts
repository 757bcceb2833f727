import { Meter } from './Meter';
import { CompiledTemplate } from '../compile/CompiledTemplate';
import { Dictionary, Value } from '../values/Value';

/** Finds the template that a name stands for, seen from the template that asks. */
export type FindTemplate = (
  name: string,
  from: string,
) => CompiledTemplate | undefined;

/** What one render shares among all templates that take part in it. */
export class Session {
  /** What templates have exported so far; a template that is imported twice runs once. */
  readonly modules = new Map<CompiledTemplate, Dictionary>();
  /** Templates that are being imported right now, outermost first. */
  readonly importing: CompiledTemplate[] = [];

  constructor(
    readonly meter: Meter,
    readonly globals: ReadonlyMap<string, Value>,
    readonly findTemplate: FindTemplate,
  ) {}
}
