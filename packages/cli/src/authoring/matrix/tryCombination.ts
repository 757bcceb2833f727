import { JsonObject } from '@backstage/types';
import {
  FileTree,
  Plan,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Generator } from '@microservice-scaffolder/plugin-microservice-node';
import { Finding } from '../lint';
import { Combination, Reason } from './Combination';
import { errorFindings } from './errorFindings';
import {
  orderFindings,
  provenanceFindings,
  repetitionFindings,
} from './invariantFindings';
import { verifyFindings } from './verifyFindings';

/** What became of a combination: its files where it renders, and what is wrong. */
export interface Attempt {
  combination: Combination;
  tree?: FileTree;
  findings: Finding[];
}

/** The generator that renders, and one of its own for the second time. */
export interface Generators {
  first: Generator;
  again: Generator;
}

/** What is rendered twice: together these hold every choice. */
const TWICE: readonly Reason[] = ['default', 'pair'];

/** Renders a combination, verifies the tree and holds it to the invariants. */
export async function tryCombination(
  combination: Combination,
  { first, again }: Generators,
): Promise<Attempt> {
  const { plan, reason } = combination;
  try {
    const repeated = planAgain(combination, again);
    const tree = await first.render(plan);
    const findings = [
      ...(await verifyFindings(tree)),
      ...provenanceFindings(tree),
      ...orderFindings(plan, repeated),
      ...(TWICE.includes(reason)
        ? repetitionFindings(tree, await again.render(repeated))
        : []),
    ];
    return { combination, tree, findings };
  } catch (error) {
    return { combination, findings: errorFindings(error) };
  }
}

/** The plan for the same answers, with boxes ticked the other way round. */
function planAgain({ plan, answers }: Combination, generator: Generator): Plan {
  const checked = generator.plan(plan.recipe.id, reversed(answers));
  if (checked.result === 'ok') return checked.value;
  const [{ where, what }] = checked.problems;
  throw new Error(
    `accepted answers are refused in another order: ${where} ${what}`,
  );
}

function reversed(answers: JsonObject): JsonObject {
  const turned = Object.entries(answers).map(([key, value]) =>
    ['deploy', 'options'].includes(key) && Array.isArray(value)
      ? [key, [...value].reverse()]
      : [key, value],
  );
  return Object.fromEntries(turned.reverse());
}
