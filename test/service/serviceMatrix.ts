import { readAnswers } from '../contract/faults/Fault';
import { ownGenerator } from './renderService';

/** One model in one layout. */
export interface MatrixService {
  /** `items-flat` */
  id: string;
  answers: object;
}

/** Every preset, and the shop, whose model has every feature, in every layout of `fastapi-service`. */
export async function serviceMatrix(): Promise<MatrixService[]> {
  const recipes = (await ownGenerator()).recipes();
  const recipe = recipes.find(({ id }) => id === 'fastapi-service')!;
  const models: [string, object][] = [
    ...recipe.presets.map((preset): [string, object] => [
      preset,
      { name: `${preset}-service`, preset },
    ]),
    ['shop', readAnswers('shop')],
  ];
  return models.flatMap(([model, answers]) =>
    recipe.layouts.map(layout => ({
      id: `${model}-${layout}`,
      answers: { ...answers, layout },
    })),
  );
}
