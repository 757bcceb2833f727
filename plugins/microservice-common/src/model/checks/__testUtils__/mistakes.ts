import { BEHAVIOUR_MISTAKES } from './behaviourMistakes';
import { ENTITY_MISTAKES } from './entityMistakes';
import {
  CONSTRAINT_MISTAKES,
  USE_MISTAKES,
  VALUE_MISTAKES,
} from './fieldMistakes';
import { Mistake } from './Mistake';
import { NAME_MISTAKES } from './nameMistakes';
import { PART_MISTAKES, RELATION_MISTAKES } from './relationMistakes';
import { TOGETHER_MISTAKES } from './togetherMistakes';
import { USER_MISTAKES } from './userMistakes';

/** Every planted mistake; the reference of problems shows the first of each code. */
export const MISTAKES: readonly Mistake[] = [
  ...CONSTRAINT_MISTAKES,
  ...VALUE_MISTAKES,
  ...USE_MISTAKES,
  ...RELATION_MISTAKES,
  ...PART_MISTAKES,
  ...ENTITY_MISTAKES,
  ...NAME_MISTAKES,
  ...TOGETHER_MISTAKES,
  ...BEHAVIOUR_MISTAKES,
  ...USER_MISTAKES,
];
