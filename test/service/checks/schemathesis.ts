import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PythonEnvironment } from '../PythonEnvironment';
import { runProgram } from '../runProgram';
import { whileRunning } from '../whileRunning';
import { CheckFailure, ServiceCheck } from './ServiceCheck';

/** Its requirements file pins the tool; its module replaces the checks that know no rules beyond a schema. */
const tool = join(__dirname, '../schemathesis');

/** The same requests every time, and an end. */
const bounds = [
  ...['--checks', 'all'],
  ...['--exclude-checks', 'positive_data_acceptance,unsupported_method'],
  ...['--phases', 'examples,coverage,fuzzing,stateful'],
  ...['--max-examples', '20', '--seed', '1', '--generation-deterministic'],
  ...['--no-color', '--continue-on-failure'],
  // A laden machine makes generation slow, which is no fault of the service.
  ...['--suppress-health-check', 'too_slow,filter_too_much'],
  ...['--request-timeout', '10'],
  // Beside credentials that are right, others that are made up would hide whether the right ones are asked for.
  ...['--generation-with-security-parameters', 'false'],
  // Whoever signs out is a stranger to all that is asked later.
  ...['--exclude-path-regex', '/logout$'],
];

/** What schemathesis makes of the document that the service serves. */
export const schemathesis: ServiceCheck = {
  name: 'schemathesis',
  does: 'answers what schemathesis makes of its document as that says',
  run: ({ service }) =>
    whileRunning(service, async ({ url }) => {
      const credentials = await service.caller.credentials(url);
      return tryEverything(url, credentials.default ?? {});
    }),
};

async function tryEverything(
  url: string,
  headers: Record<string, string>,
): Promise<string> {
  const python = await PythonEnvironment.of(tool);
  const env = {
    ...python.variables(),
    PYTHONPATH: tool,
    SCHEMATHESIS_HOOKS: 'beyond_schema',
  };
  const cwd = mkdtempSync(join(tmpdir(), 'schemathesis-'));
  const caller = Object.entries(headers).flatMap(([name, value]) => [
    '--header',
    `${name}: ${value}`,
  ]);
  const document = `${url}/openapi.json`;
  const command = ['schemathesis', 'run', ...bounds, ...caller, document];
  const outcome = await runProgram(command, { cwd, env, seconds: 900 });
  rmSync(cwd, { recursive: true });
  if (outcome.status !== 0) throw CheckFailure.ofCommand(command, outcome);
  return /(\d+) generated/.exec(outcome.output)?.[0] ?? 'passed';
}
