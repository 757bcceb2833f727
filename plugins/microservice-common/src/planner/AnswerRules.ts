import { Policy, Recipe } from '../model';

/** What answers are checked against. @public */
export interface AnswerRules {
  recipe: Recipe;
  policy?: Policy;
}
