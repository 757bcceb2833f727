export { serviceNameField } from './extension';
