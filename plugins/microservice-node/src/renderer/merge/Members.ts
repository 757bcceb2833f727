import { MergedMember } from './Merge';

/** Who wrote which member, in the order in which members were first written. */
export class Members {
  private readonly sources = new Map<string, string[]>();

  /** Notes that a source wrote a member, alone or in agreement with others. */
  note(member: string, from: string): void {
    const known = this.sources.get(member) ?? [];
    if (!known.includes(from)) this.sources.set(member, [...known, from]);
  }

  /** Who wrote a member or, where it is a group, the first piece of it. */
  writer(member: string): string | undefined {
    const inside = [...this.sources.keys()].find(key =>
      key.startsWith(`${member}.`),
    );
    return (this.sources.get(member) ?? this.sources.get(inside ?? ''))?.[0];
  }

  list(): MergedMember[] {
    return [...this.sources].map(([member, from]) => ({ member, from }));
  }
}
