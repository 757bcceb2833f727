import { RequestHandler } from 'express';
import { NotFoundError } from '@backstage/errors';
import { SealingKey } from '@microservice-scaffolder/plugin-microservice-common';
import { RouteDependencies } from './RouteDependencies';

/**
 * `GET /secrets/key`: what the calling user's browser seals secrets with: the public key, its id, and whom it is sealed for.
 * 404 where the platform team has configured no key.
 *
 * @internal
 */
export function getSealingKey({
  httpAuth,
  sealingKeys,
}: RouteDependencies): RequestHandler {
  return async (request, response) => {
    const { principal } = await httpAuth.credentials(request, {
      allow: ['user'],
    });
    if (!sealingKeys) {
      throw new NotFoundError(
        "This portal has no key to seal secrets to; ask the platform team to set 'microservice.secrets.sealing'.",
      );
    }
    const key: SealingKey = {
      ...sealingKeys.current,
      user: principal.userEntityRef,
    };
    response.json(key);
  };
}
