import { isDeepStrictEqual } from 'node:util';
import { REGISTRY_TOKEN } from '../bench/serviceForm';
import { Outcome } from './Outcome';

/** What must hold, whenever a process was killed. */
const INVARIANTS: readonly [
  name: string,
  holds: (outcome: Outcome, undisturbed: unknown) => boolean,
][] = [
  ['the task is completed', ({ status }) => status === 'completed'],
  ['there is one repository', ({ repositoryIds: ids }) => ids.length === 1],
  [
    'the repository is the one of the ledger',
    ({ repositoryIds: [id], operations: [row] }) =>
      Number(row?.repository_id) === id,
  ],
  ['its tree is the rendered one', o => o.tree === o.expectedTree],
  ['it has one commit', ({ commits }) => commits.length === 1],
  ['its secret opens', ({ secret }) => secret === REGISTRY_TOKEN],
  [
    'it is what an undisturbed run leaves',
    ({ repository }, undisturbed) => isDeepStrictEqual(repository, undisturbed),
  ],
  ['it is registered once', ({ locations }) => locations.length === 1],
  ['the ledger has one row', ({ operations }) => operations.length === 1],
  ['the ledger is done and has all evidence', o => isDone(o)],
  ['nothing foreign is touched', ({ foreign }) => foreign.length === 0],
];

/**
 * Says what does not hold after a task that somebody killed.
 *
 * @param outcome - what is left of it
 * @param undisturbed - the repository that a task leaves that nobody killed
 * @returns the names of what does not hold; nothing where all is well
 */
export function findViolations(
  outcome: Outcome,
  undisturbed: unknown,
): string[] {
  return INVARIANTS.filter(([, holds]) => !holds(outcome, undisturbed)).map(
    ([name]) => name,
  );
}

function isDone({ operations: [row], tree, commits }: Outcome): boolean {
  return (
    row?.stage === 'registered' &&
    row.state === 'done' &&
    row.lease_until === null &&
    row.tree_sha === tree &&
    row.commit_sha === commits[0] &&
    Boolean(row.answers_digest && row.entity_ref)
  );
}
