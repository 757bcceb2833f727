import { Session } from '../Session';
import type { VectorCase } from '../Vectors';
import { crossedReferences } from './crossedReferences';
import { databaseOutage } from './databaseOutage';
import { logLine } from './logLine';
import { totalAfterDelete } from './totalAfterDelete';
import { transitionRace } from './transitionRace';
import { uniqueRace } from './uniqueRace';
import { versionRace } from './versionRace';
import { walk } from './walk';

/** A procedure with loops or races; throws ContractError where the service fails it. */
export type Scenario = (
  session: Session,
  parameters: never,
  given: VectorCase,
) => Promise<void>;

/** By the name that cases use. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  unique_race: uniqueRace,
  transition_race: transitionRace,
  version_race: versionRace,
  crossed_references: crossedReferences,
  walk,
  total_after_delete: totalAfterDelete,
  log_line: logLine,
  database_outage: databaseOutage,
};
