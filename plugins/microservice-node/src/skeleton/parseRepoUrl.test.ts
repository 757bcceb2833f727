import { parseRepoUrl } from './parseRepoUrl';

const hosts = {
  'github.com': 'github',
  'gitlab.com': 'gitlab',
  'dev.azure.com': 'azure',
  'bitbucket.org': 'bitbucketCloud',
};

describe('parseRepoUrl', () => {
  it.each([
    [
      'github.com?owner=acme&repo=items',
      { host: 'github.com', owner: 'acme', repo: 'items' },
    ],
    [
      'github.com?owner=/acme/&repo=items',
      { host: 'github.com', owner: 'acme', repo: 'items' },
    ],
    [
      'gitlab.com?project=7&repo=items',
      { host: 'gitlab.com', project: '7', repo: 'items' },
    ],
    [
      'dev.azure.com?organization=acme&project=shop&repo=items',
      {
        host: 'dev.azure.com',
        organization: 'acme',
        project: 'shop',
        repo: 'items',
      },
    ],
  ])('takes %s apart', (url, parts) => {
    expect(parseRepoUrl(url, hosts)).toEqual(parts);
  });

  it.each([
    ['github.com?repo=items', "lacks 'owner'"],
    ['github.com?owner=&repo=items', "lacks 'owner'"],
    ['gitlab.com?repo=items', "lacks 'owner'"],
    ['bitbucket.org?project=shop&repo=items', "lacks 'workspace'"],
    [
      'example.org?owner=acme&repo=items',
      "no integration for the host 'example.org'",
    ],
    [
      'constructor?owner=acme&repo=items',
      "no integration for the host 'constructor'",
    ],
    ['', "'' is not the address of a repository"],
  ])('refuses %j', (url, reason) => {
    expect(() => parseRepoUrl(url, hosts)).toThrow(reason);
  });
});
