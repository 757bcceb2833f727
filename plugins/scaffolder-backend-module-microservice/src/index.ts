/**
 * The scaffolder actions that plan, render, verify, publish, provision and register a microservice.
 *
 * @packageDocumentation
 */
export { scaffolderModuleMicroservice as default } from './module';
export { scaffolderModuleMicroservice } from './module';
