/**
 * The scaffolder actions that plan, render, verify, publish, provision and register a microservice.
 *
 * @packageDocumentation
 */
export { scaffolderModuleMicroservice as default } from './module';
export { microserviceTemplatingExtensionPoint } from './extensions';
export type { MicroserviceTemplatingExtensionPoint } from './extensions';
export { scaffolderModuleMicroservice } from './module';
