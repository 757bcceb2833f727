import { ContractError } from './ContractError';
import { faultsOf, type Resolved } from './expectations/faultsOf';
import type { Answer, Call } from './http/HttpClient';
import type { Row } from './http/rowsOf';
import type { Json, ResourceVector } from './Vectors';
import type { Scope } from './values/resolve';
import type { World } from './World';

/** One case while it runs: what it keeps, and the rows that it made and has to remove. */
export class Session implements Scope {
  readonly kept = new Map<string, Json>();
  /** Rows that the bodies of this case refer to, by resource; in the shared session those of all cases. */
  readonly needed = new Map<string, Promise<Json>>();
  readonly world: World;
  private readonly made: Pick<Call, 'path' | 'by'>[] = [];

  /** Whether no other case runs meanwhile. */
  readonly alone: boolean;

  constructor(world: World, alone = false) {
    this.world = world;
    this.alone = alone;
  }

  fresh(generator: string): Json {
    return this.world.fresh.next(generator);
  }

  /** @throws where the vectors do not describe it */
  resource(name: string): ResourceVector {
    const found = this.world.vectors.resources.find(
      resource => resource.name === name,
    );
    if (!found) throw new Error(`the vectors have no resource ${name}`);
    return found;
  }

  /** Sends a request; a row that it made will be removed. */
  async send(call: Call): Promise<Answer> {
    try {
      const answer = await this.world.http.send(call);
      this.remember(call, answer);
      return answer;
    } catch (error) {
      throw new ContractError([`there is no answer: ${error}`], spell(call));
    }
  }

  /**
   * Sends a request and holds its answer against an expectation.
   *
   * @throws ContractError where it is not as expected
   */
  async expect(call: Call, expected: Resolved): Promise<Answer> {
    const answer = await this.send(call);
    const faults = faultsOf(answer, expected, call.path);
    if (faults.length) throw new ContractError(faults, spell(call), answer);
    return answer;
  }

  /** Removes the rows of this case, the last first, then those that a later one referred to; what cannot be removed stays. */
  async cleanUp(): Promise<void> {
    const held = await this.remove(this.made.reverse());
    await this.remove(held);
  }

  /** Removes rows, and tells which of them others hold. */
  private async remove(rows: Session['made']): Promise<Session['made']> {
    const held: Session['made'] = [];
    for (const row of rows) {
      const call = { method: 'DELETE', ...row, headers: {} };
      const answer = await this.world.http.send(call).catch(() => undefined);
      if (answer?.status === 409) held.push(row);
    }
    return held;
  }

  private remember({ method, path, by }: Call, { status, json }: Answer): void {
    if (method !== 'POST' || status !== 201) return;
    const resource = this.world.vectors.resources.find(
      each => each.path === path.replace(/\/$/, ''),
    );
    const id = resource && (json as Row)?.[resource.id.member];
    if (id !== undefined && resource?.operations.includes('delete')) {
      this.made.push({ path: `${resource.path}/${id}`, by });
    }
  }
}

/** A request on one line, its body cut. */
export function spell({ method, path, body }: Call): string {
  const text = body ? body.toString('utf8') : '';
  const cut = text.length > 300 ? `${text.slice(0, 300)}...` : text;
  return `${method} ${path} ${cut}`.trim();
}
