/* What a generated repository remembers of its making. */
export { originRecord, withoutOrigin } from './originRecord';
