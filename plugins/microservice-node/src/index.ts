/**
 * Everything that renders, verifies and publishes a microservice.
 *
 * @packageDocumentation
 */
export * from './workspace';
export * from './verifier';
export * from './generator';
export * from './library';
export * from './origin';
export { RenderError } from './renderer';
export { TemplateError } from './engine';
