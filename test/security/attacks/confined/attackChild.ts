// Attacks what its first argument names with every payload, in a folder of its own, and writes down what was reached.
import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expressionFamilies } from '../payloads/expressions';
import { placeFamilies } from '../payloads/places';
import { expressionPositions, statementPositions } from '../payloads/positions';
import { statementFamilies } from '../payloads/statements';
import { textFamilies } from '../payloads/texts';
import { Notes } from '../watch/Notes';
import { watchCode } from '../watch/watchCode';
import { watchModules } from '../watch/watchModules';
import { AttackRun } from './AttackRun';
import { ourEngine, plainNunjucks } from './attackedEngines';
import { ourSkeleton } from './attackedSkeleton';

const folder = realpathSync(process.argv[3]);
const notes = new Notes();
watchCode(notes);
watchModules(notes, folder);
const run = new AttackRun(
  notes,
  process.argv[2] === 'nunjucks'
    ? [plainNunjucks(notes)]
    : [ourEngine(true, notes), ourEngine(false, notes), ourSkeleton(folder)],
);
run.attack(
  [...expressionFamilies, ...textFamilies, ...placeFamilies],
  expressionPositions,
);
run.attack(statementFamilies, statementPositions);
writeFileSync(join(folder, 'report.json'), JSON.stringify(run.report()));
