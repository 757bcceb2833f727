/* The words of the domain. Imports nothing of ours. */
export * from './annotations';
export * from './Answers';
export * from './DomainModel';
export * from './FileTree';
export * from './Operation';
export * from './Plan';
export * from './Policy';
export * from './Problem';
export * from './Recipe';
export * from './ServiceIr';
