import { mustRun, ServiceCheck } from './ServiceCheck';

/** Each is one command that has to end well. */
const commands: [name: string, does: string, command: string[]][] = [
  ['lint', 'is free of what ruff finds', ['ruff', 'check', '.']],
  ['format', 'is formatted', ['ruff', 'format', '--check', '.']],
  ['types', 'is typed strictly', ['mypy', '--strict']],
];

/** What can be said of the code without running it. */
export const codeChecks: ServiceCheck[] = commands.map(
  ([name, does, command]) => ({
    name,
    does,
    async run(subject) {
      await mustRun(subject, command);
      return undefined;
    },
  }),
);
