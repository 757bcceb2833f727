/* Names in every case, plurals and database identifiers. */
export * from './identifier';
export * from './nameCases';
export * from './pluralOf';
