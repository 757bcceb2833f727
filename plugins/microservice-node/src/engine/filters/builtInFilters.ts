import { choiceFilters } from './choiceFilters';
import { encoderFilters } from './encoderFilters';
import { Filters } from './Filter';
import { listFilters } from './listFilters';
import { namingFilters } from './namingFilters';
import { numberFilters } from './numberFilters';
import { orderFilters } from './orderFilters';
import { pathFilters } from './pathFilters';
import { textFilters } from './textFilters';
import { urlFilters } from './urlFilters';

/** Every filter of the language. */
export const builtInFilters: Filters = new Map([
  ...textFilters,
  ...numberFilters,
  ...listFilters,
  ...orderFilters,
  ...choiceFilters,
  ...urlFilters,
  ...namingFilters,
  ...encoderFilters,
  ...pathFilters,
]);

/** Filters of nunjucks that this language leaves out, and why. */
export const refusedFilters: ReadonlyMap<string, string> = new Map([
  ['random', 'the same answers must give the same files'],
]);
