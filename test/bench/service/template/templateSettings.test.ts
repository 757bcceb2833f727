import { templateSettings } from './templateSettings';

describe('templateSettings', () => {
  it('gives the address of the database in one piece and in parts', () => {
    const url = 'postgresql://shop:a%20word@127.0.0.1:6543/items';
    expect(templateSettings(url)).toMatchObject({
      DATABASE_URL: url,
      POSTGRES_SERVER: '127.0.0.1',
      POSTGRES_PORT: '6543',
      POSTGRES_USER: 'shop',
      POSTGRES_PASSWORD: 'a word',
      POSTGRES_DB: 'items',
    });
  });

  it('knows the port that an address leaves out', () => {
    expect(
      templateSettings('postgresql://shop@127.0.0.1/items').POSTGRES_PORT,
    ).toBe('5432');
  });
});
