import { answerStyles } from './answerStyles';
import { answersTo } from './answersTo';

const [usual, , needed, other] = answerStyles;

const form = {
  required: ['name'],
  properties: {
    name: { type: 'string' },
    owner: { type: 'string', 'ui:field': 'OwnerPicker' },
    size: { type: 'string', enum: ['small', 'large'] },
    public: { type: 'boolean', default: true },
    tags: { type: 'array', items: { type: 'string' } },
  },
  dependencies: {
    public: {
      oneOf: [
        { properties: { public: { const: true }, url: { type: 'string' } } },
      ],
    },
  },
};

describe('answersTo', () => {
  it('answers every question, also one that depends on another', () => {
    expect(answersTo([form], usual)).toEqual({
      name: 'orders',
      owner: 'group:default/team',
      size: 'small',
      public: true,
      tags: ['My first', 'My second'],
      url: 'My url',
    });
  });

  it('answers what is needed and what has a default', () => {
    expect(answersTo(form, needed)).toEqual({ name: 'orders', public: true });
  });

  it('turns booleans and takes other choices', () => {
    expect(answersTo(form, other)).toMatchObject({
      size: 'large',
      public: false,
    });
  });
});
