/**
 * Everything that renders, verifies and publishes a microservice.
 *
 * @packageDocumentation
 */
export * from './configuration';
export { TemplateError } from './engine';
export type { BranchObserver, BranchOutcome, TemplateBranch } from './engine';
export * from './generator';
export * from './github';
export * from './library';
export * from './origin';
export * from './provisioning';
export { RenderError } from './renderer';
export * from './verifier';
export * from './workspace';
