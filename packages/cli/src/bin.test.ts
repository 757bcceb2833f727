import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

const program = resolve(__dirname, '../bin/microservice');

describe('bin/microservice', () => {
  it('ends well for a reader that has seen enough', async () => {
    const child = spawn(process.execPath, [program, 'recipes']);
    const ended = new Promise(done => child.once('close', done));
    child.stdout.destroy();
    expect(await text(child.stderr)).toBe('');
    expect(await ended).toBe(0);
  }, 60_000);
});
