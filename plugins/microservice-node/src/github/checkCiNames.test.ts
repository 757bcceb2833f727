import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkCiName, checkSecretSize } from './checkCiNames';

describe('checkCiName', () => {
  it.each(['REGISTRY_TOKEN', '_x', 'a1'])('accepts %s', name => {
    expect(checkCiName('secrets[0].name', name)).toEqual([]);
  });

  it.each([
    [
      'GitHub_Token',
      "secrets[0].name: 'GitHub_Token' begins with GITHUB_, which GitHub keeps for itself; choose another name.",
    ],
    [
      '1PASSWORD',
      'secrets[0].name: "1PASSWORD" has characters that GitHub does not allow; use letters, digits and underscores, not beginning with a digit.',
    ],
  ])('refuses %s', (name, sentence) => {
    expect(checkCiName('secrets[0].name', name).map(formatProblem)).toEqual([
      sentence,
    ]);
  });
});

describe('checkSecretSize', () => {
  it('accepts what fits into 48 KB when sealed', () => {
    expect(checkSecretSize('x', new Uint8Array(49_104))).toEqual([]);
  });

  it('refuses one byte more', () => {
    expect(
      checkSecretSize('secrets[0]', new Uint8Array(49_105)).map(formatProblem),
    ).toEqual([
      'secrets[0]: is too long: 49105 bytes where 49104 are allowed; store it elsewhere and keep only its key as a secret.',
    ]);
  });
});
