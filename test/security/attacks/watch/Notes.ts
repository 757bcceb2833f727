/** What an attack reached. */
export type Reached =
  | 'code'
  | 'files'
  | 'programs'
  | 'network'
  | 'the process'
  | 'a prototype'
  | 'an object of the host'
  | 'the environment'
  | 'a foreign error';

/** What the wires of this process have noticed since somebody asked. */
export class Notes {
  private noted: { reached: Reached; what: string }[] = [];

  add(reached: Reached, what: string): void {
    this.noted.push({ reached, what });
  }

  /** Gives what was noticed, and forgets it. */
  take(): { reached: Reached; what: string }[] {
    const taken = this.noted;
    this.noted = [];
    return taken;
  }
}
