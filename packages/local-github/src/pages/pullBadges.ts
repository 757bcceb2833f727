import { labelsOf } from '../presenters/labels';
import { PullRecord } from '../store/PullRecord';
import { RepositoryRecord } from '../store/RepositoryRecord';
import { html, Html } from './html';

/** What has become of a pull request, in one word. */
function stateOf({ state, merged, draft }: PullRecord): string {
  if (merged) return 'merged';
  if (state === 'closed') return 'closed';
  return draft ? 'draft' : 'open';
}

/** The state as a coloured word. */
export function stateBadge(pull: PullRecord): Html {
  const state = stateOf(pull);
  return html`<span class="state ${state}">${state}</span>`;
}

/** The labels, each with a dot in its colour: pages allow no style of their own, so the colour comes as a picture. */
export function labelBadges(record: RepositoryRecord, pull: PullRecord): Html {
  const labels = labelsOf(record, pull.labels).map(
    ({ name, color }) => html`<span class="label"
      ><img class="dot" src="/assets/dot/${color}.svg" alt="" />${name}</span
    > `,
  );
  return html`${labels}`;
}

/** A time for people, from `2026-11-21T14:00:00Z`. */
export function timeText(time: string): string {
  return `${time.slice(0, 10)} ${time.slice(11, 16)}`;
}
