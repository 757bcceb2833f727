import {
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  readdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSealingKeys } from './loadSealingKeys';

describe('loadSealingKeys', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'keys-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('has no keys where none are configured', async () => {
    expect(await loadSealingKeys(undefined)).toBeUndefined();
  });

  it('makes an absent key file once, for its owner only, however many start at the same time', async () => {
    const keyFile = join(directory, 'portal', 'sealing.keys');
    const all = await Promise.all(
      Array.from({ length: 8 }, () => loadSealingKeys({ keyFile })),
    );
    const ids = new Set(all.map(keys => keys?.current.id));
    expect(ids.size).toBe(1);
    expect(statSync(keyFile).mode % 0o1000).toBe(0o600);
    expect(readdirSync(join(directory, 'portal'))).toEqual(['sealing.keys']);
    const again = await loadSealingKeys({ keyFile });
    expect(ids).toContain(again?.current.id);
  });

  it('takes the first line of a key file for the current key, and keeps the others', async () => {
    const keyFile = join(directory, 'sealing.keys');
    const former = await loadSealingKeys({ keyFile });
    const key = Buffer.alloc(32, 1).toString('base64');
    writeFileSync(keyFile, `${key}\n${readFileSync(keyFile, 'utf8')}`);
    const keys = await loadSealingKeys({ keyFile });
    expect(keys?.current.id).not.toBe(former?.current.id);
    expect(keys?.has(former!.current.id)).toBe(true);
  });

  it('does not replace a file that holds no key', async () => {
    const keyFile = join(directory, 'sealing.keys');
    writeFileSync(keyFile, '\n');
    await expect(loadSealingKeys({ keyFile })).rejects.toThrow(
      'The file of microservice.secrets.sealing.keyFile holds no key',
    );
  });
});
