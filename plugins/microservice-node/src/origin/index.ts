/* What a generated repository remembers of its making. */
export { ORIGIN_FOLDER, originRecord, withoutOrigin } from './originRecord';
