import { DomainModel } from '../DomainModel';

/** A catalogue of goods with prices and stock. */
export const products: DomainModel = {
  schema: 1,
  entities: {
    Product: {
      doc: 'Something that is sold.',
      fields: {
        sku: {
          type: 'string',
          doc: 'Number in the catalogue',
          min_length: 1,
          max_length: 64,
          pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$',
          unique: true,
          sortable: true,
          filter: ['eq', 'prefix'],
          example: 'LAMP-001',
        },
        name: {
          type: 'string',
          doc: 'What the product is called',
          min_length: 1,
          max_length: 200,
          index: true,
          sortable: true,
          filter: ['eq', 'contains'],
          example: 'Desk lamp',
        },
        description: {
          type: 'text',
          doc: 'What a customer wants to know',
          max_length: 2000,
          required: false,
          nullable: true,
          example: 'Warm light, adjustable arm',
        },
        price: {
          type: 'decimal',
          doc: 'Price of one unit',
          precision: 12,
          scale: 2,
          min: '0',
          sortable: true,
          filter: ['gte', 'lte'],
          example: '24.90',
        },
        currency: {
          type: 'string',
          doc: 'Currency of the price, as ISO 4217 writes it',
          min_length: 3,
          max_length: 3,
          pattern: '^[A-Z]{3}$',
          filter: ['eq'],
          example: 'EUR',
        },
        stock_quantity: {
          type: 'int32',
          doc: 'Units in stock',
          min: 0,
          required: false,
          default: 0,
          sortable: true,
          filter: ['gte', 'lte'],
          example: 12,
        },
        is_active: {
          type: 'boolean',
          doc: 'Whether the product is offered',
          required: false,
          default: true,
          filter: ['eq'],
          example: true,
        },
      },
    },
  },
};
