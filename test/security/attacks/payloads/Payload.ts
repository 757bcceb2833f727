/** What hostile code does where it runs; each leaves a trace of its own. */
export const codes = {
  run: 'globalThis.ran = 1',
  pollute: 'Object.prototype.ran = 1',
  environment: 'return process.env.CANARY',
  file: "return process.getBuiltinModule('fs').readFileSync(process.env.SECRET_FILE, 'utf8')",
  write:
    "return process.getBuiltinModule('fs').writeFileSync(process.env.SECRET_FILE, 'x')",
  program: "return process.getBuiltinModule('child_process').execSync('id')",
  network: "return fetch('data:,x')",
} as const;

/** Some hostile texts of one kind. */
export interface PayloadFamily {
  title: string;
  payloads: readonly string[];
}

/** A place of a template into which payloads are put. */
export interface Position {
  title: string;
  /** The templates to render, and what others it may include. */
  texts: (payload: string) => PlacedPayload[];
}

export interface PlacedPayload {
  /** A text of a template, the name of a file, or the name of a folder. */
  as: 'text' | 'file' | 'folder';
  text: string;
  library?: Readonly<Record<string, string>>;
}
