import { RepositoryCall } from '../api/Call';
import { Answer, json, noContent } from '../http/Answer';

/** A custom property in a request; null takes it away. */
interface PropertyChange {
  property_name: string;
  value: string | string[] | null;
}

/** `GET /repos/{owner}/{repo}/properties/values`. */
export function listProperties({ repository }: RepositoryCall): Answer {
  const { properties } = repository.record;
  const shown = Object.keys(properties)
    .sort()
    .map(name => ({ property_name: name, value: properties[name] }));
  return json(200, shown);
}

/** `PATCH /repos/{owner}/{repo}/properties/values`: what is not named stays as it is. Any name is taken. */
export function updateProperties(call: RepositoryCall): Answer {
  const { github, repository, body } = call;
  const { properties } = repository.record;
  const changes = body.properties as unknown as PropertyChange[];
  for (const { property_name: name, value } of changes) {
    if (value === null) delete properties[name];
    else properties[name] = value;
  }
  github.repositories.save(repository);
  return noContent();
}
