import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { now } from '../clock';
import { Account } from '../store/Accounts';
import { laterParts } from '../store/completeRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { DEFAULT_LABELS, defaultLabels } from './defaultLabels';
import { defaultSettings, readSettings } from './repositorySettings';

/** Files that GitHub can put into a new repository. This server has no collection of them: it knows no name. */
const TEMPLATES = ['gitignore_template', 'license_template'];

/**
 * The record of a repository that is to be created.
 *
 * @param owner whose it will be
 * @param body the checked request
 * @param nextId gives the repository its number; called only when the request is good
 * @throws ApiError 422 for a name that no repository can have
 */
export function newRecord(
  owner: Account,
  body: JsonObject,
  nextId: (count: number) => number,
): RepositoryRecord {
  const name = repositoryName(String(body.name));
  checkTemplates(body);
  const time = now();
  const id = nextId(1 + DEFAULT_LABELS.length);
  return {
    id,
    owner: owner.login,
    name,
    description: readDescription(body),
    homepage: (body.homepage as string) || null,
    visibility: visibilityOf(owner, body),
    defaultBranch: 'main',
    topics: [],
    settings: { ...defaultSettings(), ...readSettings(body) },
    teams: {},
    secrets: [],
    variables: [],
    environments: [],
    rulesets: [],
    ...laterParts(),
    labels: defaultLabels(id + 1),
    createdAt: time,
    updatedAt: time,
    pushedAt: time,
  };
}

function checkTemplates(body: JsonObject): void {
  const asked = TEMPLATES.filter(field => body[field]);
  if (asked.length === 0) return;
  throw ApiError.unprocessable(
    'Repository creation failed.',
    asked.map(field => ({
      resource: 'Repository',
      code: 'custom',
      field,
      message: `${field} ${body[field]} is unknown: the local GitHub has no templates; commit the file instead`,
    })),
  );
}

/** GitHub's limit for the description of a repository, in characters. */
const LONGEST_DESCRIPTION = 350;

/**
 * The description a request names.
 *
 * @throws ApiError 422 where it is too long or more than one line
 */
export function readDescription(body: JsonObject): string | null {
  const description = (body.description as string | null | undefined) ?? null;
  if (description === null) return null;
  const wrong = /\p{Cc}/u.test(description)
    ? 'description control characters are not allowed'
    : description.length > LONGEST_DESCRIPTION &&
      `description cannot be more than ${LONGEST_DESCRIPTION} characters`;
  if (wrong) {
    throw ApiError.validationFailed('Repository', 'description', wrong);
  }
  return description;
}

/**
 * GitHub keeps letters, digits, dots, dashes and underscores of a name and writes a dash for anything else.
 *
 * @throws ApiError 422 for a name that no repository can have
 */
export function repositoryName(asked: string): string {
  const name = asked.replace(/[^A-Za-z0-9._-]+/g, '-');
  const possible =
    name.length <= 100 &&
    /[A-Za-z0-9_-]/.test(name) &&
    !/\.(git|wiki)$/i.test(name);
  if (!possible) {
    throw ApiError.unprocessable('Repository creation failed.', [
      {
        resource: 'Repository',
        code: 'custom',
        field: 'name',
        message: `name ${asked} is not one a repository can have`,
      },
    ]);
  }
  return name;
}

function visibilityOf(
  owner: Account,
  body: JsonObject,
): RepositoryRecord['visibility'] {
  const asked = body.visibility ?? (body.private ? 'private' : 'public');
  if (asked === 'internal' && owner.type !== 'Organization') {
    throw ApiError.validationFailed(
      'Repository',
      'visibility',
      'Only organization-owned repositories can have internal visibility',
    );
  }
  return asked as RepositoryRecord['visibility'];
}
