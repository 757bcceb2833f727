/**
 * What the image of a service runs in production, without the address: the layouts differ in the module that they
 * start, and only the service itself says which.
 *
 * @param dockerfiles - texts of its Dockerfiles
 * @throws when none of them starts a server
 */
export function serverCommand(dockerfiles: string[]): string[] {
  const commands = dockerfiles
    .flatMap(text => text.match(/^CMD \[.*\]$/gm) ?? [])
    .map((line): string[] => JSON.parse(line.slice('CMD '.length)))
    // Reloading what changes is for developers.
    .filter(words => words[0] === 'uvicorn' && !words.includes('--reload'));
  if (!commands.length) {
    throw new Error(
      'No Dockerfile of the service starts uvicorn: end the runtime stage with CMD ["uvicorn", ...].',
    );
  }
  return withoutAddress(commands[0]);
}

function withoutAddress(words: string[]): string[] {
  const address = ['--host', '--port'];
  return words.filter(
    (word, index) =>
      !address.includes(word) && !address.includes(words[index - 1]),
  );
}
