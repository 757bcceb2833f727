import type { ModelAnswer, ModelGithub } from './ModelGithub';
import { ModelCommit, ModelRepository } from './ModelRepository';

interface RouteCall {
  github: ModelGithub;
  repository: ModelRepository;
  /** Parameters of the call, those of its address among them. */
  given: any;
}

/** What an operation does; `made` is the repository that it made. */
export type ModelRoute = (
  call: RouteCall,
) => ModelAnswer & { made?: ModelRepository };

const OWN = '/repos/{owner}/{repo}';
const ENVIRONMENT = `${OWN}/environments/{environment_name}`;

const ok = (data: unknown = {}) => ({ status: 200, data });
const refused = (status: number, message: string) => ({
  status,
  data: { message },
});

/** The operations that the actions use, by method and address as GitHub's description has them. */
export const ROUTES: Readonly<Record<string, ModelRoute>> = {
  'POST /orgs/{org}/repos': ({ github, given }) => {
    const { name, homepage, visibility } = given;
    const made = github.create({ name, homepage, visibility });
    return made
      ? { status: 201, data: present(made), made }
      : refused(422, 'name already exists on this account');
  },
  [`GET ${OWN}`]: ({ repository }) => ok(present(repository)),
  [`GET ${OWN}/commits/{ref}`]: ({ repository }) => ok(presentHead(repository)),
  [`GET ${OWN}/compare/{basehead}`]: ({ repository, given }) => {
    const [base] = given.basehead.split('...');
    if (!repository.commits.has(base)) return refused(404, 'Not Found');
    return ok({ status: compare(repository, base) });
  },
  'GET /orgs/{org}/teams/{team_slug}': () => ok({ id: 7 }),
  'PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}': call => {
    call.repository.teams.set(call.given.team_slug, call.given.permission);
    return { status: 204 };
  },
  [`PUT ${OWN}/topics`]: ({ repository, given }) => {
    repository.topics = given.names;
    return ok({ names: given.names });
  },
  [`PUT ${ENVIRONMENT}`]: ({ repository, given }) => {
    repository.environments.set(given.environment_name, given.reviewers);
    return ok(presentProtection(given));
  },
  ...actionsRoutes(`${OWN}/actions`),
  ...actionsRoutes(ENVIRONMENT),
  ...gitRoutes(),
};

/** Variables and secrets, of the repository or of an environment. */
function actionsRoutes(base: string): Record<string, ModelRoute> {
  const place = ({ given }: RouteCall) =>
    given.environment_name ?? 'repository';
  return {
    [`GET ${base}/secrets/public-key`]: call =>
      ok(call.repository.publicKey(place(call))),
    [`PUT ${base}/secrets/{secret_name}`]: call => {
      const key = `${place(call)}|${call.given.secret_name}`;
      call.repository.secrets.set(key, call.given.encrypted_value);
      return { status: 204 };
    },
    [`POST ${base}/variables`]: call => {
      const key = `${place(call)}|${call.given.name}`;
      if (call.repository.variables.has(key)) {
        return refused(409, 'Already exists');
      }
      call.repository.variables.set(key, call.given.value);
      return { status: 201, data: {} };
    },
    [`PATCH ${base}/variables/{name}`]: call => {
      const key = `${place(call)}|${call.given.name}`;
      call.repository.variables.set(key, call.given.value);
      return { status: 204 };
    },
  };
}

function gitRoutes(): Record<string, ModelRoute> {
  return {
    [`POST ${OWN}/git/blobs`]: ({ repository, given }) => {
      const content = Buffer.from(given.content, given.encoding);
      return { status: 201, data: { sha: repository.blob(content) } };
    },
    [`POST ${OWN}/git/trees`]: ({ repository, given }) => {
      const sha = repository.tree(given.tree, given.base_tree);
      return { status: 201, data: { sha } };
    },
    [`POST ${OWN}/git/commits`]: ({ repository, given }) => {
      const { message, tree, parents = [] } = given;
      const { sha } = repository.commit({ message, tree, parents });
      return { status: 201, data: { sha, tree: { sha: tree } } };
    },
    [`GET ${OWN}/git/commits/{commit_sha}`]: ({ repository, given }) => {
      const { tree } = repository.commits.get(given.commit_sha)!;
      return ok({ tree: { sha: tree } });
    },
    [`GET ${OWN}/git/ref/{ref}`]: ({ repository, given }) => {
      const sha = repository.refs.get(`refs/${given.ref}`);
      return sha ? ok({ object: { sha } }) : refused(404, 'Not Found');
    },
    [`POST ${OWN}/git/refs`]: ({ repository, given }) => {
      if (repository.refs.has(given.ref)) {
        return refused(422, 'Reference already exists');
      }
      repository.refs.set(given.ref, given.sha);
      return { status: 201, data: { object: { sha: given.sha } } };
    },
    [`PATCH ${OWN}/git/refs/{ref}`]: ({ repository, given }) => {
      repository.refs.set(`refs/${given.ref}`, given.sha);
      return ok({ object: { sha: given.sha } });
    },
  };
}

/** How the branch stands to a commit: histories here have no merges. */
function compare(repository: ModelRepository, base: string): string {
  if (repository.head.sha === base) return 'identical';
  let sha: string | undefined = repository.head.sha;
  while (sha && sha !== base) [sha] = repository.commits.get(sha)!.parents;
  return sha ? 'ahead' : 'diverged';
}

/** GitHub answers with what it keeps, which here is everything. */
function presentProtection({ reviewers }: { reviewers?: { id: number }[] }) {
  const review = {
    type: 'required_reviewers',
    reviewers: (reviewers ?? []).map(reviewer => ({ reviewer })),
  };
  return { protection_rules: reviewers ? [review] : [] };
}

function present({ id, settings }: ModelRepository) {
  const page = `http://127.0.0.1/acme/${settings.name}`;
  return {
    id,
    ...settings,
    full_name: `acme/${settings.name}`,
    archived: false,
    html_url: page,
    clone_url: `${page}.git`,
    default_branch: 'main',
  };
}

function presentHead({ head, settings, trees }: ModelRepository) {
  const { sha, message, tree, parents }: ModelCommit = head;
  return {
    sha,
    html_url: `http://127.0.0.1/acme/${settings.name}/commit/${sha}`,
    commit: { message, tree: { sha: tree } },
    parents: parents.map(parent => ({ sha: parent })),
    files: [...trees.get(tree)!.keys()].slice(0, 2).map(filename => ({
      filename,
    })),
  };
}
