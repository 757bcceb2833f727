/**
 * An assignment at the top of a module that ends in its line, `logger = structlog.get_logger(__name__)`, with the blank
 * lines below it. One that is explained below would leave its explanation behind.
 */
const ASSIGNMENT =
  /^[A-Za-z_]\w*(?::[^=\n]+)? = (?!.*""").*[^([{\\\n]\n+(?!""")/gm;

/**
 * Leaves out what a body assigns in the same words as one before it. Each unit stands by itself, so units that share a
 * file may bring the same logger.
 *
 * Takes and returns the bodies of one file, in their order.
 *
 * @internal
 */
export function withoutRepeats(bodies: string[]): string[] {
  const made = new Set<string>();
  return bodies.map(body => {
    const own = new Set<string>();
    const rest = body.replace(ASSIGNMENT, text => {
      const assignment = text.trimEnd();
      own.add(assignment);
      return made.has(assignment) ? '' : text;
    });
    own.forEach(assignment => made.add(assignment));
    return rest;
  });
}
