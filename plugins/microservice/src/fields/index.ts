export { domainModelField } from './DomainModel';
export { environmentVariablesField } from './EnvironmentVariables';
export { repositoryAddressField } from './RepositoryAddress';
export { sealedSecretField } from './SealedSecret';
export { serviceNameField } from './ServiceName';
