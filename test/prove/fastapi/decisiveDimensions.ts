import {
  dimensionsOf,
  readVariants,
} from '../../../packages/cli/src/authoring/matrix';
import { Dimension } from '../../../packages/cli/src/authoring/matrix/Dimension';
import { ownGenerator, templatesDirectory } from '../../service/renderService';

const RECIPE = 'fastapi-service';

/** What makes a service what it is; the other answers are names and texts. */
const DECISIVE = /^(layout|auth|preset|deploy\..*|options\..*)$/;

/** Layout, authentication, presets, each deployment and option as a box of its own, and at most one cloud. */
export async function decisiveDimensions(): Promise<Dimension[]> {
  const recipes = (await ownGenerator()).recipes();
  const recipe = recipes.find(({ id }) => id === RECIPE)!;
  const variants = await readVariants(templatesDirectory, RECIPE);
  const decisive = dimensionsOf(recipe, variants).filter(({ name }) =>
    DECISIVE.test(name),
  );
  const clouds = decisive.filter(isCloud);
  return [...decisive.filter(each => !isCloud(each)), oneOf(clouds)].map(
    withoutModels,
  );
}

/** A box that cannot be ticked by itself: authors say what it takes. */
function isCloud({ name, choices }: Dimension): boolean {
  return name.startsWith('options.') && choices.some(each => each.variant);
}

function oneOf(clouds: Dimension[]): Dimension {
  const [{ choices }] = clouds;
  const ways = clouds.flatMap(cloud =>
    cloud.choices.filter(({ variant }) => variant),
  );
  return {
    name: 'cloud',
    promised: true,
    choices: [choices[0], ...ways.map(way => ({ ...way, variant: false }))],
  };
}

/** Models that only authors try have a proof of their own. */
function withoutModels(dimension: Dimension): Dimension {
  const choices = dimension.choices.filter(({ variant }) => !variant);
  return { ...dimension, choices };
}
