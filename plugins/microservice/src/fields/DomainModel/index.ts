export { domainModelField } from './extension';
