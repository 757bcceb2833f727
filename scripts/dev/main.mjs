import { commands, runYarn } from './commands.mjs';
import { installDependencies } from './dependencies.mjs';
import { DevelopmentError } from './DevelopmentError.mjs';
import { say } from './say.mjs';
import { stopAll } from './stopWithUs.mjs';
import { prepareToolchain } from './toolchain.mjs';

/**
 * Brings what is missing and does what was asked.
 *
 * @param {string[]} words what stands after `./dev`
 * @returns {Promise<number>} exit status
 */
export async function main([name = '', ...args]) {
  if (name === '--help' || name === 'help') return showHelp();
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    await command?.check?.();
    const toolchain = await prepareToolchain();
    await installDependencies(toolchain);
    return command
      ? await command.run(toolchain, args)
      : await runYarn(toolchain, [name, ...args]);
  } catch (problem) {
    await stopAll();
    if (!(problem instanceof DevelopmentError)) throw problem;
    say(problem.message);
    return 1;
  }
}

function showHelp() {
  for (const [name, { summary }] of Object.entries(commands)) {
    console.log(`./dev ${name}`.padEnd(20), summary);
  }
  console.log('./dev <script>'.padEnd(20), 'any other script of package.json');
  return 0;
}
