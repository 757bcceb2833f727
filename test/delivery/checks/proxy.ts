import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { debianProgram } from '../programs/debianProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

const nginx = { package: 'nginx', path: 'usr/sbin/nginx' };

/** It opens its output by name, and what we read from is a socket, which cannot be opened. */
const THROUGH_FILE = '"$@" > said 2>&1 || { cat said; exit 1; }';

/** Configurations of nginx, whole ones. */
export const proxy: DeliveryCheck = {
  name: 'nginx -t',
  concerns: path => /(^|\/)nginx\.conf$/.test(path),
  async problems({ folder, files }) {
    const program = await debianProgram(nginx);
    const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
    const found = [];
    for (const file of files) {
      const options = ['-t', '-q', '-p', prefix, '-c', join(folder, file)];
      const command = ['sh', '-c', THROUGH_FILE, 'sh', program, ...options];
      found.push(...(await problemsOf(command, { cwd: prefix })));
    }
    rmSync(prefix, { recursive: true });
    return found;
  },
};
