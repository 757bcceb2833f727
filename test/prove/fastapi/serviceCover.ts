import { JsonObject } from '@backstage/types';
import { coverPairs } from '../../../packages/cli/src/authoring/matrix/coverPairs';
import {
  choicesOf,
  Dimension,
  Row,
} from '../../../packages/cli/src/authoring/matrix/Dimension';
import { mergeAnswers } from '../../../packages/cli/src/authoring/matrix/mergeAnswers';
import { Plan } from '../../../plugins/microservice-common/src/model';
import { Random } from '../../models/Random';
import { serviceChecker } from '../../service/renderService';
import { decisiveDimensions } from './decisiveDimensions';
import { varietyOf } from './varietyOf';

/** A seed, and how many services there are at least. */
export interface CoverSize {
  seed: number;
  least: number;
}

/** One service of the cover. */
export interface CoverService {
  /** `07-clean-jwt-users` */
  id: string;
  answers: JsonObject;
}

/** Services that together have every pair of choices that go together, and how many pairs that are. */
export interface ServiceCover {
  services: CoverService[];
  pairs: number;
  /** Pairs that no service was found for: they are refused. */
  refused: number;
}

/**
 * Services with every pair of layout, authentication, options, deployments and presets. Those that the seed chooses come
 * first, as many as are asked for; the pairs that they leave are found by the rule of `microservice test`.
 */
export async function serviceCover({
  seed,
  least,
}: CoverSize): Promise<ServiceCover> {
  const check = await serviceChecker();
  const dimensions = await decisiveDimensions();
  const sizes = dimensions.map(({ choices }) => choices.length);
  const planOf = (row: Row) => {
    const checked = check(answersOf(dimensions, row));
    return checked.result === 'ok' ? checked.value : undefined;
  };
  const accepts = (row: Row) => planOf(row) !== undefined;
  const random = new Random(seed);
  const draw = () => sizes.map(size => random.between(0, size - 1));
  const given = varietyOf(least, { draw, accepts });
  const { rows, pairs, refused } = coverPairs(sizes, given, accepts);
  const services = [...given, ...rows].map((row, index) => ({
    id: idOf(planOf(row)!, index + 1),
    answers: answersOf(dimensions, row),
  }));
  return { services, pairs, refused };
}

function answersOf(dimensions: readonly Dimension[], row: Row): JsonObject {
  return choicesOf(dimensions, row)
    .map(({ answers }) => answers)
    .reduce(mergeAnswers, { name: 'cover-service' });
}

function idOf({ answers }: Plan, number: number): string {
  const { layout, auth, preset } = answers;
  return [String(number).padStart(2, '0'), layout, auth, preset].join('-');
}
