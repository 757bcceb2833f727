import { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** GitHub cuts a file in the contents API at 100 MB; base64 needs a third more. */
const LIMIT = 140 * 1024 * 1024;

/**
 * The body of a request, unpacked when it came compressed (git compresses what it asks for).
 *
 * @returns undefined when it is larger than the server takes
 */
export async function readBody(
  request: IncomingMessage,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LIMIT) return undefined;
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  return request.headers['content-encoding'] === 'gzip' ? unpack(body) : body;
}

/** What is not compressed, although it says so, is left as it is: nobody can read it. */
function unpack(body: Buffer): Buffer | undefined {
  try {
    return gunzipSync(body, { maxOutputLength: LIMIT });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ERR_BUFFER_TOO_LARGE' ? undefined : body;
  }
}
