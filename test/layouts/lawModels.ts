import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

const ownModels = join(__dirname, 'models');
const sharedModels = resolve(__dirname, '../models');

/** The answers of a model that every layout has to hold, by what is hard about it. */
export type LawModel = [name: string, answers: object];

/** The largest preset, names of all sorts, and relations of every kind. Profiles and proofs hold the other presets. */
export function lawModels(): LawModel[] {
  return [
    ['orders', { preset: 'orders' }],
    written('long names', join(ownModels, 'long-names.yaml')),
    written('hostile names', join(ownModels, 'hostile-names.yaml')),
    written('relations', join(sharedModels, 'shop.yaml')),
    written('references to itself', join(sharedModels, 'notes.yaml')),
  ];
}

function written(name: string, file: string): LawModel {
  return [name, { model: parse(readFileSync(file, 'utf8')) }];
}
