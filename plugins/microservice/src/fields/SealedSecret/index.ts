export { sealedSecretField } from './extension';
