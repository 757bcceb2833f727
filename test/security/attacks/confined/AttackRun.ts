import { PayloadFamily, PlacedPayload, Position } from '../payloads/Payload';
import { Fingerprint } from '../watch/Fingerprint';
import { Notes, Reached } from '../watch/Notes';
import { Attacked } from './Attacked';
import { isNoName } from './attackedSkeleton';
import { hostCanary } from './HostObject';

/** One attack that reached something. */
export interface Success {
  attacked: string;
  position: string;
  text: string;
  reached: Reached;
  what: string;
}

/** What came of all attacks. */
export interface AttackReport {
  /** Renders by family and position. */
  renders: Record<string, Record<string, number>>;
  payloads: number;
  /** Payloads that no name of a file can hold. */
  unnameable: number;
  objectsWatched: number;
  successes: Success[];
}

/** Code of the host in a text. */
const hostCode = /\[native code\]|=>|\bfunction\b/;

/** Tries payloads in positions, one after the other, and looks after each what it has reached. */
export class AttackRun {
  private readonly fingerprint = new Fingerprint();
  private readonly canaries: readonly [Reached, string][] = [
    ['the environment', process.env.CANARY!],
    ['files', process.env.FILE_CANARY!],
    ['an object of the host', hostCanary],
  ];
  private readonly renders: AttackReport['renders'] = {};
  private readonly successes: Success[] = [];
  private payloads = 0;
  private unnameable = 0;

  constructor(
    private readonly notes: Notes,
    private readonly attacked: readonly Attacked[],
  ) {
    // What was used to get ready is no attack.
    notes.take();
  }

  attack(
    families: readonly PayloadFamily[],
    positions: readonly Position[],
  ): void {
    for (const { title, payloads } of families) {
      this.payloads += payloads.length;
      const renders = Object.fromEntries(
        positions.map(position => [position.title, 0]),
      );
      this.renders[title] = renders;
      for (const payload of payloads) {
        for (const position of positions)
          for (const placed of position.texts(payload))
            renders[position.title] += this.tryAll(placed, position);
        this.lookAtPrototypes(payload);
      }
    }
  }

  report(): AttackReport {
    return {
      renders: this.renders,
      payloads: this.payloads,
      unnameable: this.unnameable,
      objectsWatched: this.fingerprint.size,
      successes: this.successes,
    };
  }

  private tryAll(placed: PlacedPayload, position: Position): number {
    const takers = this.attacked.filter(({ takes }) =>
      takes.includes(placed.as),
    );
    if (placed.as !== 'text' && isNoName(placed.text)) {
      this.unnameable += 1;
      return 0;
    }
    for (const attacked of takers) {
      const shown = this.shownBy(attacked, placed);
      for (const [reached, canary] of this.canaries)
        if (shown.includes(canary)) this.notes.add(reached, 'a canary');
      this.record(attacked.name, position.title, placed.text);
    }
    return takers.length;
  }

  /** What a render shows: its texts, or the message of its error. */
  private shownBy(attacked: Attacked, placed: PlacedPayload): string {
    try {
      const shown = attacked.render(placed).join('\n');
      if (hostCode.test(shown) && !hostCode.test(placed.text))
        this.notes.add('an object of the host', shown.slice(0, 200));
      return shown;
    } catch (error) {
      if (!attacked.isRefusal(error))
        this.notes.add('a foreign error', String((error as Error).stack));
      return (error as Error).message;
    }
  }

  /** Looks at everything that programs share, which takes longer than a render. */
  private lookAtPrototypes(payload: string): void {
    const changes = this.fingerprint.changes();
    for (const change of changes) this.notes.add('a prototype', change);
    this.record('any', 'any', payload);
    if (!changes.length) return;
    Reflect.deleteProperty(globalThis, 'ran');
    Reflect.deleteProperty(Object.prototype, 'ran');
  }

  private record(attacked: string, position: string, text: string): void {
    for (const noted of this.notes.take())
      this.successes.push({ attacked, position, text, ...noted });
  }
}
