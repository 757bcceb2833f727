/* The tables of a planned service. */
export { columnsOf } from './columnsOf';
export { tablesOf } from './tablesOf';
