/* The configuration of the product, read once into plain data. */
export type { MicroserviceConfiguration } from './MicroserviceConfiguration';
export { readMicroserviceConfig } from './readMicroserviceConfig';
export { readSecretSettings } from './readSecretSettings';
