/* The client of the plugin's HTTP API, for browsers and backends. */
export { MicroserviceClient } from './MicroserviceClient';
export type {
  MicroserviceRequestOptions,
  OperationQuery,
  PluginDiscovery,
  RequestSender,
} from './MicroserviceClient';
