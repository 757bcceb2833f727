/** One ref that a push wants to move, in git's own words: forty zeros stand for nothing. */
export interface PushCommand {
  name: string;
  from: string | null;
  to: string | null;
}

/** What a client sends to `git-receive-pack`. */
export interface PushRequest {
  commands: PushCommand[];
  /** What client and server can both do: `report-status`, `side-band-64k`. */
  capabilities: string[];
  /** The objects; empty when refs are only deleted. */
  pack: Buffer;
}

/** Ends a list of lines. */
const FLUSH = Buffer.from('0000');

const NOTHING = /^0+$/;
const COMMAND = /^([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([^\0\n]+)/;

/**
 * Reads a push: lines in git's framing up to a flush, then the pack.
 *
 * @param input the unpacked body of the request
 */
export function readPush(input: Buffer): PushRequest {
  const { lines, end } = readLines(input);
  const commands = lines.flatMap(line => {
    const [, from, to, name] = COMMAND.exec(line) ?? [];
    return name ? [{ name, from: orNothing(from), to: orNothing(to) }] : [];
  });
  // They follow the first command, which lines about a shallow clone may come before.
  const first = lines.find(line => line.includes('\0')) ?? '';
  const [, capabilities = ''] = first.split('\0');
  const pack = input.indexOf('PACK', end);
  return {
    commands,
    capabilities: capabilities.trim().split(' '),
    pack: pack < 0 ? Buffer.alloc(0) : input.subarray(pack),
  };
}

function orNothing(sha: string): string | null {
  return NOTHING.test(sha) ? null : sha;
}

/** The lines up to the first flush, and where the rest starts. */
function readLines(input: Buffer): { lines: string[]; end: number } {
  const lines: string[] = [];
  let position = 0;
  while (position + 4 <= input.length) {
    const length = parseInt(
      input.toString('latin1', position, position + 4),
      16,
    );
    if (!(length > 4)) return { lines, end: position + 4 };
    lines.push(input.toString('utf8', position + 4, position + length));
    position += length;
  }
  return { lines, end: position };
}

/** A push that is declined: what the person who pushes reads, and one line about each ref. */
export interface Decline {
  /** Shown behind `remote:`. */
  message: string;
  /** Ref to reason. */
  reasons: Record<string, string>;
}

/** The answer that makes git say `! [remote rejected]` for every ref. */
export function writeDecline(
  { capabilities }: PushRequest,
  { message, reasons }: Decline,
): Buffer {
  const report = Buffer.concat([
    frame('unpack ok\n'),
    ...Object.entries(reasons).map(([name, reason]) =>
      frame(`ng ${name} ${reason}\n`),
    ),
    FLUSH,
  ]);
  if (!capabilities.includes('side-band-64k')) return report;
  return Buffer.concat([
    frame(Buffer.concat([Buffer.from([2]), Buffer.from(message)])),
    frame(Buffer.concat([Buffer.from([1]), report])),
    FLUSH,
  ]);
}

function frame(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  const length = (bytes.length + 4).toString(16).padStart(4, '0');
  return Buffer.concat([Buffer.from(length), bytes]);
}
