import { Answers } from '../Answers';
import { Access, EntityModel } from '../DomainModel';
import { EntityIr } from '../EntityIr';

const READS: ReadonlySet<string> = new Set(['list', 'get']);

/** Modes whose callers say what they were allowed to do. */
const SCOPED: ReadonlySet<Answers['auth']> = new Set([
  'api_key',
  'oidc',
  'jwt_or_api_key',
]);

/**
 * Who may do what with an entity, by operation and action. Without authentication everybody may do everything; with it,
 * whoever is known, and with rows of one's own their owner, unless the author says otherwise.
 *
 * @internal
 */
export function accessOf(
  entity: EntityModel,
  operations: EntityIr['operations'],
  auth: Answers['auth'],
): EntityIr['access'] {
  const names = [
    ...Object.entries(operations)
      .filter(([, offered]) => offered)
      .map(([operation]) => operation),
    ...Object.keys(entity.actions ?? {}),
  ];
  return Object.fromEntries(
    names.map(name => [
      name,
      entity.access?.[name] ?? usualAccess(name, entity, auth),
    ]),
  );
}

function usualAccess(
  name: string,
  { owner }: EntityModel,
  auth: Answers['auth'],
): Access {
  if (auth === 'none') return 'public';
  const isShared = owner?.scope === 'shared_read' && READS.has(name);
  return owner && name !== 'create' && !isShared ? 'owner' : 'authenticated';
}

/**
 * The scope that a caller needs, by operation and action: `order-items:write`. None for what anybody may do, for what
 * only an administrator may, and where callers carry no scopes.
 *
 * @internal
 */
export function scopesOf(
  path: string,
  access: EntityIr['access'],
  auth: Answers['auth'],
): EntityIr['scopes'] {
  if (!SCOPED.has(auth)) return {};
  return Object.fromEntries(
    Object.entries(access)
      .filter(([, who]) => who === 'authenticated' || who === 'owner')
      .map(([name]) => [name, `${path}:${READS.has(name) ? 'read' : 'write'}`]),
  );
}
