export { environmentVariablesField } from './extension';
