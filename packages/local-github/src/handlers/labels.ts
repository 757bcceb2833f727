import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { Answer, json } from '../http/Answer';
import { presentLabel } from '../presenters/labels';
import { LabelRecord } from '../store/PullRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';

/** What GitHub gives a label that no color was chosen for. */
const NO_COLOR = 'ededed';

/** GitHub's limit for the name of a label. */
const LONGEST_NAME = 50;

/** `GET /repos/{owner}/{repo}/labels`. */
export function listLabels(call: RepositoryCall): Answer {
  const { github, repository } = call;
  const { record } = repository;
  const { items, headers } = paginate(call, record.labels);
  const shown = items.map(label => presentLabel(github.urls, record, label));
  return json(200, shown, headers);
}

/** `GET /repos/{owner}/{repo}/labels/{name}`. */
export function getLabel(call: RepositoryCall): Answer {
  const { github, repository, parameters } = call;
  const label = findLabel(repository.record, parameters.name);
  if (!label) throw ApiError.notFound();
  return json(200, presentLabel(github.urls, repository.record, label));
}

/** `POST /repos/{owner}/{repo}/labels`. */
export function createLabel(call: RepositoryCall): Answer {
  const { github, repository, body } = call;
  const { record } = repository;
  const name = String(body.name);
  checkLabelName(name);
  const color = String(body.color ?? NO_COLOR).replace(/^#/, '');
  const wrong =
    (findLabel(record, name) && ['name', 'already_exists']) ??
    (!/^[0-9a-f]{6}$/i.test(color) && ['color', 'invalid']);
  if (wrong) {
    const [field, code] = wrong;
    throw ApiError.invalidFields([{ resource: 'Label', code, field }]);
  }
  const label = addLabel(call, {
    name,
    color: color.toLowerCase(),
    description: (body.description as string) ?? null,
  });
  github.repositories.save(repository);
  const shown = presentLabel(github.urls, record, label);
  return json(201, shown, { location: shown.url });
}

/** The label of a repository with that name in any spelling, or undefined. */
export function findLabel(
  record: RepositoryRecord,
  name: string,
): LabelRecord | undefined {
  return record.labels.find(
    label => label.name.toLowerCase() === name.toLowerCase(),
  );
}

/** The label with that name, made when there is none: giving an unknown label to an issue makes it, as on GitHub. */
export function ensureLabel(call: RepositoryCall, name: string): LabelRecord {
  return (
    findLabel(call.repository.record, name) ??
    addLabel(call, { name, color: NO_COLOR, description: null })
  );
}

/**
 * Refuses what no label can be called.
 *
 * @throws ApiError 422 for a blank or a long name
 */
export function checkLabelName(name: string): void {
  const problem = { resource: 'Label', field: 'name' };
  if (name.trim() === '') {
    throw ApiError.invalidFields([{ ...problem, code: 'missing_field' }]);
  }
  if ([...name].length > LONGEST_NAME) {
    const message = `name is too long (maximum is ${LONGEST_NAME} characters)`;
    throw ApiError.invalidFields([{ ...problem, code: 'custom', message }]);
  }
}

function addLabel(
  { github, repository }: RepositoryCall,
  fields: Pick<LabelRecord, 'name' | 'color' | 'description'>,
): LabelRecord {
  const label = {
    id: github.repositories.nextId(),
    ...fields,
    default: false,
  };
  repository.record.labels.push(label);
  return label;
}
