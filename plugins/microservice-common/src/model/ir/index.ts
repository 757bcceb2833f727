/* From the author's model to the resolved one. */
export { buildIr } from './buildIr';
