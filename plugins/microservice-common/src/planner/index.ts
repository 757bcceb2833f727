/* Pure decisions: checked answers, ordered layers, the plan. Imports the model only. */
export * from './AnswerRules';
export * from './canonicalJson';
export { checkAnswers } from './checkAnswers';
export type { AnswersCheck } from './checkAnswers';
export * from './createPlan';
export * from './diagrams';
export * from './dictionary';
export { endpointProblems } from './endpoints/endpointProblems';
export type { ServiceAnswered } from './mismatchProblems';
export * from './modelText';
export { openApiOf } from './openApi';
export * from './allowsOrganisation';
export { asWritten, bringEntities, broughtProblems } from './serviceModel';
export type { BringingLayer, BroughtEntities } from './serviceModel';
export { circleProblem, orderLayers } from './orderLayers';
export type { LayerNode, LayerOrder } from './orderLayers';
export * from './composition';
export * from './vectors';
