/** A message of the peer that its tests ask for, as a pattern or as a text, and what ours says instead. */
export interface OwnMessage {
  peer: string;
  ours: RegExp;
}

/** What our messages say where the peer's tests ask for the peer's. */
export class OwnWords {
  private readonly used = new Set<string>();

  constructor(private readonly messages: readonly OwnMessage[]) {}

  /** What our message looks like, where the test asks for a message of the peer. */
  find(peer: string): RegExp | undefined {
    const found = this.messages.find(message => message.peer === peer);
    if (found) this.used.add(peer);
    return found?.ours;
  }

  /** Messages that no test asked for. */
  unused(): string[] {
    return this.messages
      .map(({ peer }) => peer)
      .filter(peer => !this.used.has(peer));
  }
}
