import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startGithub, TestGithub } from '../../portal/startGithub';

const root = resolve(__dirname, '../../..');

/** A request as the local GitHub received it. */
export interface ReceivedRequest {
  /** Milliseconds since 1970. */
  time: number;
  method: string;
  url: string;
  /** The process that sent it; empty where it was none of the bench. */
  replica: string;
}

/** A local GitHub that writes down what it receives. */
export interface RecordingGithub extends TestGithub {
  received(): ReceivedRequest[];
}

/** Starts a local GitHub with a recorder in it. */
export async function startRecordingGithub(
  directory: string,
): Promise<RecordingGithub> {
  const file = join(directory, 'requests.jsonl');
  const preloaded = [
    '@backstage/cli/config/nodeTransform.cjs',
    join(root, 'test/kills/github/recordRequests.ts'),
  ];
  const github = await startGithub(join(directory, 'github'), {
    ...process.env,
    NODE_OPTIONS: preloaded.map(each => `--require ${each}`).join(' '),
    REQUEST_RECORD: file,
  });
  return { ...github, received: () => readRecord(file) };
}

function readRecord(file: string): ReceivedRequest[] {
  if (!existsSync(file)) return [];
  // A line that crosses a page of the file may be seen half written: what has no end yet is read the next time.
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map(line => JSON.parse(line));
}

/** Whether a request changes something. */
export function isMutation({ method }: ReceivedRequest): boolean {
  return !['GET', 'HEAD'].includes(method);
}
