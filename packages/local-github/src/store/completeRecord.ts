import { RepositoryRecord } from './RepositoryRecord';

/** What records of older versions do not hold yet. */
function additions(): Partial<RepositoryRecord> {
  return {
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
  return { ...additions(), ...read } as RepositoryRecord;
}
