import {
  LibraryError,
  RenderError,
  TemplateError,
  WorkspaceError,
} from '@microservice-scaffolder/plugin-microservice-node';
import { errorFindings } from './errorFindings';

const problem = { where: 'option/ci', what: 'is odd', fix: 'make it even' };
const at = { template: 'stack/shop/units/a.njk', line: 2, column: 5 };

describe('errorFindings', () => {
  it.each([
    [
      new TemplateError(at, "'servise' has no value", 'service'),
      {
        where: 'layers/stack/shop/units/a.njk:2:5',
        what: "'servise' has no value",
        fix: "did you mean 'service'? If not, correct the template",
      },
    ],
    [
      new TemplateError(at, "the block 'a' exists twice"),
      {
        where: 'layers/stack/shop/units/a.njk:2:5',
        what: "the block 'a' exists twice",
        fix: 'correct the template',
      },
    ],
    [
      new RenderError([problem]),
      { where: 'layers/option/ci', what: 'is odd', fix: 'make it even' },
    ],
    [
      new LibraryError('odd', [{ ...problem, where: 'layers/option/ci' }]),
      { where: 'layers/option/ci', what: 'is odd', fix: 'make it even' },
    ],
    [
      WorkspaceError.unsafePath('a/../b', "leads out of its folder with '..'"),
      {
        where: 'a/../b',
        what: "leads out of its folder with '..'",
        fix: 'give the file another path',
      },
    ],
  ])('says of %s where, what and how to fix', (error, expected) => {
    expect(errorFindings(error)).toEqual([
      { ...expected, severity: 'error', code: 'render' },
    ]);
  });

  it('throws what is no fault of templates', () => {
    expect(() => errorFindings(new TypeError('broken'))).toThrow('broken');
  });
});
