import { join } from 'node:path';
import { values } from '../skeletons/values';
import { Contestant } from './Contestant';

/** Everyone who is measured; the floor is what all are compared with. */
export const contestants: readonly Contestant[] = [
  {
    id: 'floor',
    title: 'floor: read and write, synchronously',
    language: 'nunjucks',
    runs: { way: 'floor' },
    rendersNothing: true,
  },
  {
    id: 'engine',
    title: 'ours: renderSkeleton',
    language: 'nunjucks',
    runs: { way: 'engine' },
  },
  {
    id: 'worker',
    title: 'ours: renderInWorker',
    language: 'nunjucks',
    runs: { way: 'worker' },
  },
  {
    id: 'action',
    title: 'ours: microservice:render',
    language: 'nunjucks',
    runs: { way: 'action' },
  },
  {
    id: 'fetch',
    title: 'fetch:template',
    language: 'nunjucks',
    runs: { way: 'fetchTemplate' },
  },
  {
    id: 'fetch-in-place',
    title: 'fetch:template without its copy',
    language: 'nunjucks',
    runs: { way: 'fetchTemplateInPlace' },
    isPeer: true,
  },
  {
    id: 'nunjucks',
    title: 'nunjucks, compiled',
    language: 'nunjucks',
    runs: { way: 'nunjucks' },
    isPeer: true,
  },
  {
    id: 'hygen',
    title: 'hygen (EJS)',
    language: 'hygen',
    runs: {
      command: ({ tools }) => [
        process.execPath,
        ...[tools.hygen, 'skeleton', 'new'],
      ],
      environment: ({ skeleton }) => ({
        ...process.env,
        HYGEN_TMPLS: join(skeleton, '_templates'),
      }),
    },
    isPeer: true,
  },
  {
    id: 'cookiecutter',
    title: 'cookiecutter (Jinja)',
    language: 'cookiecutter',
    runs: {
      command: ({ skeleton, target }) => [
        ...['cookiecutter', '--no-input', '--output-dir', target, skeleton],
      ],
      environment: ({ tools }) => tools.python,
    },
    tree: values.name,
    isPeer: true,
  },
  {
    id: 'copier',
    title: 'copier (Jinja)',
    language: 'copier',
    runs: {
      command: ({ skeleton, target }) => [
        ...['copier', 'copy', '--quiet', '--defaults'],
        ...['--data-file', join(skeleton, 'data.yml')],
        ...[join(skeleton, 'template'), target],
      ],
      environment: ({ tools }) => tools.python,
    },
    isPeer: true,
    mostFiles: 1000,
  },
];
