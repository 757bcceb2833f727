import { ApiIr } from '@microservice-scaffolder/plugin-microservice-common';

/** Answers around a model that is looked at for itself. */
export const ANSWERS = {
  name: 'random-service',
  description: 'Anything',
  owner: 'group:default/shop-team',
};

/** How the API behaves where only the model matters. */
export const API: ApiIr = {
  prefix: '/api/v1',
  pagination: {
    style: 'limit_offset',
    envelope: 'page',
    default: 50,
    max: 100,
    offsetParameter: 'offset',
    limitParameter: 'limit',
  },
  put: 'replace',
  patch: true,
  delete: 'no-content',
  validationStatus: 422,
};
