import {
  Diagnostic,
  PositionEncoding,
  Workspace,
} from '@astral-sh/ruff-wasm-nodejs';
import { Problem } from '@microservice-scaffolder/plugin-microservice-common';
import { RenderError } from '../RenderError';

/** What every generated project is checked with: names that exist, imports that are used and sorted. */
const RULES = ['F821', 'F401', 'F811', 'I001'];

/**
 * Formats Python and reports names without a meaning and imports out of order, which would be faults of the planner.
 * One formatter serves one set of top folders; it is pure and keeps no state between files.
 *
 * @internal
 */
export class PythonFormatter {
  private readonly workspace: Workspace;

  constructor(roots: string[]) {
    this.workspace = new Workspace(
      {
        'line-length': 100,
        'target-version': 'py311',
        lint: {
          select: RULES,
          isort: {
            'known-first-party': roots,
            'known-third-party': ['alembic'],
          },
        },
      },
      PositionEncoding.Utf16,
    );
  }

  /** The text as the formatter prints it. Throws a {@link RenderError} naming the sources of a text that is not Python. */
  format(path: string, text: string, sources: string[]): string {
    try {
      return this.workspace.format(text);
    } catch (error) {
      throw RenderError.unreadable(path, explain(error, text), sources);
    }
  }

  /** What the checker finds in a formatted text. */
  problems(path: string, text: string, sources: string[]): Problem[] {
    return (this.workspace.check(text) as Diagnostic[]).map(
      ({ message, start_location }) => ({
        where: `${path}:${start_location.row}:${start_location.column}`,
        what: message,
        fix: `correct ${sources.join(' or ')}`,
      }),
    );
  }
}

/** The formatter names a byte range; a person wants the line. */
function explain(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : String(error);
  const range = /at byte range (\d+)\.\.\d+/.exec(message);
  if (!range) return message;
  const before = Buffer.from(text)
    .subarray(0, Number(range[1]))
    .toString()
    .split('\n');
  const line = text.split('\n')[before.length - 1]?.trim() ?? '';
  return `${message.replace(
    range[0],
    `in line ${before.length}`,
  )} (${line.slice(0, 80)})`;
}
