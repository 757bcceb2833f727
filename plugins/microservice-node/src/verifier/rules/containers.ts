import { DockerfileParser, From } from 'dockerfile-ast';
import { isDockerfile } from '../formats/dockerfile';
import { Finding, perFile } from '../perFile';
import { Rule } from '../Rule';

/** Images are built on a version that stays, and run without privileges. */
export const containers: Rule = {
  id: 'containers',
  promise:
    'Images are built on a version that is named, and run as a user without privileges.',
  check: perFile(isDockerfile, text => {
    const dockerfile = DockerfileParser.parse(text);
    const froms = dockerfile.getFROMs();
    const last = froms[froms.length - 1];
    if (!last) return [];
    const stages = froms.map(from => from.getBuildStage());
    return [
      ...froms.flatMap(from => unversioned(from, stages)),
      ...privileged(text, last),
    ];
  }),
};

function unversioned(
  from: From,
  stages: readonly (string | null)[],
): Finding[] {
  const image = from.getImage();
  if (!image || image === 'scratch' || stages.includes(image)) return [];
  const tag = from.getImageTag();
  if (from.getImageDigest() || (tag && tag !== 'latest')) return [];
  return [
    {
      line: from.getRange().start.line + 1,
      what: `is built on ${image}, which is another image tomorrow`,
      fix: 'name a version as its tag, from versions.yaml',
    },
  ];
}

/** A stage that is built on another one inherits its user; ours state it where it counts, in the last one. */
function privileged(text: string, last: From): Finding[] {
  const start = last.getRange().start.line;
  const users = DockerfileParser.parse(text)
    .getInstructions()
    .filter(
      instruction =>
        instruction.getKeyword() === 'USER' &&
        instruction.getRange().start.line > start,
    );
  const user = users[users.length - 1];
  const name = user?.getArguments()[0]?.getValue() ?? '';
  if (user && !/^(root|0)(:|$)/.test(name)) return [];
  return [
    {
      line: (user ?? last).getRange().start.line + 1,
      what: user ? `runs as ${name}` : 'names no user for the last stage',
      fix: 'end the stage with a user without privileges, for example USER 10001:10001',
    },
  ];
}
