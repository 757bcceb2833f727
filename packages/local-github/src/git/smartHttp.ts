import { spawn } from 'node:child_process';
import { gitEnvironment } from './Git';

/** The two conversations of git's smart HTTP protocol: reading and writing. */
export type GitService = 'git-upload-pack' | 'git-receive-pack';

/** One half of a conversation: what the client said, and how git is to answer. */
export interface GitExchange {
  service: GitService;
  /** True for the first request, which asks for the refs. */
  advertise: boolean;
  /** What the client sent, unpacked. */
  input: Buffer;
  /** The value of the `Git-Protocol` header. */
  protocol?: string;
}

/**
 * Lets git answer one request of the smart HTTP protocol.
 *
 * @param directory the bare repository
 * @returns what goes back to the client, also when git says no: the refusal is inside
 */
export async function exchange(
  directory: string,
  { service, advertise, input, protocol }: GitExchange,
): Promise<Buffer> {
  const child = spawn(
    'git',
    [
      // Pull requests are read by clients and written by the server, as on GitHub.
      '-c',
      'receive.hideRefs=refs/pull',
      service.replace('git-', ''),
      '--stateless-rpc',
      ...(advertise ? ['--http-backend-info-refs'] : []),
      directory,
    ],
    {
      env: {
        ...gitEnvironment(),
        ...(protocol ? { GIT_PROTOCOL: protocol } : {}),
      },
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  const output: Buffer[] = [];
  child.stdout.on('data', chunk => output.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const answer = Buffer.concat(output);
  return advertise
    ? Buffer.concat([Buffer.from(announcement(service)), answer])
    : answer;
}

/** The line that starts the first answer, in git's framing: four hexadecimal digits of length, then a flush. */
function announcement(service: GitService): string {
  const line = `# service=${service}\n`;
  const length = (line.length + 4).toString(16).padStart(4, '0');
  return `${length}${line}0000`;
}
