import {
  Diagnostic,
  PositionEncoding,
  Workspace,
} from '@astral-sh/ruff-wasm-nodejs';
import { Parser } from './Parser';

/** The oldest Python that generated services run on. */
const PYTHON = 'py311';

/** Without a rule, the checker says only what is not Python. Made with the first file, since most runs have none. */
let checker: Workspace | undefined;

/** Parses Python. One fault says enough: what follows it is guesswork of the parser. */
export const pythonFaults: Parser = text => {
  checker ??= new Workspace(
    { 'target-version': PYTHON, lint: { select: [] } },
    PositionEncoding.Utf16,
  );
  return (checker.check(text) as Diagnostic[])
    .slice(0, 1)
    .map(({ message, start_location }) => ({
      line: start_location.row,
      reason: message,
    }));
};
