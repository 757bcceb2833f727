/* Names in every case, plurals and database identifiers. */
export * from './entityNames';
export * from './identifier';
export * from './nameCases';
export * from './pluralOf';
export * from './singularOf';
