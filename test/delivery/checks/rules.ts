import { debianProgram } from '../programs/debianProgram';
import { DeliveryCheck } from '../DeliveryCheck';
import { problemsOf } from './problemsOf';

const promtool = { package: 'prometheus', path: 'usr/bin/promtool' };

/** What promtool does with a file, by its name. */
const SUBCOMMANDS: [file: RegExp, subcommand: string[]][] = [
  [/(^|\/)prometheus\.ya?ml$/, ['check', 'config']],
  [/(^|\/)(alerts|[\w-]*rules)\.ya?ml$/, ['check', 'rules']],
  [/(^|\/)[\w-]*rules\.test\.ya?ml$/, ['test', 'rules']],
];

/** Rules and settings of Prometheus, and tests of rules. */
export const rules: DeliveryCheck = {
  name: 'promtool',
  concerns: path => subcommandFor(path) !== undefined,
  async problems({ folder, files }) {
    const program = await debianProgram(promtool);
    const found = [];
    for (const file of files) {
      const command = [program, ...subcommandFor(file)!, file];
      found.push(...(await problemsOf(command, { cwd: folder })));
    }
    return found;
  },
};

function subcommandFor(path: string): string[] | undefined {
  return SUBCOMMANDS.find(([file]) => file.test(path))?.[1];
}
