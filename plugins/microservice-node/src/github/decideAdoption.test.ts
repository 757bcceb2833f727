import { decideAdoption } from './decideAdoption';

const expected = { fullName: 'acme/item-service', marker: 'https://p/x?op=1' };
const repository = {
  full_name: 'Acme/Item-Service',
  homepage: 'https://p/x?op=1',
  archived: false,
};

describe('decideAdoption', () => {
  it.each([
    ['adopt', 'our marker', {}],
    ['foreign', 'no homepage', { homepage: null }],
    ['foreign', "another operation's marker", { homepage: 'https://p/x?op=2' }],
    ['renamed', 'another name', { full_name: 'acme/old-service' }],
    ['archived', 'our marker but archived', { archived: true }],
  ])('is %s for a repository with %s', (decision, _of, difference) => {
    expect(decideAdoption({ ...repository, ...difference }, expected)).toBe(
      decision,
    );
  });
});
