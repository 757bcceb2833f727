/* How the entities of a model refer to each other. */
export * from './keyTypeOf';
export * from './ownership';
export * from './referencesOf';
export * from './relationsOf';
