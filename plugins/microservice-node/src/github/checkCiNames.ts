import {
  Problem,
  quoted,
  SECRET_BYTES,
} from '@microservice-scaffolder/plugin-microservice-common';

const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * Checks the name of a variable or secret as GitHub does, before anything is written.
 * Source: GitHub's documentation, "Naming your secrets".
 *
 * @public
 */
export function checkCiName(where: string, name: string): Problem[] {
  if (!NAME.test(name)) {
    return [
      {
        where,
        what: `${quoted(name)} has characters that GitHub does not allow`,
        fix: 'use letters, digits and underscores, not beginning with a digit',
        code: 'ciName.pattern',
      },
    ];
  }
  if (/^GITHUB_/i.test(name)) {
    return [
      {
        where,
        what: `'${name}' begins with GITHUB_, which GitHub keeps for itself`,
        fix: 'choose another name',
        code: 'ciName.reserved',
      },
    ];
  }
  return [];
}

/**
 * Checks the size of a secret.
 *
 * @public
 */
export function checkSecretSize(where: string, value: Uint8Array): Problem[] {
  if (value.byteLength <= SECRET_BYTES) return [];
  return [
    {
      where,
      what: `is too long: ${value.byteLength} bytes where ${SECRET_BYTES} are allowed`,
      fix: 'store it elsewhere and keep only its key as a secret',
      code: 'secret.size',
    },
  ];
}
