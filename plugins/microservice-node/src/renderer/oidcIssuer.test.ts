import { oidcIssuer } from './oidcIssuer';

describe('oidcIssuer', () => {
  it.each([
    ['github.com', 'token.actions.githubusercontent.com'],
    ['127.0.0.1:4870', 'token.actions.githubusercontent.com'],
    ['acme.ghe.com', 'token.actions.acme.ghe.com'],
    ['git.acme.example', 'git.acme.example/_services/token'],
  ])('signs for %s as %s', (host, issuer) => {
    expect(oidcIssuer(host)).toBe(issuer);
  });
});
