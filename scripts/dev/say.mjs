/**
 * Tells the terminal what happens now; on standard error, so that the output of a command stays clean.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`> ${sentence}\n`);
}
