import { nameError } from './nameError';

describe('nameError', () => {
  it('has nothing to say about a good name', () => {
    expect(nameError('item-service')).toBeUndefined();
  });

  it('says what is wrong and how to fix it', () => {
    expect(nameError('a')).toBe(
      'The name is too short: 1 character where 3 to 40 are allowed; make it more telling, for example item-service.',
    );
  });

  it('says that a name is missing', () => {
    expect(nameError(undefined)).toBe(
      'The name is missing; give the service a name such as item-service.',
    );
  });
});
