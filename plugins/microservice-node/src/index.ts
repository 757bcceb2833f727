/**
 * Everything that renders, verifies and publishes a microservice.
 *
 * @packageDocumentation
 */
export * from './workspace';
