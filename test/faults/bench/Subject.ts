import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JsonObject } from '@backstage/types';
import { Random } from '../../models/Random';

/** The environment variables that secrets of a subject are read from, with their values. */
export const SECRET_VARIABLES = {
  REGISTRY_TOKEN: 'registry-token-of-the-bench',
  DEPLOY_KEY: 'deploy-key "with quotes"\nand a second line',
};

interface SubjectFile {
  path: string;
  content: Buffer;
  mode: number;
}

/** A small service and what its repository is to get, the same for the same seed. */
export interface Subject {
  seed: number;
  files: SubjectFile[];
  /** Inputs of the actions besides the repository they are about. */
  create: JsonObject;
  provision: JsonObject;
}

/** The subject of a seed: values, names and the order of lists differ, never what there is. */
export function subjectOf(seed: number): Subject {
  const random = new Random(seed);
  return {
    seed,
    files: filesOf(random),
    create: {
      visibility: random.oneOf(['private', 'internal', 'public']),
      description: `Items of seed ${seed}`,
      teams: shuffled(random, [
        { team: 'shop-team', permission: 'maintain' },
        { team: 'platform-team', permission: 'pull' },
      ]),
    },
    provision: provisionOf(random),
  };
}

/** Writes the files of a subject, as the step that renders does. */
export function writeSubject({ files }: Subject, directory: string): void {
  for (const { path, content, mode } of files) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    chmodSync(file, mode);
  }
}

function filesOf(random: Random): SubjectFile[] {
  const logo = createHash('sha512').update(String(random.next())).digest();
  const text = (path: string, content: string, mode = 0o644) => ({
    path,
    mode,
    content: Buffer.from(content),
  });
  return shuffled(random, [
    text('README.md', `# Items ${random.between(1, 999)}\n`),
    text('bin/start', '#!/bin/sh\nexec true\n', 0o755),
    text('catalog-info.yaml', CATALOG_INFO),
    text('.github/workflows/ci.yaml', 'on: push\npermissions: {}\njobs: {}\n'),
    text('.scaffold/manifest.json', '{"apiVersion":"scaffold/v1"}\n'),
    { path: 'logo.png', content: Buffer.concat([PNG, logo]), mode: 0o644 },
  ]);
}

function provisionOf(random: Random): JsonObject {
  const environment = random.oneOf(['production', 'live']);
  return {
    environments: [{ name: environment, reviewers: ['team:shop-team'] }],
    variables: shuffled(random, [
      { name: 'REGION', value: random.oneOf(['eu', 'us']) },
      { name: 'STAGE', value: 'live', environment },
    ]),
    secrets: shuffled(random, [
      { name: 'REGISTRY_TOKEN', from: 'env:REGISTRY_TOKEN' },
      { name: 'DEPLOY_KEY', from: 'env:DEPLOY_KEY', environment },
    ]),
    topics: shuffled(random, ['microservice', 'fastapi']),
  };
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0]);

const CATALOG_INFO = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: items
spec:
  type: service
  lifecycle: experimental
  owner: group:default/shop-team
`;

function shuffled<T>(random: Random, list: T[]): T[] {
  return list
    .map(value => ({ value, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}
