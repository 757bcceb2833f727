import { SecretFailure } from './SecretSource';

/**
 * Why a field of the form has no value for us, one function for each reason.
 *
 * @internal
 */
export const formFailure = {
  reserved,
  notSealed,
  damaged,
  sealedForAnother,
  keyGone,
  notTyped,
};

function refused(what: string, fix: string, code: string): SecretFailure {
  return {
    reason: 'refused',
    what,
    fix,
    code,
  };
}

function reserved(): SecretFailure {
  return refused(
    'names a secret that belongs to Backstage',
    'name a SealedSecret field of the template',
    'secret.reserved',
  );
}

function notSealed(): SecretFailure {
  return refused(
    'what was typed into the form was not sealed in the browser, so it has been in the database in plain text',
    "change the field to 'ui:field: SealedSecret', and replace the value wherever it counts",
    'secret.plain',
  );
}

function damaged(): SecretFailure {
  return refused(
    'what the form sent is sealed and does not open',
    'type it again',
    'secret.damaged',
  );
}

function sealedForAnother(): SecretFailure {
  return refused(
    "what the form sent was sealed in somebody else's browser",
    'type it yourself',
    'secret.user',
  );
}

function keyGone(): SecretFailure {
  return {
    reason: 'missing',
    what: 'was sealed to a key that the backend does not have',
    fix: "type it again, and ask the platform team to keep the former key in 'microservice.secrets.sealing.privateKeys' for as long as tasks run",
    code: 'secret.keyGone',
  };
}

function notTyped(): SecretFailure {
  return {
    reason: 'missing',
    what: 'nothing was typed into the field of the form that it names',
    fix: 'fill in the field, and after a reload of the page type it again before Retry',
    code: 'secret.missing',
  };
}
