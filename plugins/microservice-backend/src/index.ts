/**
 * The HTTP API of the microservice scaffolder: plan preview and the ledger of operations.
 *
 * @packageDocumentation
 */
export { microservicePlugin as default } from './plugin';
export { microservicePlugin } from './plugin';
export {
  createOperationConditionalDecision,
  operationConditions,
} from './access/operationRules';
export type { InitiatorQuery } from './access/operationRules';
