export { domainModelField } from './DomainModel';
export { environmentVariablesField } from './EnvironmentVariables';
export { repositoryAddressField } from './RepositoryAddress';
export { serviceNameField } from './ServiceName';
