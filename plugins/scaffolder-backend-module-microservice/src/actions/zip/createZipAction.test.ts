import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JsonObject } from '@backstage/types';
import { runAction } from '../../__testUtils__/runAction';
import { createZipAction } from './createZipAction';

describe('microservice:zip', () => {
  let workspacePath: string;
  const run = (input: JsonObject, isDryRun = false) =>
    runAction(createZipAction(), {
      input: { name: 'item-service', ...input },
      workspacePath,
      isDryRun,
    });
  const namesIn = (zip: string): string[] =>
    JSON.parse(
      execFileSync(
        'python3',
        [
          '-c',
          'import json, sys, zipfile; print(json.dumps(zipfile.ZipFile(sys.argv[1]).namelist()))',
          join(workspacePath, zip),
        ],
        { encoding: 'utf8' },
      ),
    );

  beforeEach(async () => {
    workspacePath = await mkdtemp(join(tmpdir(), 'workspace-'));
    await mkdir(join(workspacePath, 'service'));
    await writeFile(join(workspacePath, 'service/README.md'), '# Items\n');
    await writeFile(join(workspacePath, 'notes.txt'), 'mine\n');
  });
  afterEach(() => rm(workspacePath, { recursive: true }));

  it('zips the workspace without the ZIP itself, however often it runs', async () => {
    const first = await run({});
    expect(await run({})).toEqual(first);
    expect(first).toMatchObject({ path: 'item-service.zip' });
    expect(namesIn('item-service.zip')).toEqual([
      'item-service/notes.txt',
      'item-service/service/README.md',
    ]);
  });

  it('zips a folder of the workspace to the named file', async () => {
    await run({ sourcePath: 'service', targetPath: 'out/it.zip' });
    expect(namesIn('out/it.zip')).toEqual(['item-service/README.md']);
  });

  it('makes the same ZIP in a dry run, which stays in the workspace', async () => {
    expect(await run({ targetPath: 'a.zip', sourcePath: 'service' })).toEqual({
      ...(await run({ targetPath: 'b.zip', sourcePath: 'service' }, true)),
      path: 'a.zip',
    });
  });

  it('takes the place of a ZIP that an attempt did not finish', async () => {
    await writeFile(join(workspacePath, 'item-service.zip.partial'), 'PK');
    await run({});
    expect((await readdir(workspacePath)).sort()).toEqual([
      'item-service.zip',
      'notes.txt',
      'service',
    ]);
  });

  it('refuses another file of that name', async () => {
    await expect(run({ targetPath: 'notes.txt' })).rejects.toThrow(
      'exists; name a file that does not exist yet',
    );
  });

  it.each([
    [{ targetPath: '../out.zip' }, 'Relative path is not allowed'],
    [{ sourcePath: '/etc' }, 'Relative path is not allowed'],
    [{ name: '../x', targetPath: 'x.zip' }, 'the name of one folder'],
    [{ name: '${{ parameters.name }}' }, 'could not be rendered'],
    [{ sourcePath: 'nowhere' }, 'does not exist'],
  ])('refuses %j and writes nothing', async (input, message) => {
    await expect(run(input)).rejects.toThrow(message);
    expect((await readdir(workspacePath)).sort()).toEqual([
      'notes.txt',
      'service',
    ]);
  });
});
