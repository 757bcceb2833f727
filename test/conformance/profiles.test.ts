import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeService } from '../service/describeService';
import { renderService, treeIn } from '../service/renderService';
import { nameOf, plainPath } from './endpoints';
import { GeneratedRepository } from './GeneratedRepository';
import { Exchange, profileNames, readProfile } from './Profile';
import {
  endpointsLeftOut,
  leftOut,
  promised,
  promisedEndpoints,
} from './promises';

describe.each(profileNames())('%s', name => {
  const profile = readProfile(name);
  let directory: string;
  let repository: GeneratedRepository;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'profile-'));
    await renderService(profile.answers, directory);
    repository = new GeneratedRepository(treeIn(directory));
  });
  afterAll(() => rmSync(directory, { recursive: true }));

  it('has what the seed has', () => {
    expect(promised(profile).filter(each => !repository.has(each))).toEqual([]);
  });

  for (const each of leftOut(profile)) {
    it(`leaves out ${each.what}: ${each.why}`, () => {
      expect(repository.has(each)).toBe(false);
    });
  }

  it('documents every answer of the seed', () => {
    const missing = promisedEndpoints(profile).filter(
      endpoint => !repository.answers(endpoint),
    );
    expect(missing.map(nameOf)).toEqual([]);
  });

  it('leaves out no endpoint that is there', () => {
    const there = endpointsLeftOut(profile).filter(endpoint =>
      repository.answers(endpoint),
    );
    expect(there.map(nameOf)).toEqual([]);
  });

  it('is asked for every answer of the seed', () => {
    const asked = profile.exchanges.map(nameOfExchange);
    const wanted = promisedEndpoints(profile).map(nameOf);
    expect(wanted.filter(each => !asked.includes(each))).toEqual([]);
  });

  describeService(profile, () => treeIn(directory));
});

function nameOfExchange({ request, status }: Exchange): string {
  const [method, path] = request.split(' ');
  return `${method} ${plainPath(path.split('?')[0])} ${status}`;
}
