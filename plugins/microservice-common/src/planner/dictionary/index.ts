/* What there is to know about each member of the model. */
export { dictionaryOf } from './dictionaryOf';
export type { DictionaryPage } from './dictionaryOf';
export type { DictionaryEntry } from './entriesOf';
