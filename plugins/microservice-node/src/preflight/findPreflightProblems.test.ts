import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { RepositoryFact } from '../github';
import {
  entity,
  GOOD_ENTITIES,
  GOOD_GITHUB,
  goodFacts,
  goodRequest,
} from './__testUtils__/goodFacts';
import { findPreflightProblems } from './findPreflightProblems';
import { GithubFacts, PreflightFacts } from './PreflightFacts';

const MARKER = goodRequest().marker;
const OWN = 'https://github.com/acme/item-service/blob/main/catalog-info.yaml';
const OTHER = 'https://github.com/acme/other/blob/main/catalog-info.yaml';

const sentences = (changes: Partial<PreflightFacts>) =>
  findPreflightProblems(goodFacts(changes)).map(formatProblem);

const github = (changes: Partial<GithubFacts>): Partial<PreflightFacts> => ({
  github: { known: true, value: { ...GOOD_GITHUB, ...changes } },
});

const repository = (value: RepositoryFact) =>
  github({ repository: { known: true, value } });

const there = (changes: object) =>
  repository({
    state: 'there',
    fullName: 'acme/item-service',
    homepage: null,
    archived: false,
    ...changes,
  });

const entities = (
  ...more: [ref: string, location?: string][]
): Partial<PreflightFacts> => ({
  entities: {
    known: true,
    value: {
      ...GOOD_ENTITIES,
      ...Object.fromEntries(
        more.map(([ref, location]) => [ref, entity(ref, { location })]),
      ),
    },
  },
});

const without = (ref: string): Partial<PreflightFacts> => ({
  entities: {
    known: true,
    value: Object.fromEntries(
      Object.entries(GOOD_ENTITIES).filter(([known]) => known !== ref),
    ),
  },
});

type Row = [title: string, changes: Partial<PreflightFacts>, sentence: string];

