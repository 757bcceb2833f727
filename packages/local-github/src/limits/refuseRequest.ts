import { Caller } from '../access/Caller';
import { Answer, json } from '../http/Answer';
import { LimitRefusal } from './Limits';

const DOCUMENTATION = {
  primary:
    'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api#about-primary-rate-limits',
  secondary:
    'https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits',
};

const SECONDARY = 'You have exceeded a secondary rate limit';

/**
 * GitHub's answer to a request that came too early, in its words: clients find the secondary limits by them.
 *
 * @param refusal which limit
 * @param caller who asked
 * @param status GitHub gives either
 */
export function refuseRequest(
  refusal: LimitRefusal,
  caller: Caller,
  status: 403 | 429,
): Answer {
  if (refusal.limit === 'primary') {
    return json(status, {
      message: `API rate limit exceeded for ${nameOf(caller)}`,
      documentation_url: DOCUMENTATION.primary,
      status: String(status),
    });
  }
  const message =
    refusal.limit === 'content'
      ? `${SECONDARY} and have been temporarily blocked from content creation. Please retry your request again later.`
      : `${SECONDARY}. Please wait a few minutes before you try again.`;
  return json(
    status,
    {
      message,
      documentation_url: DOCUMENTATION.secondary,
      status: String(status),
    },
    { 'retry-after': String(refusal.retryAfter) },
  );
}

function nameOf(caller: Caller): string {
  switch (caller.kind) {
    case 'user':
      return `user ID ${caller.account.id}.`;
    case 'installation':
      return `installation ID ${caller.installation.id}.`;
    case 'app':
      return `app ID ${caller.app.id}.`;
    default:
      return "127.0.0.1. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)";
  }
}
