import { perFile, perLine } from '../perFile';
import { Rule } from '../Rule';
import { assignedSecret, randomSetting } from './secrets/assignedSecrets';
import { CREDENTIAL_FORMS } from './secrets/credentialForms';

/** Files of settings, one per line. */
const SETTINGS = /(^|\/)\.env(\.[\w-]+)?$|\.(env|ini|properties|cfg|conf)$/;

/** Files in which an assignment may have an expression on its right side. */
const CODE = /\.(py|pyi|js|mjs|cjs|ts|go|java|kt|rs)$/;

/** What is committed is read by many; credentials are set in the pipeline instead. */
export const noSecrets: Rule = {
  id: 'no-secrets',
  promise: 'No file holds something that looks like a credential.',
  check: perFile(
    () => true,
    (text, path) =>
      perLine(text, line =>
        suspicions(line, path).map(what => ({
          what: `holds ${what}`,
          fix: 'remove it and set it as a secret of the pipeline',
        })),
      ),
  ),
};

function suspicions(line: string, path: string): string[] {
  const form = CREDENTIAL_FORMS.find(([pattern]) => pattern.test(line))?.[1];
  const suspicion =
    form ??
    assignedSecret(line, CODE.test(path)) ??
    (SETTINGS.test(path) ? randomSetting(line) : undefined);
  return suspicion ? [suspicion] : [];
}
