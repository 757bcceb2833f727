import { Call } from '../api/Call';
import { Account } from '../store/Accounts';

/** The account that does what a call asks for: a user, or the bot of an App. */
export function accountOf({ caller, github }: Call): Account {
  if (caller.kind === 'user') return caller.account;
  return caller.kind === 'installation'
    ? github.apps.botOf(caller.installation.app)
    : github.accounts.user;
}
