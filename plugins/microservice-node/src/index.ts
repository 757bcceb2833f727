/**
 * Everything that renders, verifies and publishes a microservice.
 *
 * @packageDocumentation
 */
export * from './workspace';
export * from './configuration';
export * from './github';
export * from './provisioning';