describe('findPreflightProblems', () => {
  it.each<[string, Partial<PreflightFacts>]>([
    ['nothing is there yet', {}],
    ['the repository is what this task made', there({ homepage: MARKER })],
    [
      'the catalog has what this repository brought',
      entities(
        ['component:default/item-service', OWN],
        ['api:default/item-service-api', OWN],
      ),
    ],
    [
      'policy lets everybody choose any owner',
      { ...without('user:default/guest'), policy: { ownership: 'any' } },
    ],
    [
      'no user started the run',
      { request: goodRequest({}, { user: undefined }) },
    ],
    [
      'a token of which nothing is known is used',
      github({ access: { organisation: {} } }),
    ],
    [
      'a classic token has its scopes',
      github({ access: { organisation: {}, scopes: ['repo', 'workflow'] } }),
    ],
  ])('finds nothing where %s', (_title, changes) => {
    expect(sentences(changes)).toEqual([]);
  });

  it.each<Row>([
    [
      'somebody else has the repository',
      there({ fullName: 'Acme/Item-Service', homepage: 'https://x.example' }),
      "name: the repository 'Acme/Item-Service' exists and is not of this task, its homepage is https://x.example; choose another name.",
    ],
    [
      'the repository was renamed',
      repository({ state: 'moved', fullName: 'acme/goods' }),
      "name: 'acme/item-service' is the former name of acme/goods; choose another name.",
    ],
    [
      'the repository was moved out of sight',
      repository({ state: 'moved' }),
      "name: 'acme/item-service' is the former name of a repository that the token may not see; choose another name.",
    ],
    [
      'the own repository is archived',
      there({ homepage: MARKER, archived: true }),
      "name: the repository 'acme/item-service' of this task is archived; unarchive it on GitHub, or choose another name.",
    ],
    [
      'the catalog has the names from elsewhere',
      entities(
        ['component:default/item-service', OTHER],
        ['resource:default/item-service-database'],
      ),
      `name: the catalog has 'component:default/item-service' and 'resource:default/item-service-database' already, from ${OTHER}; choose another name.`,
    ],
    [
      'a system is to be made that is there',
      { request: goodRequest({ createSystem: true }) },
      "system: the catalog has 'system:default/shop' already; leave out 'createSystem', or name a new system.",
    ],
    [
      'the owner is not there',
      {
        ...without('group:default/shop-team'),
        ...github({
          lookups: [
            {
              lookup: {
                kind: 'team',
                name: 'shop-team',
                where: 'codeOwners[0]',
              },
              found: { known: true, value: false },
            },
          ],
        }),
      },
      "owner: the catalog has no 'group:default/shop-team' that you may see; choose an owner from the catalog.",
    ],
    [
      'the user is not in the owning group',
      { request: goodRequest({}, { user: 'user:default/ada' }) },
      "owner: 'user:default/ada' is not a member of 'group:default/shop-team'; choose a group that you are in, or the platform team allows every owner with 'microservice.policy.ownership: any'.",
    ],
    [
      'the system is not there',
      without('system:default/shop'),
      "system: the catalog has no 'shop' that you may see; choose a system from the catalog, or set 'createSystem'.",
    ],
    [
      'the organisation is none',
      github({ access: {} }),
      "repository.owner: 'acme' is no organisation on GitHub that the portal may see; choose an organisation, since repositories of users are not made.",
    ],
    [
      'the plan does not include internal repositories',
      github({ access: { organisation: { plan: 'team' } } }),
      "repository.visibility: 'internal' takes an enterprise, and 'acme' has the plan 'team'; choose another visibility, or an organisation owner upgrades the plan.",
    ],
    [
      'the plan does not include reviewers',
      {
        ...github({ access: { organisation: { plan: 'free' } } }),
        request: goodRequest({
          repository: {
            host: 'github.com',
            owner: 'acme',
            visibility: 'private',
          },
          environments: [{ name: 'production', reviewers: ['user:ada'] }],
        }),
      },
      "environments: have reviewers, which takes an enterprise in a private repository, and 'acme' has the plan 'free'; leave the reviewers out, or an organisation owner upgrades the plan.",
    ],
    [
      'a team of reviewers is not there',
      github({
        lookups: [
          {
            lookup: {
              kind: 'team',
              name: 'shop-leads',
              where: 'environments[0].reviewers[0]',
            },
            found: { known: true, value: false },
          },
        ],
      }),
      "environments[0].reviewers[0]: 'acme' has no team 'shop-leads' on GitHub that the portal may see; choose a team of 'acme', or an organisation owner creates it.",
    ],
    [
      'a team of code owners is of another organisation',
      { request: goodRequest({ codeOwners: ['@other/team'] }) },
      "codeOwners[0]: '@other/team' is a team of another organisation than 'acme'; name a team of 'acme', or a user.",
    ],
    [
      'a classic token lacks a scope',
      github({ access: { organisation: {}, scopes: ['repo'] } }),
      "GitHub: the portal's token lacks the scope 'workflow', which pushes workflows; its holder adds it in the token's settings, or the platform team gives another token under 'integrations.github'.",
    ],
    [
      'an App lacks a permission',
      github({
        permissions: {
          known: true,
          value: { administration: 'write', contents: 'write' },
        },
      }),
      "GitHub: the portal's GitHub App lacks the permission 'workflows: write', which pushes workflows; the owner of the App adds it in the App's settings, and an organisation owner accepts it.",
    ],
    [
      'the rate limit is nearly used up',
      github({
        access: {
          organisation: {},
          rate: { remaining: 12, resetsAt: '2026-11-22T05:00:00.000Z' },
        },
      }),
      'GitHub: its rate limit leaves the portal 12 requests and the run may take 60; press Retry after 2026-11-22T05:00:00.000Z.',
    ],
  ])('says in one sentence that %s', (_title, changes, sentence) => {
    expect(sentences(changes)).toEqual([sentence]);
  });

  it('says once what several facts could not be found out for', () => {
    const problem = { where: 'GitHub', what: 'is away', fix: 'press Retry' };
    const unknown = { known: false as const, problem };
    expect(
      sentences(github({ repository: unknown, permissions: unknown })),
    ).toEqual(['GitHub: is away; press Retry.']);
  });

  it('tells everything at once, what was answered first', () => {
    expect(
      findPreflightProblems(
        goodFacts({
          ...without('system:default/shop'),
          ...repository({ state: 'moved' }),
          secrets: {
            known: true,
            value: [{ where: 'secrets[0].from', what: 'is', fix: 'so' }],
          },
        }),
      ).map(({ where }) => where),
    ).toEqual(['system', 'name', 'secrets[0].from']);
  });

  it.each([
    [{ secrets: [{ name: 'A', from: 'env:A' }] }, 'secrets: write'],
    [
      {
        environments: [{ name: 'production' }],
        secrets: [{ name: 'A', from: 'env:A', environment: 'production' }],
      },
      'environments: write',
    ],
    [
      { environments: [{ name: 'production', reviewers: ['team:leads'] }] },
      'members: read',
    ],
    [
      { secrets: [{ name: 'A', from: 'organisation:A' }] },
      'organization_secrets: write',
    ],
  ])('asks for the permission that %j takes', (answers, permission) => {
    const value = {
      administration: 'write',
      contents: 'write',
      workflows: 'write',
    };
    expect(
      sentences({
        request: goodRequest(answers),
        ...github({ permissions: { known: true, value } }),
      }),
    ).toEqual([expect.stringContaining(`'${permission}'`)]);
  });
});
