/** An action that is pinned as ours are. */
export const CHECKOUT =
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

/** A workflow of one good job; a test breaks one line of it. */
export const GOOD_WORKFLOW = `name: CI
on:
  push:
    branches: [main]
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - run: make check
        env:
          TITLE: \${{ github.event.pull_request.title }}
`;

/** The good workflow as a file, with one text replaced. Fails where the text is not there. */
export function workflowWith(
  from = '',
  to = '',
): Record<'.github/workflows/ci.yml', string> {
  if (!GOOD_WORKFLOW.includes(from)) throw new Error(`no '${from}' to replace`);
  return { '.github/workflows/ci.yml': GOOD_WORKFLOW.replace(from, to) };
}
