import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { readBlob, writeBlobs } from '../git/blobs';
import { Answer, bytes, json } from '../http/Answer';
import { wantsRaw } from '../http/mediaType';
import { nodeId } from '../presenters/accounts';
import { objectUrl } from '../presenters/git';
import { decodeBase64, encodeBase64 } from '../http/base64';

/** `POST /repos/{owner}/{repo}/git/blobs`. */
export async function createBlob(call: RepositoryCall): Promise<Answer> {
  const { github, repository, body } = call;
  const content = String(body.content);
  const decoded =
    body.encoding === 'base64' ? decodeBase64(content) : Buffer.from(content);
  if (!decoded) throw ApiError.unprocessable('content is not valid Base64');
  const [sha] = await writeBlobs(repository.git, [decoded]);
  const url = objectUrl(github.urls, repository.record, { type: 'blob', sha });
  return json(201, { sha, url });
}

/** `GET /repos/{owner}/{repo}/git/blobs/{file_sha}`. */
export async function getBlob(call: RepositoryCall): Promise<Answer> {
  const { github, repository, parameters } = call;
  const sha = parameters.file_sha;
  const content = await readBlob(repository.git, sha);
  if (!content) throw ApiError.notFound();
  if (wantsRaw(call.headers.accept)) {
    return bytes(content, 'application/vnd.github.raw; charset=utf-8');
  }
  return json(200, {
    sha,
    node_id: nodeId('Blob', sha),
    size: content.length,
    url: objectUrl(github.urls, repository.record, { type: 'blob', sha }),
    content: encodeBase64(content),
    encoding: 'base64',
  });
}
