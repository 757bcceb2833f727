import { Meter } from './runtime/Meter';
import { excerptAt } from './SourceExcerpt';
import { Position, TemplateError, TemplateErrorDetails } from './TemplateError';

/** Of a macro that calls itself, more lines say nothing more. */
const mostCalls = 5;

/**
 * What helps an author to find the place of an error.
 *
 * @param error - the error
 * @param source - the template that it speaks of, where its text is known
 * @param meter - what was open when the render ended, where anything ran
 */
export function errorDetails(
  error: TemplateError,
  source: { text: string; layerId?: string } | undefined,
  meter?: Meter,
): TemplateErrorDetails {
  const calledFrom = meter ? callersOf(error, meter) : [];
  return {
    layer: source?.layerId,
    excerpt: source && excerptAt(source.text, error),
    calledFrom: calledFrom.length > 0 ? calledFrom : undefined,
  };
}

/** The first call is the render itself. A template that cannot be compiled is asked for where work was done last. */
function callersOf(error: TemplateError, meter: Meter): Position[] {
  const last = meter.lastPlace;
  const [, ...calls] = [
    ...meter.calls,
    ...(last.template === error.template ? [] : [last]),
  ].filter((call, index, all) => !isSame(call, all[index - 1]));
  if (calls.length > 0 && isSame(calls[calls.length - 1], error)) calls.pop();
  return calls.reverse().slice(0, mostCalls);
}

function isSame(left: Position, right: Position | undefined): boolean {
  return (
    left.template === right?.template &&
    left.line === right.line &&
    left.column === right.column
  );
}
