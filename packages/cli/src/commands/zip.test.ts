import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { main } from '../main';

const ANSWERS =
  'name: item-service\nowner: group:default/shop-team\nrepository: {owner: acme}\n';
const PROGRAM = resolve(__dirname, '../../bin/microservice');

// A first render loads the formatter, and the program starts as a process of its own.
jest.setTimeout(120_000);

describe('microservice zip', () => {
  let directory: string;
  let printed: { out: string[]; err: string[] };
  const at = (path: string) => join(directory, path);
  const call = (out: string) => [
    ...['zip', 'fastapi-service', '--answers', at('answers.yaml')],
    ...['--out', at(out), '--json'],
  ];
  const zip = (out: string) => {
    printed = { out: [], err: [] };
    return main(call(out), {
      out: text => printed.out.push(text),
      err: text => printed.err.push(text),
    });
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'cli-zip-'));
    await writeFile(at('answers.yaml'), ANSWERS);
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('writes what render writes, below a folder with the name of the service', async () => {
    expect(await zip('item.zip')).toBe(0);
    const listing =
      'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
    execFileSync('python3', ['-c', listing, at('item.zip'), at('unpacked')]);
    expect(await readdir(at('unpacked'))).toEqual(['item-service']);
    await main(
      [
        ...['render', 'fastapi-service', '--answers', at('answers.yaml')],
        ...['--out', at('rendered')],
      ],
      { out: () => {}, err: () => {} },
    );
    expect(
      execFileSync(
        'diff',
        ['-r', at('rendered'), at('unpacked/item-service')],
        {
          encoding: 'utf8',
        },
      ),
    ).toBe('');
  });

  it('writes the same bytes in another time zone and another language', async () => {
    expect(await zip('here.zip')).toBe(0);
    execFileSync(process.execPath, [PROGRAM, ...call('there.zip')], {
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' },
    });
    const [here, there] = [at('here.zip'), at('there.zip')];
    expect((await readFile(here)).equals(await readFile(there))).toBe(true);
  });

  it('writes nothing over a file that exists', async () => {
    await writeFile(at('item.zip'), 'mine');
    expect(await zip('item.zip')).toBe(1);
    expect(printed.err).toEqual([
      `'${at('item.zip')}' exists; name a file that does not exist yet.`,
    ]);
    expect(await readdir(directory)).toEqual(['answers.yaml', 'item.zip']);
  });

  it('writes nothing for answers that are at fault', async () => {
    await writeFile(at('answers.yaml'), 'name: My Service\n');
    expect(await zip('item.zip')).toBe(1);
    expect(await readdir(directory)).toEqual(['answers.yaml']);
  });
});
