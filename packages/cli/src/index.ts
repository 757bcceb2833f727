/**
 * `microservice`: recipes, plan, render and verify from the command line.
 *
 * @packageDocumentation
 */
export { main } from './main';
