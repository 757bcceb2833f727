import { EntityModel, FieldModel } from '../../DomainModel';
import { Mistake, withEntity, withField } from './Mistake';

const TAG = 'model.entities.Tag';
const label = { type: 'string', max_length: 40 } as const;
const made_by = {
  type: 'string',
  max_length: 255,
  access: 'read_only',
} as const;

const inPassword = (code: string, field: Partial<FieldModel>): Mistake => [
  code,
  `${TAG}.fields.extra`,
  withField({ ...label, hashed: true, ...field }),
  'jwt',
];

const ofOwners = (
  code: string,
  where: string,
  members: Partial<EntityModel>,
): Mistake => [code, `${TAG}.${where}`, withEntity('Tag', members), 'api_key'];

/** Mistakes in what is said of people, where the service knows its callers. */
export const USER_MISTAKES: readonly Mistake[] = [
  inPassword('field.hashed_type', { type: 'email' }),
  inPassword('field.hashed_access', { access: 'read_write' }),
  inPassword('field.hashed_option', { unique: true }),
  inPassword('field.hashed_option', { case: 'lower' }),
  [
    'field.auth',
    `${TAG}.fields.extra`,
    withField({ ...label, hashed: true }),
    'oidc',
  ],
  ofOwners('owner.field', 'owner.field', { owner: { field: 'label' } }),
  ofOwners('owner.field', 'owner.field', { owner: { field: 'nobody' } }),
  ofOwners('owner.field', 'owner.field', {
    owner: { field: 'made_by' },
    fields: { label, made_by: { ...made_by, case: 'lower' } },
  }),
  ofOwners('access.owner', 'access.delete', { access: { delete: 'owner' } }),
  ofOwners('access.owner', 'access.list', {
    owner: { field: 'made_by' },
    fields: { label, made_by },
    access: { list: 'public' },
  }),
  ofOwners('access.owner', 'access.create', {
    owner: { field: 'made_by', scope: 'shared_read' },
    fields: { label, made_by },
    access: { create: 'public' },
  }),
];
