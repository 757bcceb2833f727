import { FieldIr } from '@microservice-scaffolder/plugin-microservice-common';
import { typeCode } from './typeCode';

const rows = {
  string: {
    annotation: 'str',
    column: 'String({maxLength})',
    constraints: ['min_length={minLength}', 'pattern={pattern:literal}'],
    default: '{default:literal}',
  },
  list: {
    column: 'ARRAY({element.column})',
    constraints: ['max_length={maxItems}'],
    default: '[{defaults}]',
  },
  enum: {
    annotation: '{enum}',
    column: 'Enum({enum}, name="{enumSnake}", length={enumLength})',
  },
};
const context = {
  enums: [{ name: 'OrderState', values: ['OPEN', 'CLOSED'] } as never],
  literal: (value: unknown) => JSON.stringify(value),
};

describe('typeCode', () => {
  it('fills constraints and drops those that the field does not have', () => {
    const field = { type: 'string', maxLength: 9, pattern: '^"a$' } as FieldIr;
    expect(typeCode(field, rows, context)).toEqual({
      annotation: 'str',
      column: 'String(9)',
      constraints: ['pattern="^\\"a$"'],
      default: '',
    });
  });

  it('writes a password in a way of its own', () => {
    const field = { type: 'string', maxLength: 9, hashed: true } as FieldIr;
    const password = { column: 'String(255)' };
    expect(typeCode(field, { ...rows, password }, context)).toEqual(password);
  });

  it('knows the enumeration of a field', () => {
    const field = { type: 'enum', enum: 'OrderState' } as FieldIr;
    expect(typeCode(field, rows, context).column).toBe(
      'Enum(OrderState, name="order_state", length=6)',
    );
  });

  it('writes a list by what its elements would be', () => {
    const field = {
      type: 'list',
      elements: 'string',
      maxLength: 9,
      maxItems: 3,
      default: ['a', 'b'],
    } as FieldIr;
    expect(typeCode(field, rows, context)).toEqual({
      column: 'ARRAY(String(9))',
      constraints: ['max_length=3'],
      default: '["a", "b"]',
      element: {
        annotation: 'str',
        column: 'String(9)',
        constraints: [],
        default: '',
      },
    });
  });

  it('names a type without a row', () => {
    expect(() => typeCode({ type: 'uuid' } as FieldIr, rows, context)).toThrow(
      "types.yaml: has no row for the type 'uuid'; add one.",
    );
  });
});
