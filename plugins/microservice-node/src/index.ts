/**
 * Everything that renders, verifies and publishes a microservice.
 *
 * @packageDocumentation
 */
export * from './archive';
export * from './configuration';
export { TemplateError } from './engine';
export type {
  BranchObserver,
  BranchOutcome,
  Position,
  TemplateBranch,
} from './engine';
export * from './generator';
export * from './github';
export * from './library';
export { withoutOrigin } from './origin';
export * from './provisioning';
export { RenderError } from './renderer';
export * from './verifier';
export * from './workspace';
