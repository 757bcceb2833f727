/* The conformance vectors: everything that a service promises over HTTP, as data. */
export * from './VectorsDocument';
export { vectorsOf } from './vectorsOf';
