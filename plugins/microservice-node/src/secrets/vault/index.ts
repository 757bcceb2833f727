/* Vault and OpenBao, as far as a secret is read from them. */
export { vaultSource } from './vaultSource';
