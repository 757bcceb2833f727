import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Plan } from '../../plugins/microservice-common/src/model';
import { migrations } from '../service/checks/migrations';
import { PythonService } from '../service/PythonService';
import { ownGenerator, renderService, treeIn } from '../service/renderService';
import { databaseServer } from '../service/TestDatabase';
import { lawModels } from './lawModels';

const recipe = 'fastapi-service';
const layouts = ['flat', 'layered', 'services', 'ports', 'clean'];
const minutes = 60_000;
const withDatabase = databaseServer ? it : it.skip;

describe('the law', () => {
  it('is held by every layout of the recipe', async () => {
    const recipes = (await ownGenerator()).recipes();
    const offered = recipes.find(({ id }) => id === recipe)!;
    expect(offered.layouts).toEqual(layouts);
  });
});

describe.each(layouts)('the layout %s', layout => {
  describe.each(lawModels())('holds %s', (_name, answers) => {
    let directory: string;
    let plan: Plan;
    let service: PythonService;

    beforeAll(async () => {
      directory = mkdtempSync(join(tmpdir(), 'layout-'));
      // Names without a meaning, unused imports and imports out of order end the rendering.
      plan = await renderService(
        { name: 'law-service', layout, ...answers },
        directory,
      );
      service = await PythonService.install(treeIn(directory));
    }, 10 * minutes);
    afterAll(() => rmSync(directory, { recursive: true }));

    it(
      'without circles, each module importable alone',
      async () => {
        const { status, output } = await service.run(
          ['python', join(__dirname, 'imports.py'), service.rootPackage],
          { DATABASE_URL: 'postgresql://localhost/app' },
        );
        expect({ layout: plan.layout.id, status, output }).toEqual({
          layout,
          status: 0,
          output: '\n',
        });
      },
      5 * minutes,
    );

    withDatabase(
      'with migrations that equal its tables, on a PostgreSQL',
      () => migrations.run({ service }) as Promise<any>,
      5 * minutes,
    );
  });
});
