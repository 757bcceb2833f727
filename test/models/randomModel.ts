import {
  DomainModel,
  EntityModel,
  EnumModel,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Random } from './Random';
import { randomEntity } from './randomEntity';
import { EVERYTHING, RandomMix } from './RandomMix';
import { addParts } from './randomParts';
import { addRelations } from './randomRelations';
import { NOUNS, VALUES } from './vocabulary';

/**
 * A valid domain model that looks random. The same seed and mix give the same model.
 *
 * @param mix - sizes and shares that differ from `EVERYTHING`
 */
export function randomModel(
  seed: number,
  mix: Partial<RandomMix> = {},
): DomainModel {
  const random = new Random(seed);
  const chosen = { ...EVERYTHING, ...mix };
  const names = random.some(NOUNS, random.between(...chosen.entities));
  const enums = randomEnums(random, chosen);
  const entities: Record<string, EntityModel> = {};
  for (const name of names)
    entities[name] = randomEntity(random, chosen, { enums });
  addRelations(random, chosen, entities);
  addParts(random, chosen, entities);
  return {
    schema: 1,
    ...(random.chance(chosen.otherApi) ? { api: randomApi(random) } : {}),
    enums,
    entities,
  };
}

function randomApi(random: Random): NonNullable<DomainModel['api']> {
  return {
    pagination: {
      style: random.oneOf(['limit_offset', 'page', 'cursor'] as const),
      envelope: random.oneOf(['bare', 'page'] as const),
      default: random.between(5, 50),
      max: random.between(50, 100),
    },
    put: random.oneOf(['replace', 'partial'] as const),
    patch: random.chance(0.8),
    delete: random.oneOf(['no-content', 'entity'] as const),
    validation_status: random.oneOf([422, 400] as const),
  };
}

/** One enumeration of values, and often another whose values follow each other by rules. */
function randomEnums(
  random: Random,
  mix: RandomMix,
): Record<string, EnumModel> {
  const plain = random.some(VALUES, random.between(1, 6));
  const states = random.some(VALUES, random.between(2, 5));
  return {
    Colouring: { values: plain },
    ...(random.chance(mix.transitions)
      ? {
          Progress: {
            values: states,
            initial: states[0],
            transitions: Object.fromEntries(
              states.map(state => [
                state,
                random.some(states, random.between(0, 2)),
              ]),
            ),
          },
        }
      : {}),
  };
}
