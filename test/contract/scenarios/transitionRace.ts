import { ContractError } from '../ContractError';
import { Session, spell } from '../Session';
import { createRow } from '../steps/createRow';
import { jsonCall } from '../steps/jsonCall';
import type { VectorCase } from '../Vectors';

const ROUNDS = 4;

interface Fork {
  method: string;
  below: string;
  member: string;
  path: string[];
  targets: string[];
  code: string;
}

/** Two changes of state that exclude each other at once: one wins, and the row is in its state. */
export async function transitionRace(
  session: Session,
  fork: Fork,
  { resource }: VectorCase,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    await oneRound(session, fork, resource!);
  }
}

async function oneRound(session: Session, fork: Fork, resource: string) {
  const { id } = await createRow({ resource }, session);
  const { path } = session.resource(resource);
  const change = (value: string) =>
    jsonCall(fork.method, `${path}/${id}${fork.below}`, {
      [fork.member]: value,
    });
  for (const value of fork.path) {
    await session.expect(change(value), { status: 200 });
  }
  const calls = [...fork.targets, ...fork.targets].map(change);
  const answers = await Promise.all(calls.map(call => session.send(call)));
  const winners = new Set(
    answers.flatMap(({ status }, index) =>
      status === 200 ? [fork.targets[index % fork.targets.length]] : [],
    ),
  );
  const odd = answers.find(({ status }) => ![200, 409].includes(status));
  if (winners.size === 1 && !odd) return;
  const fault = odd
    ? `one of the changes is answered ${odd.status}, not 200 or 409`
    : `${winners.size} changes that exclude each other succeeded, not one`;
  throw new ContractError([fault], spell(calls[0]), odd ?? answers[0]);
}
