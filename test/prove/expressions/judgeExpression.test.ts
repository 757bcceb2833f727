import { judgeExpression } from './judgeExpression';

describe('judgeExpression', () => {
  it.each([
    ['same', { text: 'a' }, { text: 'a' }],
    ['both refuse', { refusal: 'Unknown' }, { refusal: 'there is no' }],
    ['only here', { refusal: '"k" is reserved' }, { text: '' }],
    ['only there', { text: 'a' }, { refusal: "'random' is not supported" }],
    ['fault', { text: 'a' }, { refusal: 'something else' }],
    ['fault', { text: 'a' }, { text: 'b' }],
  ])('finds %s', (kind, theirs, ours) => {
    const refusal = 'refusal' in ours ? `the filter ${ours.refusal}` : '';
    const end = refusal ? { refusal } : ours;
    expect(
      judgeExpression('${{ x }}', { theirs, ours: end } as never),
    ).toMatchObject({ kind });
  });
});
