import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { debianProgram } from '../programs/debianProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { inFile } from '../kubernetes/inFile';
import { readObjects } from '../kubernetes/KubernetesObject';
import { problemsOf } from './problemsOf';

const promtool = { package: 'prometheus', path: 'usr/bin/promtool' };

/** What promtool is told about a file, by its name; the first that fits. */
const KINDS: [pattern: RegExp, told: string[]][] = [
  [/(^|\/)prometheus\.ya?ml$/, ['check', 'config']],
  [/rules\.test\.ya?ml$/, ['test', 'rules']],
  [/(rules|prometheusrule)\.ya?ml$/, ['check', 'rules']],
];

/** Rules and settings of Prometheus, and tests of the rules. */
export const rules: DeliveryCheck = {
  name: 'promtool',
  concerns: path => KINDS.some(([pattern]) => pattern.test(path)),
  async problems({ folder, files }) {
    const program = await debianProgram(promtool);
    const found = [];
    for (const file of files) {
      const [, told] = KINDS.find(([pattern]) => pattern.test(file))!;
      const path = join(folder, file);
      const judge = (name: string, cwd: string) =>
        problemsOf([program, ...told, name], { cwd });
      found.push(
        ...(file.endsWith('prometheusrule.yaml')
          ? await unwrapped(path, judge)
          : await judge(basename(path), dirname(path))),
      );
    }
    return found;
  },
};

/** The operator wraps the file that Prometheus reads in an object. */
async function unwrapped(
  path: string,
  judge: (name: string, cwd: string) => Promise<string[]>,
): Promise<string[]> {
  const [{ spec }] = readObjects(readFileSync(path, 'utf8'));
  return inFile(stringify(spec), folder => judge('all.yaml', folder));
}
