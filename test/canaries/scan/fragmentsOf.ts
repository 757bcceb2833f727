/** Long enough that no other text has it by chance. */
const LENGTH = 12;

/** So far from its start every fragment of a form is searched for. */
const DENSE = 512;

/** After that there is one fragment in so many bytes. */
const APART = 64;

/**
 * The pieces of a form that are searched for in its place, so that a form which is cut in two by the end of a page of a
 * database, of a line or of a packet is found by one of its halves. A short form is searched for as a whole.
 */
export function fragmentsOf(form: Buffer): Buffer[] {
  if (form.length < 2 * LENGTH) return [form];
  const starts: number[] = [];
  for (let at = 0; at + LENGTH <= form.length; at += stepAt(at)) {
    starts.push(at);
  }
  starts.push(form.length - LENGTH);
  return starts.map(at => form.subarray(at, at + LENGTH));
}

function stepAt(at: number): number {
  return at < DENSE ? LENGTH : APART;
}
