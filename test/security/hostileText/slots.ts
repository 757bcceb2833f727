import { GOOD } from '../drivers/answers';

/** Every place in answers that takes a free text, with a harmless text of its own. */
export const SLOTS = {
  description: 'Harmless description',
  entityDoc: 'Harmless entity',
  enumDoc: 'Harmless enumeration',
  fieldDoc: 'Harmless field',
  noteDoc: 'Harmless note',
  stateDoc: 'Harmless state',
  referenceDoc: 'Harmless reference',
  partsDoc: 'Harmless parts',
  linksDoc: 'Harmless links',
  actionDoc: 'Harmless action',
  example: 'Harmless example',
  default: 'Harmless default',
} as const;

export type Slot = keyof typeof SLOTS;
export type Texts = Record<Slot, string>;

/** The same text in every slot. */
export function everywhere(text: string): Texts {
  return Object.fromEntries(
    Object.keys(SLOTS).map(slot => [slot, text]),
  ) as Texts;
}

/** Answers that hold these texts in their slots. */
export function answersWith(texts: Texts): Record<string, unknown> {
  return {
    ...GOOD,
    description: texts.description,
    system: 'shop',
    createSystem: true,
    deploy: ['kubernetes'],
    environments: [{ name: 'staging' }],
    secrets: [{ name: 'REGISTRY_TOKEN', from: 'form:REGISTRY_TOKEN' }],
    model: modelWith(texts),
  };
}

function modelWith(texts: Texts): object {
  return {
    schema: 1,
    enums: {
      State: {
        doc: texts.enumDoc,
        values: ['OPEN', 'SHUT'],
        initial: 'OPEN',
        transitions: { OPEN: ['SHUT'] },
      },
    },
    entities: {
      Book: bookWith(texts),
      Sheet: {
        fields: { number: { type: 'int32' } },
        relations: {
          book: { kind: 'belongs_to', to: 'Book', inverse: 'pages' },
        },
      },
      Shelf: { fields: { number: { type: 'int32' } } },
    },
  };
}

function bookWith(texts: Texts): object {
  return {
    doc: texts.entityDoc,
    fields: fieldsWith(texts),
    relations: relationsWith(texts),
    actions: {
      shut: {
        kind: 'transition',
        method: 'PUT',
        path: '/state',
        field: 'state',
        doc: texts.actionDoc,
      },
    },
  };
}

function fieldsWith(texts: Texts): object {
  return {
    title: {
      type: 'string',
      max_length: 300,
      trim: false,
      doc: texts.fieldDoc,
      example: texts.example,
    },
    note: { type: 'text', doc: texts.noteDoc, default: texts.default },
    state: { type: 'enum:State', access: 'read_only', doc: texts.stateDoc },
  };
}

function relationsWith(texts: Texts): object {
  return {
    shelf: { kind: 'belongs_to', to: 'Shelf', doc: texts.referenceDoc },
    pages: {
      kind: 'has_many',
      to: 'Sheet',
      inverse: 'book',
      owned: true,
      doc: texts.partsDoc,
    },
    others: { kind: 'many_to_many', to: 'Shelf', doc: texts.linksDoc },
  };
}

/** Where a refused text is named. */
export const PLACES: Texts = {
  description: 'description',
  entityDoc: 'model.entities.Book.doc',
  enumDoc: 'model.enums.State.doc',
  fieldDoc: 'model.entities.Book.fields.title.doc',
  noteDoc: 'model.entities.Book.fields.note.doc',
  stateDoc: 'model.entities.Book.fields.state.doc',
  referenceDoc: 'model.entities.Book.relations.shelf.doc',
  partsDoc: 'model.entities.Book.relations.pages.doc',
  linksDoc: 'model.entities.Book.relations.others.doc',
  actionDoc: 'model.entities.Book.actions.shut.doc',
  example: 'model.entities.Book.fields.title',
  default: 'model.entities.Book.fields.note',
};
