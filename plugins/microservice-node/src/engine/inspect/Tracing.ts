import { Position } from '../TemplateError';
import { Expression, Statement } from '../syntax/ast';
import { Traced } from './Traced';
import { TraceRecorder, ValuePath } from './TemplateTrace';
import { TraceScope } from './TraceScope';

/** A parsed template. */
export interface ParsedTemplate {
  name: string;
  body: Statement[];
}

/** What the parts of a trace share. */
export interface Tracing {
  record: TraceRecorder;
  /** The template of that name, seen from another; nothing where there is none. */
  load(name: string, from: string): ParsedTemplate | undefined;
  /** The texts that stand at a place of the given values, where they are known. */
  textsAt(path: ValuePath): readonly string[] | undefined;
  /** Walks an expression that is handed on. */
  expression(node: Expression, scope: TraceScope): Traced;
  /** Walks statements and gives what they print. */
  body(statements: Statement[], scope: TraceScope): Traced;
  /** Names of the macros and templates that are being walked, the innermost last. */
  stack: string[];
  /** More than 0 while what is read decides what is made. */
  deciding: number;
}

/** Notes that the given values at some places are handed on. */
export function noteRead(tracing: Tracing, value: Traced, at: Position): void {
  note(tracing, value, { at, whole: false });
}

/** Notes that the given values at some places, and all that they hold, are used. */
export function noteUse(tracing: Tracing, value: Traced, at: Position): void {
  note(tracing, value, { at, whole: true });
}

function note(
  tracing: Tracing,
  value: Traced,
  { at, whole }: { at: Position; whole: boolean },
): void {
  const decides = tracing.deciding > 0;
  value.places.forEach(path =>
    tracing.record.read({ path, at, whole, decides, visible: true }),
  );
}

/** Walks an expression whose value is used where it stands. */
export function traceValue(
  node: Expression,
  scope: TraceScope,
  tracing: Tracing,
): Traced {
  const value = tracing.expression(node, scope);
  noteUse(tracing, value, node.at);
  return value;
}

/** Walks an expression that decides what is made. */
export function traceCondition(
  node: Expression,
  scope: TraceScope,
  tracing: Tracing,
): void {
  tracing.deciding += 1;
  traceValue(node, scope, tracing);
  tracing.deciding -= 1;
}
