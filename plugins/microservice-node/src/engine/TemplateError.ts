import { SourceExcerpt, visible } from './SourceExcerpt';

/**
 * Where something stands in a template: lines and columns count from 1.
 *
 * @public
 */
export interface Position {
  template: string;
  line: number;
  column: number;
}

/** A reason quotes the template, which may hold names of any length. */
const longestReason = 500;

/**
 * What helps an author to find the place, beside the sentence.
 *
 * @public
 */
export interface TemplateErrorDetails {
  /** The layer whose template it is, where it comes from one. */
  layer?: string;
  /** The line with a caret. It shows the template alone, never a value. */
  excerpt?: SourceExcerpt;
  /** What was including, importing or calling the template there, the innermost first. */
  calledFrom?: readonly Position[];
}

/**
 * A TemplateError as data that one thread can send to another.
 *
 * @public
 */
export interface TemplateErrorData extends TemplateErrorDetails {
  at: Position;
  what: string;
  suggestion?: string;
}

/**
 * What is wrong in a template and where. The message is one sentence that starts with the place, for example
 * `stack/fastapi/units/router.njk:12:5: 'entiti' has no value; did you mean 'entity'?`.
 *
 * @public
 */
export class TemplateError extends Error {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  /** What is wrong, without the closest name. */
  readonly what: string;
  /** The closest name that exists, where a name is wrong. */
  readonly suggestion?: string;
  /** What is wrong, with the closest name. */
  readonly reason: string;
  /** Added by the engine, which knows the texts of the templates. */
  details: TemplateErrorDetails = {};

  constructor(at: Position, why: string, suggestion?: string) {
    const what = visible(
      why.length > longestReason ? `${why.slice(0, longestReason)}...` : why,
    );
    const reason = withSuggestion(what, suggestion);
    super(`${visible(at.template)}:${at.line}:${at.column}: ${reason}`);
    this.name = 'TemplateError';
    this.template = at.template;
    this.line = at.line;
    this.column = at.column;
    this.what = what;
    this.suggestion = suggestion;
    this.reason = reason;
  }

  /** The error that another thread has sent. */
  static of({ at, what, suggestion, ...details }: TemplateErrorData) {
    return Object.assign(new TemplateError(at, what, suggestion), { details });
  }

  /** The error as data. */
  data(): TemplateErrorData {
    const { template, line, column, what, suggestion, details } = this;
    return { at: { template, line, column }, what, suggestion, ...details };
  }
}

/** What is wrong, said by a part that does not know where it was called from; `located` adds the place. */
export class TemplateFault extends Error {
  constructor(readonly what: string, readonly suggestion?: string) {
    super(withSuggestion(what, suggestion));
    this.name = 'TemplateFault';
  }
}

function withSuggestion(what: string, suggestion?: string): string {
  return suggestion === undefined
    ? what
    : `${what}; did you mean '${suggestion}'?`;
}

/**
 * Gives a caught error its place.
 *
 * @returns the error to throw: a `TemplateError` for a fault of the template, anything else unchanged
 */
export function located(error: unknown, at: Position): unknown {
  return error instanceof TemplateFault
    ? new TemplateError(at, error.what, error.suggestion)
    : error;
}
