/* What a field demands of a value, and values that fit. */
export * from './base64';
export * from './compareValues';
export * from './Constraints';
export * from './constraintsOf';
export * from './decimal';
export * from './duration';
export * from './examplesOf';
export * from './range';
export * from './shownValue';
export * from './valueFits';
