import { gitUrl } from './gitUrl';

describe('gitUrl', () => {
  it.each([
    ['https://api.github.com', 'https://github.com/acme/x.git'],
    ['https://api.acme.ghe.com', 'https://acme.ghe.com/acme/x.git'],
    ['https://git.example.com/api/v3', 'https://git.example.com/acme/x.git'],
    ['http://127.0.0.1:4870/api/v3', 'http://127.0.0.1:4870/acme/x.git'],
  ])('of the API at %s', (apiBaseUrl, url) => {
    expect(gitUrl(apiBaseUrl, { owner: 'acme', name: 'x' })).toBe(url);
  });
});
