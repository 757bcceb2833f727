/* What is wrong with input, as sentences. */
export * from './checkModel';
export * from './checkName';
export * from './derived/pageParameterProblems';
export * from './extentProblem';
export * from './quoted';
export * from './schemaProblems';
