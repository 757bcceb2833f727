import { RepositoryRecord } from './RepositoryRecord';
import { ACTIONS_SWITCHES } from './RepositorySwitches';

/** What a repository has besides what every record always held; a new one starts with these, and older records lack some. */
export type LaterParts = Pick<
  RepositoryRecord,
  | 'collaborators'
  | 'invitations'
  | 'properties'
  | 'actions'
  | 'vulnerabilityAlerts'
  | 'formerNames'
  | 'protections'
  | 'statuses'
  | 'labels'
  | 'pulls'
  | 'lastNumber'
>;

/** Nothing of everything that came later. */
export function laterParts(): LaterParts {
  return {
    collaborators: {},
    invitations: [],
    properties: {},
    actions: { ...ACTIONS_SWITCHES },
    vulnerabilityAlerts: false,
    formerNames: [],
    protections: [],
    statuses: [],
    labels: [],
    pulls: [],
    lastNumber: 0,
  };
}

/** A record as it was read from its file, with an empty value for everything that was not kept when it was written. */
export function completeRecord(
  read: Partial<RepositoryRecord>,
): RepositoryRecord {
  return { ...laterParts(), ...read } as RepositoryRecord;
}
