import { ApiError } from '../api/ApiError';
import { RepositoryCall } from '../api/Call';
import { Answer, json } from '../http/Answer';

/** `GET /repos/{owner}/{repo}/actions/oidc/customization/sub`. */
export function getOidcSubject({ repository }: RepositoryCall): Answer {
  const { subjectClaims } = repository.record.actions;
  return json(200, {
    use_default: subjectClaims === undefined,
    ...(subjectClaims ? { include_claim_keys: subjectClaims } : {}),
  });
}

/** `PUT /repos/{owner}/{repo}/actions/oidc/customization/sub`: no token is ever issued here; what was chosen is kept and shown. */
export function setOidcSubject(call: RepositoryCall): Answer {
  const { github, repository, body } = call;
  const claims = (body.include_claim_keys ?? []) as string[];
  if (!claims.every(claim => /^[a-z0-9_]+$/i.test(claim))) {
    throw ApiError.unprocessable(
      'Claim keys can only contain alphanumeric characters and underscores',
    );
  }
  repository.record.actions.subjectClaims = body.use_default
    ? undefined
    : claims;
  github.repositories.save(repository);
  return json(201, {});
}
