import { resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { readSecretSettings } from './readSecretSettings';

const read = (secrets?: object) =>
  readSecretSettings(
    mockServices.rootConfig({ data: { microservice: { secrets } } }),
  );
const vault = {
  address: 'https://vault.example.com:8200/',
  appRole: { roleId: 'role', secretId: 'canary' },
};

describe('readSecretSettings', () => {
  it('allows nothing where nothing is said', () => {
    expect(read()).toEqual({ allow: [], plainForm: 'refuse' });
  });

  it('reads everything', () => {
    expect(
      read({
        allow: [
          { from: 'vault:ci/*', templates: ['Template:Default/*'] },
          { from: 'env:CI_*' },
        ],
        plainForm: 'allow',
        files: { directory: 'mounted' },
        vault,
        sealing: { keyFile: 'sealing.keys' },
      }),
    ).toEqual({
      allow: [
        { from: 'vault:ci/*', templates: ['template:default/*'] },
        { from: 'env:CI_*' },
      ],
      plainForm: 'allow',
      directory: resolve('mounted'),
      vault: {
        address: 'https://vault.example.com:8200',
        mount: 'secret',
        login: { roleId: 'role', secretId: 'canary', mount: 'approle' },
      },
      sealing: { keyFile: resolve('sealing.keys') },
    });
  });

  it.each([
    'http://127.0.0.1:8200',
    'http://localhost:8200',
    'http://[::1]:8200',
  ])('lets a vault on this machine speak HTTP: %s', address => {
    expect(read({ vault: { ...vault, address } }).vault?.address).toBe(address);
  });

  it.each([
    'http://vault.example.com:8200',
    'https://user:canary@vault.example.com',
    'https://vault.example.com/v1',
    'https://vault.example.com?x=canary',
    'file:///canary',
    'vault.example.com',
    'http://127.0.0.1.canary.example',
  ])('refuses the address %s without repeating it', address => {
    const reading = () => read({ vault: { ...vault, address } });
    expect(reading).toThrow(
      'microservice.secrets.vault.address: has to be an origin with HTTPS, or with HTTP on the loopback interface; write it as https://vault.example.com:8200.',
    );
    expect(reading).not.toThrow('canary');
  });

  it.each([
    [
      { allow: [{ from: '*' }] },
      'microservice.secrets.allow[0].from: has to begin with the source it opens; begin it with env:, file:, vault: or organisation:.',
    ],
    [
      { allow: [{ from: 'form:*' }] },
      'microservice.secrets.allow[0].from: has to begin',
    ],
    [
      { plainForm: 'yes' },
      'microservice.secrets.plainForm: has to be one of refuse, allow.',
    ],
    [
      { vault: { ...vault, token: 'canary' } },
      'microservice.secrets.vault: needs either appRole or token.',
    ],
    [
      { vault: { address: vault.address } },
      'microservice.secrets.vault: needs either appRole or token.',
    ],
    [
      { vault: { ...vault, mount: '../sys' } },
      'microservice.secrets.vault.mount: has to be a path of letters, digits, hyphens and underscores, such as secret.',
    ],
    [
      { sealing: { privateKeys: ['canary'], keyFile: 'x' } },
      'microservice.secrets.sealing: has privateKeys and a keyFile; remove one of them.',
    ],
  ])('refuses %j', (secrets, sentence) => {
    expect(() => read(secrets)).toThrow(sentence);
    expect(() => read(secrets)).not.toThrow('canary');
  });
});
