import { toJson } from './toJson';

describe('toJson', () => {
  it('writes a literal as it is', () => {
    expect(toJson({ a: [{ $json: '1e400' }], b: null, c: 'x' })).toBe(
      '{"a":[1e400],"b":null,"c":"x"}',
    );
  });
});
