import { ownGenerator } from './renderService';

/** One preset in one layout. */
export interface MatrixService {
  /** `items-flat` */
  id: string;
  preset: string;
  layout: string;
  answers: { name: string; preset: string; layout: string };
}

/** Every preset in every layout of `fastapi-service`. */
export async function serviceMatrix(): Promise<MatrixService[]> {
  const recipes = (await ownGenerator()).recipes();
  const recipe = recipes.find(({ id }) => id === 'fastapi-service')!;
  return recipe.presets.flatMap(preset =>
    recipe.layouts.map(layout => ({
      id: `${preset}-${layout}`,
      preset,
      layout,
      answers: { name: `${preset}-service`, preset, layout },
    })),
  );
}
