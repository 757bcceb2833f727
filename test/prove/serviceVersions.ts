import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../../scripts/dev/paths.mjs';
import { deliveryVersions } from '../delivery/deliveryVersions';
import { python } from '../service/PythonEnvironment';
import { runProgram } from '../service/runProgram';
import { serverVersion } from '../service/TestDatabase';

const packages = [
  ...['fastapi', 'pydantic', 'sqlalchemy', 'alembic', 'uvicorn'],
  ...['ruff', 'mypy', 'pytest'],
];

/** What generated services were run and checked with. */
export async function serviceVersions(): Promise<Record<string, string>> {
  const pins: { packages: Record<string, string> } = parse(
    readFileSync(join(root, 'templates/versions.yaml'), 'utf8'),
  );
  const tools = readFileSync(
    join(root, 'test/service/schemathesis/requirements.txt'),
    'utf8',
  );
  const { output } = await runProgram([python, '--version'], {
    cwd: root,
    env: process.env,
  });
  return {
    Node: process.versions.node,
    Python: output.trim().replace('Python ', ''),
    PostgreSQL: await serverVersion(),
    ...Object.fromEntries(packages.map(name => [name, pins.packages[name]])),
    schemathesis: tools.trim().replace('schemathesis==', ''),
    ...deliveryVersions(),
  };
}
