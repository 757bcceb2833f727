import { SECRET_BYTES } from '@microservice-scaffolder/plugin-microservice-common';
import { SecretFailure } from './SecretSource';

/**
 * Why a file of the folder of secrets has no value, one function for each reason.
 *
 * @internal
 */
export const fileFailure = {
  notConfigured,
  leadsOut,
  notRegular,
  tooLong,
  empty,
  unreadable,
};

function missing(what: string, fix: string): SecretFailure {
  return {
    reason: 'missing',
    what,
    fix,
    code: 'secret.missing',
  };
}

function unusable(what: string, fix: string): SecretFailure {
  return {
    reason: 'refused',
    what,
    fix,
    code: 'secret.file',
  };
}

function empty(name: string): SecretFailure {
  return missing(
    `the file '${name}' of the folder of secrets is empty`,
    'ask the platform team to fill it',
  );
}

function notConfigured(): SecretFailure {
  return missing(
    'this portal has no folder of secrets',
    "ask the platform team to set 'microservice.secrets.files.directory'",
  );
}

function leadsOut(name: string): SecretFailure {
  return unusable(
    `the file '${name}' is a link out of the folder of secrets`,
    'ask the platform team to put the file itself there',
  );
}

function notRegular(name: string): SecretFailure {
  return unusable(
    `'${name}' in the folder of secrets is no regular file`,
    'ask the platform team to put a file there',
  );
}

function tooLong(name: string): SecretFailure {
  return unusable(
    `the file '${name}' of the folder of secrets is longer than the ${SECRET_BYTES} bytes that a secret may have`,
    'ask the platform team to keep only its key there',
  );
}

/** The code of the system at most: its message has the path of the folder. */
function unreadable(name: string, error: unknown): SecretFailure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') {
    return missing(
      `the folder of secrets has no file '${name}'`,
      'ask the platform team to put it there',
    );
  }
  return unusable(
    `the file '${name}' of the folder of secrets cannot be read (${
      code ?? 'unknown'
    })`,
    'ask the platform team to let the backend read it',
  );
}
