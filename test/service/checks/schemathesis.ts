import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PythonEnvironment } from '../PythonEnvironment';
import { runProgram } from '../runProgram';
import { RunningService } from '../RunningService';
import { CheckFailure, ServiceCheck } from './ServiceCheck';

/** Its requirements file pins the tool; its module replaces the check that knows no rules beyond a schema. */
const tool = join(__dirname, '../schemathesis');

/** The same requests every time, and an end. */
const bounds = [
  ...['--checks', 'all', '--exclude-checks', 'positive_data_acceptance'],
  ...['--phases', 'examples,coverage,fuzzing,stateful'],
  ...['--max-examples', '20', '--seed', '1', '--generation-deterministic'],
  ...['--no-color', '--continue-on-failure'],
  // A laden machine makes generation slow, which is no fault of the service.
  ...['--suppress-health-check', 'too_slow,filter_too_much'],
  ...['--request-timeout', '10'],
];

/** What schemathesis makes of the document that the service serves. */
export const schemathesis: ServiceCheck = {
  name: 'schemathesis',
  does: 'answers what schemathesis makes of its document as that says',
  async run({ service }) {
    const python = await PythonEnvironment.of(tool);
    const running = await RunningService.start(service);
    const cwd = mkdtempSync(join(tmpdir(), 'schemathesis-'));
    const command = ['schemathesis', 'run', ...bounds];
    const env = {
      ...python.variables(),
      PYTHONPATH: tool,
      SCHEMATHESIS_HOOKS: 'beyond_schema',
    };
    const outcome = await runProgram(
      [...command, `${running.url}/openapi.json`],
      { cwd, env, seconds: 900 },
    ).finally(() => running.stop());
    rmSync(cwd, { recursive: true });
    if (outcome.status !== 0) throw CheckFailure.ofCommand(command, outcome);
    return /(\d+) generated/.exec(outcome.output)?.[0] ?? 'passed';
  },
};
