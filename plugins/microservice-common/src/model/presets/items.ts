import { DomainModel } from '../DomainModel';

/** Things with a name and a price: the union of what the seeds call an item. */
export const items: DomainModel = {
  schema: 1,
  entities: {
    Item: {
      doc: 'Something that is offered: a product, a task, an entry.',
      fields: {
        name: {
          type: 'string',
          doc: 'What the item is called',
          min_length: 1,
          max_length: 100,
          trim: true,
          index: true,
          sortable: true,
          filter: ['eq', 'contains'],
          example: 'Desk lamp',
        },
        description: {
          type: 'string',
          doc: 'A sentence or two about the item',
          max_length: 500,
          required: false,
          nullable: true,
          example: 'Warm light, adjustable arm',
        },
        price: {
          type: 'decimal',
          doc: 'Price of one unit',
          precision: 12,
          scale: 2,
          exclusive_min: '0',
          sortable: true,
          filter: ['gte', 'lte'],
          example: '24.90',
        },
        on_sale: {
          type: 'boolean',
          doc: 'Whether the item is offered at a reduced price',
          required: false,
          default: false,
          filter: ['eq'],
          example: true,
        },
      },
    },
  },
};
