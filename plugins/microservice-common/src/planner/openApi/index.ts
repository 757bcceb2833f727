/* The OpenAPI document of a plan. */
export { openApiOf } from './openApiOf';
