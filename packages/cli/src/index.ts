/**
 * `microservice`: recipes, plan, render, zip and verify from the command line.
 *
 * @packageDocumentation
 */
export { main } from './main';
export type { Terminal } from './Terminal';
