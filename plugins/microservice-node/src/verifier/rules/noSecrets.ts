import { Rule } from '../Rule';

/** Forms that only credentials have. Sources: the documented prefixes of the issuing services. */
const SECRETS: readonly [RegExp, string][] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----/, 'a private key'],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}/, 'a GitHub token'],
  [/\bgithub_pat_[A-Za-z0-9_]{50,}/, 'a GitHub token'],
  [/\bAKIA[0-9A-Z]{16}\b/, 'an AWS access key'],
  [/\bxox[abpr]-[A-Za-z0-9-]{20,}/, 'a Slack token'],
  [/\bAIza[0-9A-Za-z_-]{35}\b/, 'a Google API key'],
  [/\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\./, 'a signed token'],
];

/** What is committed is read by many; credentials are set in the pipeline instead. */
export const noSecrets: Rule = {
  id: 'no-secrets',
  promise: 'No file holds something that looks like a credential.',
  check({ path, text }) {
    if (text === undefined) return [];
    return SECRETS.filter(([pattern]) => pattern.test(text)).map(
      ([, what]) => ({
        where: path,
        what: `holds ${what}`,
        fix: 'remove it and set it as a secret of the pipeline',
      }),
    );
  },
};
