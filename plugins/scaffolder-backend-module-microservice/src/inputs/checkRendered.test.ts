import { formatProblem } from '@microservice-scaffolder/plugin-microservice-common';
import { checkRendered } from './checkRendered';

describe('checkRendered', () => {
  it('accepts rendered inputs', () => {
    expect(
      checkRendered({ owner: 'acme', teams: [{ team: 'a' }], count: 1 }),
    ).toEqual([]);
  });

  it('names the place of an expression that was not rendered', () => {
    expect(
      checkRendered({
        secrets: [{ name: 'A', from: '${{ parameters.x | nope }}' }],
      }).map(formatProblem),
    ).toEqual([
      "input.secrets[0].from: holds '${{', as an expression that could not be rendered does; write it without, or correct this input of the step in template.yaml.",
    ]);
  });
});
