import {
  isWorkflow,
  readWorkflow,
  Workflow,
  WorkflowJob,
  WorkflowStep,
} from '../formats/workflow';
import { Finding, perFile } from '../perFile';
import { Rule } from '../Rule';

/**
 * Expressions whose text an outsider chooses: titles, branch names, inputs, by `.name` or `['name']` or as a whole. GitHub
 * pastes them into the script before the shell sees it. Secrets belong into the environment too, since they would stand
 * in the process list.
 */
const PASTED =
  /\$\{\{((?!\}\})[^])*?(?<![\w./-])(github\s*(\.\s*(event|head_ref|ref_name)\b|\[|\))|(inputs|secrets)\s*[.[)])/i;

/** What a workflow of a service may not do, whoever opens a pull request. */
export const workflowSafety: Rule = {
  id: 'workflow-safety',
  promise:
    'Workflows ask for no more permissions than they need, end in time, and never run what an outsider wrote.',
  check: perFile(isWorkflow, text => {
    const workflow = readWorkflow(text);
    return [
      ...permissionFindings(workflow),
      ...triggerFindings(workflow),
      ...(workflow.jobs ?? []).flatMap(jobFindings),
    ];
  }),
};

function permissionFindings({ permissions, jobs }: Workflow): Finding[] {
  const fix = 'add permissions: {} at the top and grant each job what it needs';
  if (!permissions)
    return [{ line: 1, what: 'states no permissions at the top', fix }];
  const all = [permissions, ...(jobs ?? []).map(job => job.permissions)];
  return [
    ...(mayWrite(permissions.value)
      ? [{ line: permissions.line, what: 'lets every job write', fix }]
      : []),
    ...all.flatMap(given =>
      given && /^(write|read)-all$/.test(String(given.value))
        ? [{ line: given.line, what: `asks for ${given.value}`, fix }]
        : [],
    ),
  ];
}

/** A token that proves who a job is writes nothing; the rule about identities looks after it. */
function mayWrite(permissions: unknown): boolean {
  return (
    typeof permissions === 'object' &&
    Object.entries(permissions ?? {}).some(
      ([scope, access]) => scope !== 'id-token' && access === 'write',
    )
  );
}

function triggerFindings({ on }: Workflow): Finding[] {
  const value = on?.value;
  const names =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.keys(value)
      : [value].flat().map(String);
  return names.includes('pull_request_target')
    ? [
        {
          line: on!.line,
          what: 'runs with secrets for pull requests of strangers',
          fix: 'use pull_request instead of pull_request_target',
        },
      ]
    : [];
}

function jobFindings(job: WorkflowJob): Finding[] {
  const steps = job.steps ?? [];
  return [
    ...(steps.length && job.timeout === undefined
      ? [
          {
            line: job.line,
            what: `the job '${job.id}' may hang for six hours`,
            fix: 'add timeout-minutes',
          },
        ]
      : []),
    ...steps.flatMap(stepFindings),
  ];
}

function stepFindings({
  line,
  uses,
  run,
  with: inputs,
}: WorkflowStep): Finding[] {
  const scripts = [run?.value, inputs.script].map(script =>
    String(script ?? ''),
  );
  return [
    ...(scripts.some(script => PASTED.test(script))
      ? [
          {
            line: run?.line ?? line,
            what: 'pastes an expression into a script',
            fix: 'hand it over as a variable under env:',
          },
        ]
      : []),
    ...(String(uses?.value ?? '').startsWith('actions/checkout@') &&
    inputs['persist-credentials'] !== false
      ? [
          {
            line,
            what: 'leaves its token behind in the checkout',
            fix: 'add persist-credentials: false under with:',
          },
        ]
      : []),
  ];
}
