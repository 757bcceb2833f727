/* The words of the domain, their checks and the resolved model. Imports nothing of ours. */
export * from './annotations';
export * from './Answers';
export * from './checks';
export * from './DomainModel';
export * from './FileTree';
export * from './ir';
export * from './naming';
export * from './Operation';
export * from './Plan';
export * from './Policy';
export * from './presets';
export * from './Problem';
export * from './Recipe';
export * from './ServiceIr';
export { secondsOf } from './values';
