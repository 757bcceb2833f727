import { Octokit } from '@octokit/rest';
import { sealForGithub } from '../sealForGithub';
import { clientOf, startTestGithub, TestGithub } from '../startTestGithub';
import { signJsonWebToken, testApp } from '../testApp';

/** The repository of GitHub's examples. */
const HELLO = { owner: 'octo-org', repo: 'Hello-World' };

/** What the examples are about, as far as it exists on a server. */
export interface ExamplePlace {
  github: TestGithub;
  /** A client of the App that is installed on the organisation. */
  asApp: Octokit;
  /** The commit of `main`, and its tree. */
  commit: string;
  tree: string;
  blob: string;
  userId: number;
  teamId: number;
  /** What was answered to the example of an operation, the last one of them. */
  answers: Record<string, any>;
}

/** Starts a server with the people, the repository, the branches and the App of GitHub's examples. */
export async function prepareExamples(): Promise<ExamplePlace> {
  const app = testApp({
    slug: 'super-ci',
    permissions: { issues: 'write', contents: 'read' },
    installations: [{ id: 77, account: HELLO.owner }],
  });
  const github = await startTestGithub({
    organisations: [
      { login: HELLO.owner, teams: [{ slug: 'justice-league' }] },
      { login: 'github' },
    ],
    users: ['octocat', 'hubot', 'other_user'].map(login => ({ login })),
    apps: [app.options],
  });
  const { octokit } = github;
  const objects = await prepareRepository(octokit);
  const user = await octokit.users.getByUsername({ username: 'octocat' });
  const team = await octokit.teams.getByName({
    org: HELLO.owner,
    team_slug: 'justice-league',
  });
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: app.options.id, iat: now - 60, exp: now + 300 };
  return {
    github,
    asApp: clientOf(github, signJsonWebToken(app, claims)),
    ...objects,
    userId: user.data.id,
    teamId: team.data.id,
    answers: {},
  };
}

async function prepareRepository(octokit: Octokit) {
  await octokit.repos.createInOrg({
    org: HELLO.owner,
    name: HELLO.repo,
    auto_init: true,
  });
  const objects = await readObjects(octokit);
  for (const branch of ['master', 'old-name', 'protected']) {
    const ref = `refs/heads/${branch}`;
    await octokit.git.createRef({ ...HELLO, ref, sha: objects.commit });
  }
  await commitToFeature(octokit, objects.commit);
  return objects;
}

async function readObjects({ repos, git }: Octokit) {
  const commit = await repos.getCommit({ ...HELLO, ref: 'main' });
  const tree = commit.data.commit.tree.sha;
  const files = await git.getTree({ ...HELLO, tree_sha: tree });
  const blob = String(files.data.tree[0].sha);
  return { commit: commit.data.sha, tree, blob };
}

/** One commit that `new-feature` has and `master` has not. */
async function commitToFeature({ git, repos }: Octokit, sha: string) {
  const branch = 'new-feature';
  await git.createRef({ ...HELLO, ref: `refs/heads/${branch}`, sha });
  await repos.createOrUpdateFileContents({
    ...HELLO,
    branch,
    path: 'feature.txt',
    message: 'Add a feature',
    content: 'ZmVhdHVyZQo=',
  });
}

/** A secret as GitHub wants it, instead of the example's, which is sealed for nobody. */
export async function sealFor(
  { github }: ExamplePlace,
  keyOf: string,
): Promise<object> {
  const { data } = await github.octokit.request(`GET ${keyOf}`);
  return {
    key_id: data.key_id,
    encrypted_value: await sealForGithub('secret', data.key),
  };
}
