import { JsonObject } from '@backstage/types';
import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { paginate } from '../api/paging';
import { now } from '../clock';
import { Answer, json } from '../http/Answer';
import { labelsOf, presentLabel } from '../presenters/labels';
import { PullRecord } from '../store/PullRecord';
import { checkLabelName, ensureLabel, findLabel } from './labels';
import { pullOf } from './pulls';

/** `GET /repos/{owner}/{repo}/issues/{issue_number}/labels`. */
export function listIssueLabels(call: RepositoryCall): Answer {
  const shown = present(call, pullOf(call));
  const { items, headers } = paginate(call, shown);
  return json(200, items, headers);
}

/** `POST /repos/{owner}/{repo}/issues/{issue_number}/labels`: to those it has. */
export function addIssueLabels(call: RepositoryCall): Answer {
  const pull = pullOf(call);
  const names = ((call.body.labels ?? []) as Array<string | JsonObject>).map(
    label => String(typeof label === 'string' ? label : label.name),
  );
  names.forEach(checkLabelName);
  const added = names.map(name => ensureLabel(call, name).id);
  return keep(call, pull, [...new Set([...pull.labels, ...added])]);
}

/** `DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}`. */
export function removeIssueLabel(call: RepositoryCall): Answer {
  const pull = pullOf(call);
  const label = findLabel(call.repository.record, call.parameters.name);
  if (!label || !pull.labels.includes(label.id)) {
    throw ApiError.labelMissing();
  }
  return keep(
    call,
    pull,
    pull.labels.filter(id => id !== label.id),
  );
}

function keep(call: RepositoryCall, pull: PullRecord, labels: number[]) {
  Object.assign(pull, { labels, updatedAt: now() });
  call.github.repositories.save(call.repository);
  return json(200, present(call, pull));
}

function present({ github, repository }: RepositoryCall, pull: PullRecord) {
  const { record } = repository;
  return labelsOf(record, pull.labels).map(label =>
    presentLabel(github.urls, record, label),
  );
}
