/**
 * Form fields and entity cards of the microservice scaffolder.
 *
 * @packageDocumentation
 */
export { microservicePlugin as default } from './plugin';
