import { Answers, ApiIr, Conventions, DomainModel } from '../model';

const DEFAULT_PREFIX = '/api/v1';

/** What holds where neither layout, model nor answers say anything. */
const DEFAULTS = {
  pagination: {
    style: 'limit_offset',
    envelope: 'page',
    default: 50,
    max: 100,
    offsetParameter: 'offset',
    limitParameter: 'limit',
  },
  put: 'replace',
  delete: 'no-content',
} as const;

/**
 * How the API behaves: the answers' conventions win over the model, the model over the layout, the layout over the
 * defaults. A default page never exceeds the largest page.
 *
 * @internal
 */
export function resolveApi(
  answers: Pick<Answers, 'conventions'>,
  model: DomainModel,
  layout: Conventions,
): ApiIr {
  const own = answers.conventions;
  const pagination = {
    ...DEFAULTS.pagination,
    ...layout.pagination,
    ...model.api?.pagination,
    ...own.pagination,
  };
  return {
    prefix: model.api?.prefix ?? DEFAULT_PREFIX,
    pagination: {
      ...pagination,
      default: Math.min(pagination.default, pagination.max),
    },
    put: own.put ?? model.api?.put ?? layout.put ?? DEFAULTS.put,
    patch: model.api?.patch ?? true,
    validationStatus: model.api?.validation_status ?? 422,
    delete: own.delete ?? model.api?.delete ?? layout.delete ?? DEFAULTS.delete,
  };
}
