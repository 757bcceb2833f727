/**
 * What the image of a service runs in production, without the address: the layouts differ in the module that they
 * start, and only the service itself says which.
 *
 * @param texts - its Dockerfiles, then its scripts
 * @throws when none of them starts a server
 */
export function serverCommand(texts: string[]): string[] {
  const [command] = texts
    .flatMap(text => [...fromDockerfile(text), ...fromScript(text)])
    // Reloading what changes is for developers.
    .filter(words => words[0] === 'uvicorn' && !words.includes('--reload'));
  if (command) return withoutAddress(command);
  throw new Error(
    'No Dockerfile and no script of the service starts uvicorn: end the runtime stage with CMD ["uvicorn", ...].',
  );
}

function fromDockerfile(text: string): string[][] {
  const lines = text.match(/^CMD \[.*\]$/gm) ?? [];
  return lines.map(line => JSON.parse(line.slice('CMD '.length)));
}

function fromScript(text: string): string[][] {
  const lines = text.match(/^exec uvicorn .*$/gm) ?? [];
  return lines.map(line =>
    line
      .split(' ')
      .slice(1)
      // The arguments of the script, of which there are none.
      .filter(word => word !== '"$@"'),
  );
}

function withoutAddress(words: string[]): string[] {
  const address = ['--host', '--port'];
  return words.filter(
    (word, index) =>
      !address.includes(word) && !address.includes(words[index - 1]),
  );
}
