import { addressError, addressOf } from './addressOf';

const repoUrl = '127.0.0.1:4870?owner=acme&repo=item-service';

describe('addressOf', () => {
  it('joins host, owner and repository', () => {
    expect(addressOf({ repoUrl })).toBe('127.0.0.1:4870/acme/item-service');
  });

  it.each([
    undefined,
    {},
    { repoUrl: '127.0.0.1:4870' },
    { repoUrl: '127.0.0.1:4870?owner=acme&repo=' },
    { repoUrl: 'not a host?owner=acme&repo=x' },
  ])('knows no address from %j', form => {
    expect(addressOf(form)).toBeUndefined();
  });
});

describe('addressError', () => {
  it('accepts a repository named like the service', () => {
    expect(addressError({ name: 'item-service', repoUrl })).toBeUndefined();
  });

  it('refuses another name', () => {
    expect(addressError({ name: 'orders', repoUrl })).toBe(
      "The repository is called 'item-service' and the service 'orders'; give both the same name.",
    );
  });

  it('leaves a missing repository to the field that asks for it', () => {
    expect(addressError({ name: 'orders' })).toBeUndefined();
  });
});
