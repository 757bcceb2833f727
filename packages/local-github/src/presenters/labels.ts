import { Urls } from '../http/Urls';
import { LabelRecord } from '../store/PullRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { nodeId } from './accounts';
import { repositoryApi } from './repositoryUrls';

/** A label (`label`). */
export function presentLabel(
  urls: Urls,
  record: RepositoryRecord,
  label: LabelRecord,
) {
  const { id, name, color, description } = label;
  return {
    id,
    node_id: nodeId('Label', id),
    url: `${repositoryApi(urls, record)}/labels/${encodeURIComponent(name)}`,
    name,
    color,
    description,
    default: label.default,
  };
}

/** The labels of a pull request, in the order they were given. */
export function labelsOf(
  record: RepositoryRecord,
  numbers: number[],
): LabelRecord[] {
  return numbers.flatMap(number =>
    record.labels.filter(({ id }) => id === number),
  );
}
