/**
 * The domain of the microservice scaffolder: model, planner and client, without Node and without React.
 *
 * @packageDocumentation
 */
export * from './model';
export * from './planner';
export * from './client';
