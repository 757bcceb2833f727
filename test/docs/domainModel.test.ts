import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkModel } from '@microservice-scaffolder/plugin-microservice-common';
import { parse } from 'yaml';
import schema from '../../plugins/microservice-common/src/model/schema/domain-model.schema.json';

const PAGE = 'docs/how-to/describe-your-domain-model.md';
const page = readFileSync(join(__dirname, '../..', PAGE), 'utf8');

/** Blocks of one model are pieces of one document; those that need users are marked. */
function blocks(info: string): string {
  const fence = new RegExp(`^\`\`\`${info}\n([^]*?)^\`\`\``, 'gm');
  return [...page.matchAll(fence)].map(([, text]) => text).join('');
}

/** Every key of a value, however deep. */
function keysIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...keysIn(each)]);
}

/** Every key that a part of the schema names. */
function keysOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties = {} } = part as { properties?: object };
  return [...Object.keys(properties), ...Object.values(part).flatMap(keysOf)];
}

describe('the page about the domain model', () => {
  const model = parse(blocks('yaml'));

  it('shows a valid model', () => {
    expect(checkModel(model)).toEqual({ result: 'ok', value: model });
  });

  it('shows what is valid where there are users', () => {
    const withUsers = parse(`entities:\n${blocks('yaml with-users')}`);
    const whole = {
      ...model,
      entities: { ...model.entities, ...withUsers.entities },
    };
    expect(checkModel(whole, 'jwt')).toEqual({ result: 'ok', value: whole });
  });

  it('shows every key of the format', () => {
    const shown = new Set([
      ...keysIn(model),
      ...keysIn(parse(blocks('yaml with-users'))),
    ]);
    const known = keysOf(schema).filter(key => key !== 'properties');
    expect([...new Set(known)].filter(key => !shown.has(key))).toEqual([]);
  });
});
