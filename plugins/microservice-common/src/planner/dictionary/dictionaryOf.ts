import { EntityIr, IndexIr, ServiceIr } from '../../model';
import { entityNamed } from '../../model/entityNamed';
import { DictionaryEntry, entriesOf } from './entriesOf';

/** Everything to know about one entity. @public */
export interface DictionaryPage {
  name: string;
  title: string;
  doc: string;
  table: string;
  /** Words of the entity that owns it, for a part; empty otherwise. */
  owner: string;
  /** A table alone, which no client meets. */
  internal: boolean;
  entries: DictionaryEntry[];
  /** What has to hold between several members, in words. */
  rules: string[];
}

const OPERATORS: Readonly<Record<string, string>> = {
  '<': 'is below',
  '<=': 'is not above',
  '>': 'is above',
  '>=': 'is not below',
  '=': 'equals',
  '!=': 'differs from',
};

/**
 * The field dictionary: every entity of the service with its members as clients meet them.
 *
 * @public
 */
export function dictionaryOf(ir: ServiceIr): DictionaryPage[] {
  return ir.entities.map(entity => ({
    name: entity.name,
    title: entity.title,
    doc: entity.doc,
    table: entity.table,
    owner: entity.root ? '' : entityNamed(ir, entity.aggregate).words,
    internal: entity.internal,
    entries: entriesOf(entity, ir),
    rules: [...entity.indexes.flatMap(uniqueRule), ...checkRules(entity)],
  }));
}

function uniqueRule({ unique, members }: IndexIr): string[] {
  return unique && members.length > 1
    ? [`No two have the same ${members.join(' and ')}.`]
    : [];
}

function checkRules({ checks }: EntityIr): string[] {
  return checks
    .filter(({ other }) => other !== undefined)
    .map(({ members: [left, right], operator, other }) =>
      [left, OPERATORS[operator], `${right ?? other}.`].join(' '),
    );
}
