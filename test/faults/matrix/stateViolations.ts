import { hasReached } from '@microservice-scaffolder/plugin-microservice-node';
import { OWNER } from '../bench/benchActions';
import { Matrix, Reference, Run } from './Matrix';

/** Whether what is on GitHub fits what the ledger says: nothing double, lost or empty; all of it once it is done. */
export async function stateViolations(
  matrix: Matrix,
  run: Run,
  { before, reference }: { before: string[]; reference: Reference },
): Promise<string[]> {
  const { repository, operationId } = run;
  const operation = await matrix.bench.ledger.get(operationId);
  const after = await matrix.reader.repositories(OWNER);
  const made = after.filter(name => !before.includes(name));
  const violations = made
    .filter(name => name !== repository)
    .map(name => `there is a repository ${name} besides ${repository}`);
  const there = made.includes(repository);
  if (!operation) return violations;
  if (operation.repositoryId && !there)
    violations.push('the repository is lost');
  if (there && !hasReached(operation, 'create_pending')) {
    violations.push('the ledger does not know that a repository may be there');
  }
  const wrong = await wrongState(matrix, run, { operation, reference });
  return [...violations, ...wrong];
}

async function wrongState(
  matrix: Matrix,
  run: Run,
  {
    operation,
    reference,
  }: {
    operation: Parameters<typeof hasReached>[0];
    reference: Reference;
  },
): Promise<string[]> {
  if (!hasReached(operation, 'pushed')) return [];
  const state = await matrix.stateOf(run);
  if (!hasReached(operation, 'registered')) {
    const empty = !state.includes('Scaffold-Operation: <operation>');
    return empty ? ['the repository is empty'] : [];
  }
  return state === reference.state
    ? []
    : [
        `differs from the undisturbed run: ${firstDifference(
          state,
          reference,
        )}`,
      ];
}

function firstDifference(state: string, reference: Reference): string {
  const lines = state.split('\n');
  const expected = reference.state.split('\n');
  const index = lines.findIndex((line, at) => line !== expected[at]);
  return `${lines[index]?.trim()} where ${expected[
    index
  ]?.trim()} was expected`;
}
