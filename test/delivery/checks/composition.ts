import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianProgram } from '../programs/debianProgram';
import { run } from '../programs/mustEnd';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

/** Compositions, with every profile, as Docker Compose understands them. */
export const composition: DeliveryCheck = {
  name: 'docker compose config',
  concerns: path => /(^|\/)(docker-)?compose[\w.-]*\.ya?ml$/.test(path),
  async problems({ folder, files }) {
    const compose = await composeCommand();
    const env = exampleSettings(folder);
    const found = [];
    for (const file of files) {
      const arguments_ = ['--file', file, '--profile', '*', 'config', '-q'];
      const command = [...compose, ...arguments_];
      found.push(...(await problemsOf(command, { cwd: folder, env })));
    }
    return found;
  },
};

/** The plugin of this machine's Docker, or the program that Debian 13 has, which needs no library. */
async function composeCommand(): Promise<string[]> {
  const plugin = ['docker', 'compose'];
  const { status } = await run([...plugin, 'version']).catch(() => ({
    status: 1,
  }));
  if (status === 0) return plugin;
  const wanted = {
    package: 'docker-compose',
    path: 'usr/bin/docker-compose',
    release: 'trixie',
  };
  return [await debianProgram(wanted)];
}

/** What `make env` would write: the settings of the example, and something in each that is empty. */
function exampleSettings(folder: string): Record<string, string> {
  const example = readFileSync(join(folder, '.env.example'), 'utf8');
  const assignments = example.matchAll(/^([A-Z][A-Z0-9_]*)=(.*)$/gm);
  return Object.fromEntries(
    [...assignments].map(([, name, value]) => [name, value || 'filled']),
  );
}
