import { FieldModel } from '../../DomainModel';
import { valueFits } from '../../values';
import { fieldIr } from '../fieldIr';
import { fieldBreaks } from './fieldBreaks';

const fields: [name: string, field: FieldModel][] = [
  ['a float with a small bound', { type: 'float64', min: 0.5, max: 1 }],
  ['a float with a large bound', { type: 'float64', min: 2e10, max: 3e10 }],
  [
    'a float with bounds beyond all integers',
    { type: 'float64', min: `-${'9'.repeat(38)}`, max: '9'.repeat(38) },
  ],
  ['a decimal', { type: 'decimal', precision: 38, scale: 18, max: '1' }],
  ['an int64', { type: 'int64' }],
];

describe('fieldBreaks', () => {
  it.each(fields)('goes beyond the bounds of %s', (_name, model) => {
    const field = fieldIr('size', model, { schema: 1, entities: {} });
    const beyond = fieldBreaks(field).filter(([constraint]) =>
      constraint.startsWith('too_'),
    );
    expect(beyond.map(([constraint]) => constraint)).toEqual([
      'too_small',
      'too_large',
    ]);
    expect(beyond.filter(([, value]) => valueFits(field, value!))).toEqual([]);
  });
});
