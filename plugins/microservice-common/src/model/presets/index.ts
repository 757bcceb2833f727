/* Ready domain models. */
export * from './presets';
