export { domainModelField } from './DomainModel';
export { repositoryAddressField } from './RepositoryAddress';
export { sealedSecretField } from './SealedSecret';
export { serviceNameField } from './ServiceName';
