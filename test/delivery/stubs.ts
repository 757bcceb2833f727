import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What a stub does: it notes its arguments, and prints images where it stands in for Kustomize. */
const STUB = `#!/bin/sh
printf '%s' "$(basename "$0")" >> "$STUB_LOG"
printf ' [%s]' "$@" >> "$STUB_LOG"
printf '\\n' >> "$STUB_LOG"
case "$(basename "$0") $1" in
    'kubectl kustomize') printf 'image: %s\\n' "$STUB_IMAGE" ;;
    'kubectl apply') sed 's/^/  applied /' >> "$STUB_LOG" ;;
    'ssh '*) echo 'ENVIRONMENT=production' ;;
esac
`;

/** Programs that only note how they were called. */
export class Stubs {
  private readonly log: string;

  constructor(
    private readonly directory: string,
    private readonly image: string,
  ) {
    mkdirSync(directory);
    this.log = join(directory, 'log');
    writeFileSync(this.log, '');
    for (const name of ['docker', 'kubectl', 'helm', 'ssh', 'alembic']) {
      writeFileSync(join(directory, name), STUB);
      chmodSync(join(directory, name), 0o755);
    }
  }

  /** The environment in which they stand before the real ones. */
  environment(): Record<string, string> {
    return {
      PATH: [this.directory, process.env.PATH].join(delimiter),
      STUB_LOG: this.log,
      STUB_IMAGE: this.image,
    };
  }

  /** Every call since the last look, one line each: `docker [push] [image]`. */
  calls(): string[] {
    const lines = readFileSync(this.log, 'utf8').trimEnd().split('\n');
    writeFileSync(this.log, '');
    return lines;
  }
}
