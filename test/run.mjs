// Runs every check and test of the repository: `./dev test`, or `./dev test <words>` for those whose name holds a word.
// The last line is `N passed, N failed`.
import { runCheck, runJest } from './runner/runSuite.mjs';
import { selectSuites } from './runner/suites.mjs';
import { summarise } from './runner/summarise.mjs';

const words = process.argv.slice(2);
const outcomes = [];
for (const suite of selectSuites(words)) {
  console.log(`\n== ${suite.name}`);
  outcomes.push(suite.jest ? runJest(suite) : runCheck(suite));
}
const { lines, status } = summarise(outcomes, {
  skipsFail: Boolean(process.env.CI) && process.env.CI !== 'false',
});
console.log(`\n${lines.join('\n')}`);
process.exit(status);
