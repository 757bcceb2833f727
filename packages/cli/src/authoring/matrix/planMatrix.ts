import { JsonObject } from '@backstage/types';
import {
  CheckResult,
  Plan,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Combination, Matrix, Reason, Refusal } from './Combination';
import { coverPairs } from './coverPairs';
import { choicesOf, Dimension, nameOf, Row } from './Dimension';
import { mergeAnswers } from './mergeAnswers';

/** What a matrix is made of. */
export interface MatrixRequest {
  recipe: string;
  dimensions: Dimension[];
  /** Answers that every combination starts with. */
  base: JsonObject;
  plan(answers: JsonObject): CheckResult<Plan>;
}

/** Plans rows, and remembers which are accepted: plans themselves are large, and most rows are only asked about. */
class Planner {
  readonly combinations: Combination[] = [];
  readonly refused: Refusal[] = [];
  private readonly known = new Map<string, boolean>();

  constructor(private readonly request: MatrixRequest) {}

  accepts(row: Row): boolean {
    const key = row.join();
    const known = this.known.get(key);
    return known ?? this.plan(row).planned.result === 'ok';
  }

  /** Lists a row among the combinations or the refusals, and says whether it is a combination. */
  list(row: Row, reason: Reason): boolean {
    const { answers, planned } = this.plan(row);
    const { dimensions } = this.request;
    const name = nameOf(dimensions, row);
    if (planned.result === 'invalid') {
      this.refused.push({ name, row, reason, problems: planned.problems });
      return false;
    }
    const [{ name: layout }] = choicesOf(dimensions, row);
    const { value } = planned;
    this.combinations.push({
      ...{ name, layout, reason, row, answers, plan: value },
    });
    return true;
  }

  private plan(row: Row): { answers: JsonObject; planned: CheckResult<Plan> } {
    const { dimensions, base, plan } = this.request;
    const answers = choicesOf(dimensions, row)
      .map(choice => choice.answers)
      .reduce(mergeAnswers, base);
    const planned = plan(answers);
    this.known.set(row.join(), planned.result === 'ok');
    return { answers, planned };
  }
}

/**
 * Decides what to try of a recipe: for every layout its default and every single choice, and every pair of choices in as
 * few combinations more as possible. What the recipe refuses is listed and not tried.
 *
 * Pure but for `plan`; the same recipe gives the same matrix.
 */
export function planMatrix(request: MatrixRequest): Matrix {
  const { recipe, dimensions } = request;
  const planner = new Planner(request);
  const sizes = dimensions.map(({ choices }) => choices.length);
  const layouts = dimensions[0].choices.map((_choice, index) => index);
  const given: Row[] = [];
  const giveIfAccepted = (row: Row, reason: Reason) => {
    if (planner.list(row, reason)) given.push(row);
  };
  for (const layout of layouts) {
    const plain: Row = sizes.map((_size, index) => (index ? 0 : layout));
    giveIfAccepted(plain, 'default');
    const isRefused = (row: Row) => !planner.accepts(row);
    singleChoices(plain, sizes).forEach(row => {
      const isExtra =
        isVariant(dimensions, row) &&
        !ownChoices(dimensions, row, plain).every(isRefused);
      giveIfAccepted(row, isExtra ? 'variant' : 'choice');
    });
  }
  const {
    rows,
    pairs,
    refused: refusedPairs,
  } = coverPairs(sizes, given, row => planner.accepts(row));
  rows.forEach(row => planner.list(row, 'pair'));
  const { combinations, refused } = planner;
  return { recipe, combinations, refused, pairs, refusedPairs };
}

function isVariant(dimensions: readonly Dimension[], row: Row): boolean {
  return choicesOf(dimensions, row).some(({ variant }) => variant);
}

/**
 * The choices that a recipe itself offers in the place of a variant. Where each of them is refused by itself, the variant
 * stands for them. A dimension that only authors have offers nothing else than its variants, so its default counts.
 */
function ownChoices(
  dimensions: readonly Dimension[],
  row: Row,
  plain: Row,
): Row[] {
  return row.flatMap((choice, dimension) => {
    if (choice === plain[dimension]) return [];
    const { choices } = dimensions[dimension];
    const own = choices.flatMap(({ name, variant }, index) =>
      name && !variant ? [plain.with(dimension, index)] : [],
    );
    return own.length ? own : [plain];
  });
}

/** A row with each other choice of each dimension but the first. */
function singleChoices(plain: Row, sizes: number[]): Row[] {
  return sizes.flatMap((size, dimension) =>
    Array.from({ length: dimension ? size - 1 : 0 }, (_each, index) =>
      plain.with(dimension, index + 1),
    ),
  );
}
