import {
  isWorkflow,
  readWorkflow,
  Workflow,
  WorkflowJob,
  WorkflowStep,
} from '../formats/workflow';
import { Finding, perFile, perLine } from '../perFile';
import { Rule } from '../Rule';

/** Inputs of actions that take a key which holds until somebody revokes it. Sources: the documentation of these actions. */
const KEY_INPUTS = new Set([
  'aws-access-key-id',
  'aws-secret-access-key',
  'client-secret',
  'credentials_json',
  'creds',
  'service_account_key',
]);

/** A secret of the pipeline or a variable of a step that is such a key, by the names that the tools of clouds give them. */
const KEY_NAMES =
  /(?:\bsecrets\s*(?:\.\s*|\[\s*['"])|^\s*(?:- )?)((?:AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)|(?:AZURE|ARM)_CLIENT_SECRET|AZURE_CREDENTIALS|GCP_(?:SA_KEY|CREDENTIALS)|GOOGLE_(?:CREDENTIALS|APPLICATION_CREDENTIALS_JSON)))(?:['"]?\s*\]|\s*:|\b)/i;

const BY_IDENTITY =
  'let the cloud trust the identity of the job: grant it id-token: write, and log in by role or federated credential';

/** What a job may do in a cloud hangs on its environment, and ends with it. */
export const workflowIdentity: Rule = {
  id: 'workflow-identity',
  promise:
    'Jobs log in to clouds by an identity that is bound to an environment and ends with the job, never by a stored key.',
  check: perFile(isWorkflow, text => {
    const workflow = readWorkflow(text);
    const jobs = workflow.jobs ?? [];
    return [
      ...sharedIdentity(workflow),
      ...jobs.filter(isUnbound).map(unboundIdentity),
      ...jobs.flatMap(({ steps = [] }) => steps.flatMap(keyInputs)),
      ...perLine(text, keyNames),
    ];
  }),
};

function sharedIdentity({ permissions }: Workflow): Finding[] {
  if (!permissions || !provesIdentity(permissions.value)) return [];
  return [
    {
      line: permissions.line,
      what: 'lets every job prove its identity to a cloud',
      fix: 'move id-token: write to the jobs that log in',
    },
  ];
}

/** Whoever calls another workflow cannot name an environment; the jobs of that one do. */
function isUnbound({ permissions, environment, uses }: WorkflowJob): boolean {
  return !uses && !environment?.value && provesIdentity(permissions?.value);
}

function unboundIdentity({ id, line }: WorkflowJob): Finding {
  return {
    line,
    what: `the job '${id}' proves its identity to a cloud from any branch`,
    fix: 'add environment:, which the cloud can ask for and people can protect',
  };
}

function provesIdentity(permissions: unknown): boolean {
  return (
    typeof permissions === 'object' &&
    (permissions as Record<string, unknown> | null)?.['id-token'] === 'write'
  );
}

function keyInputs({ line, with: inputs }: WorkflowStep): Finding[] {
  return Object.keys(inputs)
    .filter(name => KEY_INPUTS.has(name))
    .map(name => ({
      line,
      what: `hands a key of a cloud to an action as '${name}'`,
      fix: BY_IDENTITY,
    }));
}

function keyNames(line: string): Omit<Finding, 'line'>[] {
  const [, name] = KEY_NAMES.exec(line) ?? [];
  return name
    ? [{ what: `keeps a key of a cloud as ${name}`, fix: BY_IDENTITY }]
    : [];
}
