import { randomBytes } from 'node:crypto';
import { Caller, Grant, Installation } from '../access/Caller';
import { AppOptions } from '../configuration/AppOptions';
import { StartError } from '../configuration/StartError';
import { Account, Accounts, botAccount } from '../store/Accounts';
import { readJsonWebToken } from './readJsonWebToken';

/** How long an installation access token lives: an hour, in milliseconds. */
const TOKEN_LIFE = 60 * 60 * 1000;

/** The GitHub Apps of the configuration, and the tokens they were given since the server started. */
export class Apps {
  readonly installations: Installation[];
  /** The accounts that the Apps act with. */
  readonly bots: Account[];
  private readonly apps: AppOptions[];
  private readonly clock: () => number;
  private readonly grants = new Map<string, Grant>();

  /** @throws StartError for an installation on an account that does not exist */
  constructor(apps: AppOptions[], accounts: Accounts, clock: () => number) {
    this.apps = apps;
    this.clock = clock;
    this.bots = apps.map(({ slug }) => botAccount(slug));
    this.installations = apps.flatMap(app =>
      app.installations.map(options => {
        const account = accounts.find(options.account);
        if (!account)
          throw StartError.unknownAccount(app.slug, options.account);
        return { id: options.id, app, account, options };
      }),
    );
  }

  /** True for what looks like a JSON Web Token. */
  isJsonWebToken(text: string): boolean {
    return /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
  }

  /** The App that signed a token, or why it is refused. */
  readJsonWebToken(token: string): Caller {
    const seconds = Math.floor(this.clock() / 1000);
    const read = readJsonWebToken(token, this.apps, seconds);
    return 'app' in read
      ? { kind: 'app', app: read.app }
      : { kind: 'refused', ...read.refusal };
  }

  /** What a token is good for; undefined for one that was never given, or has expired. */
  findGrant(token: string): Grant | undefined {
    const grant = this.grants.get(token);
    return grant && grant.expiresAt > this.clock() ? grant : undefined;
  }

  /** Gives out a token. */
  issue(grant: Omit<Grant, 'expiresAt'>): { token: string } & Grant {
    const token = `ghs_${randomBytes(18).toString('hex')}`;
    const issued = { ...grant, expiresAt: this.clock() + TOKEN_LIFE };
    this.grants.set(token, issued);
    return { token, ...issued };
  }

  /** The account that an App acts with. */
  botOf(app: AppOptions): Account {
    return this.bots[this.apps.indexOf(app)];
  }

  /** The installations of an App. */
  installationsOf(app: AppOptions): Installation[] {
    return this.installations.filter(it => it.app === app);
  }
}
