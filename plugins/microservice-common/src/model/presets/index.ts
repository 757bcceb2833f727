/* Ready domain models. */
export * from './presetFor';
export * from './presets';
