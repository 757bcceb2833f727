/** What is typed as the token of the registry, with what a shell or JSON would have to escape. */
export const REGISTRY_TOKEN = 'kept "through" every\\crash';

const RECIPE = 'fastapi-service';
/** What a person chooses. */
export const chosen = {
  description: 'Manages items',
  owner: 'group:default/shop-team',
  layout: 'flat',
  database: 'postgresql',
  auth: 'none',
  ci: 'github-actions',
  deploy: ['kubernetes'],
  preset: 'items',
  environments: [{ name: 'staging' }, { name: 'production' }],
};

/** What the Create page sends for a service of this name. */
export function serviceForm(name: string, githubHost: string) {
  return {
    templateRef: `template:default/${RECIPE}`,
    values: {
      ...chosen,
      name,
      system: 'system:default/shop',
      repoUrl: `${githubHost}?owner=acme&repo=${name}`,
      address: 'as shown',
      visibility: 'internal',
      REGISTRY_TOKEN: '******',
    },
    secrets: { REGISTRY_TOKEN },
  };
}
