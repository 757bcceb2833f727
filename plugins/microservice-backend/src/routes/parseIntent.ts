import { OperationIntent } from '@microservice-scaffolder/plugin-microservice-common';
import { FieldRule, parseFields, text } from './fieldRules';

const required = (rule: FieldRule): FieldRule => ({ ...rule, required: true });

const RULES: Record<keyof OperationIntent, FieldRule> = {
  id: required(text(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID')),
  taskId: required(text(/^[\w-]{1,255}$/, 'the id of a scaffolder task')),
  host: required(
    text(
      /^[A-Za-z0-9.[\]:-]{1,255}$/,
      'a host, with its port where it has one',
    ),
  ),
  owner: required(text(/^[\w-]{1,100}$/, 'a GitHub organisation or user')),
  repository: required(text(/^[\w.-]{1,100}$/, 'the name of a repository')),
  marker: required(text(/^https?:\/\/\S{1,1000}$/, 'a web address')),
  initiator: text(/^[^\s:]+:[^\s/]+\/\S{1,200}$/, 'an entity reference'),
};

/**
 * The intent in a request's body. Throws an `InputError` that names the field at fault.
 *
 * @internal
 */
export function parseIntent(body: unknown): OperationIntent {
  return parseFields<OperationIntent>(body, RULES);
}
