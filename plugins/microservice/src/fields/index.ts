export { domainModelField } from './DomainModel';
export { repositoryAddressField } from './RepositoryAddress';
export { serviceNameField } from './ServiceName';
