import { GENERATES, HostileModel, withRelations } from './HostileModel';

const belongsTo = (to: string, more: object = {}) => ({
  kind: 'belongs_to',
  to,
  ...more,
});

/** Circles, self references and aggregates that cannot be. */
export const CIRCLES: readonly HostileModel[] = [
  {
    title: 'two entities that refer to each other',
    expected: 'relation.circle',
    model: withRelations({
      Chicken: { egg: belongsTo('Egg', { required: false }) },
      Egg: { chicken: belongsTo('Chicken', { required: false }) },
    }),
  },
  {
    title: 'a circle of five',
    expected: 'relation.circle',
    model: withRelations({
      Spring: { next: belongsTo('Summer') },
      Summer: { follower: belongsTo('Autumn') },
      Autumn: { follower: belongsTo('Winter') },
      Winter: { follower: belongsTo('Year') },
      Year: { first: belongsTo('Spring') },
    }),
  },
  {
    title: 'a circle through a part',
    expected: 'relation.circle',
    model: withRelations({
      Basket: { entries: { kind: 'has_many', to: 'Entry', owned: true } },
      Entry: { article: belongsTo('Article') },
      Article: { last_basket: belongsTo('Basket', { required: false }) },
    }),
  },
  {
    title: 'a required reference to its own entity',
    expected: 'relation.self_required',
    model: withRelations({ Folder: { parent: belongsTo('Folder') } }),
  },
  {
    title: 'three references to its own entity',
    expected: GENERATES,
    model: withRelations({
      Folder: {
        parent: belongsTo('Folder', { required: false }),
        twin: belongsTo('Folder', { required: false, on_delete: 'set_null' }),
        origin: belongsTo('Folder', { required: false, on_delete: 'cascade' }),
      },
    }),
  },
  {
    title: 'links to its own entity',
    expected: GENERATES,
    model: withRelations({
      Folder: { folders: { kind: 'many_to_many', to: 'Folder' } },
    }),
  },
  {
    title: 'an entity that owns itself',
    expected: 'relation.owned_self',
    model: withRelations({
      Folder: { folders: { kind: 'has_many', to: 'Folder', owned: true } },
    }),
  },
  {
    title: 'entities that own each other',
    expected: 'relation.owned_depth',
    model: withRelations({
      Box: { lids: { kind: 'has_many', to: 'Lid', owned: true } },
      Lid: { boxes: { kind: 'has_many', to: 'Box', owned: true } },
    }),
  },
  {
    title: 'a part with two owners',
    expected: 'relation.two_owners',
    model: withRelations({
      Box: { labels: { kind: 'has_many', to: 'Label', owned: true } },
      Crate: { labels: { kind: 'has_many', to: 'Label', owned: true } },
      Label: {},
    }),
  },
  {
    title: 'links declared on both sides',
    expected: 'relation.twice',
    model: withRelations({
      Film: { actors: { kind: 'many_to_many', to: 'Actor' } },
      Actor: { films: { kind: 'many_to_many', to: 'Film' } },
    }),
  },
  {
    title: 'inverses that name each other in a ring',
    expected: 'relation.inverse',
    model: withRelations({
      Film: { studio: belongsTo('Studio', { inverse: 'hits' }) },
      Studio: {
        films: { kind: 'has_many', to: 'Film', inverse: 'studio' },
        hits: { kind: 'has_many', to: 'Film', inverse: 'films' },
      },
    }),
  },
  {
    title: 'a relation to nothing',
    expected: 'relation.to',
    model: withRelations({ Film: { studio: belongsTo('Nothing') } }),
  },
  {
    title: 'two references to the same entity',
    expected: GENERATES,
    model: withRelations({
      Flight: { origin: belongsTo('Airport'), target: belongsTo('Airport') },
      Airport: {},
    }),
  },
];

/** Names that follow from the model and meet other names. */
export const CLASHES: readonly HostileModel[] = [
  {
    title: 'a reference and a field of its name',
    expected: 'relation.collision',
    model: {
      schema: 1,
      entities: {
        Customer: { fields: { open: { type: 'boolean' } } },
        Parcel: {
          fields: { customer_id: { type: 'uuid' } },
          relations: { customer: belongsTo('Customer') },
        },
      },
    },
  },
  {
    title: 'links and an entity that would share a table',
    expected: 'entity.identifier',
    model: withRelations({
      Parcel: { tags: { kind: 'many_to_many', to: 'Tag' } },
      Tag: {},
      ParcelTag: {},
    }),
  },
  {
    title: 'an index of two fields and one of a field with both names',
    expected: 'entity.identifier',
    model: {
      schema: 1,
      entities: {
        Parcel: {
          fields: {
            width: { type: 'int32' },
            height: { type: 'int32' },
            width_height: { type: 'int32', index: true },
          },
          indexes: [{ fields: ['width', 'height'] }],
        },
      },
    },
  },
  {
    title: 'a place in a list and a field of that name',
    expected: 'field.collision',
    model: {
      schema: 1,
      entities: {
        Parcel: {
          fields: { open: { type: 'boolean' } },
          relations: { stops: { kind: 'has_many', to: 'Stop', owned: true } },
        },
        Stop: { fields: { position: { type: 'int32' } } },
      },
    },
  },
  {
    title: 'a place in a list that is a field of the part',
    expected: GENERATES,
    model: {
      schema: 1,
      entities: {
        Parcel: {
          fields: { open: { type: 'boolean' } },
          relations: {
            stops: {
              kind: 'has_many',
              to: 'Stop',
              owned: true,
              ordered_by: 'position',
            },
          },
        },
        Stop: { fields: { position: { type: 'int32' } } },
      },
    },
  },
  {
    title: 'a version and a field of that name',
    expected: 'field.collision',
    model: {
      schema: 1,
      entities: {
        Parcel: { version: true, fields: { version: { type: 'int32' } } },
      },
    },
  },
  {
    title: 'a field called version without versions',
    expected: GENERATES,
    model: {
      schema: 1,
      entities: {
        Parcel: { fields: { version: { type: 'int32' } } },
      },
    },
  },
  {
    title: 'an id that is called like a field',
    expected: 'id.collision',
    model: {
      schema: 1,
      entities: {
        Parcel: {
          id: { api_name: 'code' },
          fields: { code: { type: 'int32' } },
        },
      },
    },
  },
  {
    title: 'entities that differ in capitals only',
    expected: 'entity.collision',
    model: withRelations({ Workshop: {}, WorkShop: {} }),
  },
];
