/* The tables of a planned service. */
export { tablesOf } from './tablesOf';
