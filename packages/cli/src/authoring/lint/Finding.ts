import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { SourceExcerpt } from '@microservice-scaffolder/plugin-microservice-node';

/** An error will fail or harm a service; a warning is what nobody uses or what makes templates hard to keep. */
export type Severity = 'error' | 'warning';

/**
 * A mistake of a template author. `where` is a file below the templates folder with line and column where they are
 * known: `layers/stack/fastapi/units/router.njk:12:5`.
 */
export interface Finding extends Problem {
  severity: Severity;
  /** Id of the rule that found it: `undeclared-value`. */
  code: string;
  /** The line with a caret, where line and column are known. */
  excerpt?: SourceExcerpt;
}
