export { serviceNameField } from './ServiceName';
