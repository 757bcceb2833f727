export { repositoryAddressField } from './RepositoryAddress';
export { serviceNameField } from './ServiceName';
