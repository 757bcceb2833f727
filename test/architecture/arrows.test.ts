import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** An import: from this file to that one, and the rule that refuses it. */
type Arrow = [from: string, to: string, rule?: string];

const WRONG: Arrow[] = [
  [
    'plugins/microservice-common/src/model/a.ts',
    'plugins/microservice-common/src/planner/b.ts',
    'model',
  ],
  [
    'plugins/microservice-common/src/planner/a.ts',
    'plugins/microservice-node/src/engine/b.ts',
    'planner',
  ],
  [
    'plugins/microservice-node/src/engine/a.ts',
    'plugins/microservice-node/src/library/b.ts',
    'engine',
  ],
  [
    'plugins/microservice-node/src/library/a.ts',
    'plugins/microservice-node/src/renderer/b.ts',
    'library',
  ],
  [
    'plugins/microservice-node/src/renderer/a.ts',
    'plugins/microservice-node/src/github/b.ts',
    'renderer',
  ],
  [
    'plugins/microservice-node/src/verifier/a.ts',
    'plugins/microservice-backend/src/b.ts',
    'verifier',
  ],
  [
    'plugins/microservice-backend/src/a.ts',
    'plugins/scaffolder-backend-module-microservice/src/b.ts',
    'backend',
  ],
  [
    'plugins/microservice/src/a.ts',
    'plugins/microservice-node/src/b.ts',
    'frontend',
  ],
  ['packages/cli/src/a.ts', 'packages/local-github/src/b.ts', 'cli'],
  [
    'plugins/scaffolder-backend-module-microservice/src/actions/plan/a.ts',
    'plugins/scaffolder-backend-module-microservice/src/actions/render/b.ts',
    'siblings-are-strangers',
  ],
  [
    'plugins/microservice/src/fields/A/a.ts',
    'plugins/microservice/src/fields/B/b.ts',
    'siblings-are-strangers',
  ],
  [
    'plugins/microservice-node/src/github/a.ts',
    'packages/backend/src/b.ts',
    'apps-are-lists',
  ],
];

const RIGHT: Arrow[] = [
  [
    'plugins/microservice-common/src/planner/a.ts',
    'plugins/microservice-common/src/model/b.ts',
  ],
  [
    'plugins/microservice-node/src/renderer/a.ts',
    'plugins/microservice-node/src/engine/b.ts',
  ],
  [
    'plugins/scaffolder-backend-module-microservice/src/actions/plan/a.ts',
    'plugins/microservice-node/src/b.ts',
  ],
  ['packages/cli/src/a.ts', 'plugins/microservice-common/src/b.ts'],
];

/** A file name of its own for each arrow, so that one run judges all of them. */
const unique = (path: string, arrow: Arrow) =>
  path.replace(/\.ts$/, `${[...WRONG, ...RIGHT].indexOf(arrow)}.ts`);

/** The rules that each importing file breaks, in a tree that holds nothing but the arrows. */
function judge(): Map<string, string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'arrows-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  try {
    write('tsconfig.json', '{"compilerOptions": {}}');
    for (const arrow of [...WRONG, ...RIGHT]) {
      const [from, to] = [unique(arrow[0], arrow), unique(arrow[1], arrow)];
      const target = join(directory, to).replace(/\.ts$/, '');
      write(to, 'export const value = 1;\n');
      write(
        from,
        `import { value } from '${target}';\nexport const copy = value;\n`,
      );
    }
    return violations(directory);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function violations(directory: string): Map<string, string[]> {
  const binary = join(ROOT, 'node_modules/.bin/depcruise');
  const config = join(ROOT, '.dependency-cruiser.cjs');
  const report = execFileSync(
    process.execPath,
    [binary, '--config', config, '--output-type', 'json', '.'],
    { cwd: directory, encoding: 'utf8' },
  );
  const { summary } = JSON.parse(report) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  const byFile = new Map<string, string[]>();
  for (const { from, rule } of summary.violations) {
    byFile.set(from, [...(byFile.get(from) ?? []), rule.name]);
  }
  return byFile;
}

describe('the direction of arrows', () => {
  let broken: Map<string, string[]>;
  beforeAll(() => {
    broken = judge();
  });
  const rulesOf = (arrow: Arrow) => broken.get(unique(arrow[0], arrow)) ?? [];

  it.each(WRONG)('refuses %s importing %s', (...arrow) => {
    const own = WRONG.find(
      ([from, to]) => from === arrow[0] && to === arrow[1],
    )!;
    expect(rulesOf(own)).toContain(arrow[2]);
  });

  it.each(RIGHT)('allows %s importing %s', (...arrow) => {
    const own = RIGHT.find(
      ([from, to]) => from === arrow[0] && to === arrow[1],
    )!;
    expect(rulesOf(own)).toEqual([]);
  });
});
