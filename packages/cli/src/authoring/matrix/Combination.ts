import { JsonObject } from '@backstage/types';
import {
  Plan,
  Problem,
} from '@microservice-scaffolder/plugin-microservice-common';
import { Row } from './Dimension';

/** Why a combination is tried: as a layout's default, for a choice of its own, for a variant, or for pairs of choices. */
export type Reason = 'default' | 'choice' | 'variant' | 'pair';

/** Answers that are tried together. */
export interface Combination {
  /** `flat+kubernetes` */
  name: string;
  layout: string;
  reason: Reason;
  row: Row;
  answers: JsonObject;
  plan: Plan;
}

/** Answers that the recipe refuses, and why. */
export interface Refusal {
  name: string;
  row: Row;
  reason: Reason;
  problems: Problem[];
}

/** What is tried of a recipe. */
export interface Matrix {
  recipe: string;
  combinations: Combination[];
  refused: Refusal[];
  /** Pairs of choices in all, and those that are refused wherever they stand. */
  pairs: number;
  refusedPairs: number;
}
