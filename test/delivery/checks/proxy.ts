import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianProgram } from '../programs/debianProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

const nginx = { package: 'nginx', path: 'usr/sbin/nginx' };

/** Configurations of nginx, whole ones. */
export const proxy: DeliveryCheck = {
  name: 'nginx -t',
  concerns: path => /(^|\/)nginx\.conf$/.test(path),
  async problems({ folder, files }) {
    const program = await debianProgram(nginx);
    const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
    const found = [];
    for (const file of files) {
      const configuration = join(folder, file);
      const command = [program, '-t', '-q', '-p', prefix, '-c', configuration];
      found.push(...(await problemsOf(command, { cwd: folder })));
    }
    rmSync(prefix, { recursive: true });
    return found;
  },
};
