export { repositoryAddressField } from './extension';
