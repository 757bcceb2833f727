import { Endpoint, nameOf, readEndpoint } from './endpoints';
import { Contents, Profile } from './Profile';

/** What a profile lists beside endpoints. */
export const kinds = [
  'files',
  'variables',
  'composeServices',
  'commands',
  'makeTargets',
] as const;

/** One thing that a repository holds: a file, a variable, a command. */
export interface Promised {
  kind: (typeof kinds)[number];
  what: string;
}

/** What the generated repository has to hold now. */
export function promised(profile: Profile): Promised[] {
  return kinds.flatMap(kind => {
    const missing = allLeftOut(profile, kind);
    return profile[kind]
      .filter(what => !missing.includes(what))
      .map(what => ({ kind, what }));
  });
}

/** What of the seed is left out, each with its reason. */
export function leftOut(profile: Profile): (Promised & { why: string })[] {
  return profile.leftOut.flatMap(({ why, ...contents }) =>
    kinds.flatMap(kind =>
      (contents[kind] ?? []).map(what => ({ kind, what, why })),
    ),
  );
}

/** The endpoints that have to be there now, one for each status. */
export function promisedEndpoints(profile: Profile): Endpoint[] {
  const missing = endpointsLeftOut(profile).map(nameOf);
  const statuses = profile.leftOut.flatMap(each => each.statuses ?? []);
  return profile.endpoints
    .flatMap(readEndpoint)
    .filter(({ status }) => !statuses.includes(status))
    .filter(endpoint => !missing.includes(nameOf(endpoint)));
}

/** The endpoints that are not there yet. */
export function endpointsLeftOut(profile: Profile): Endpoint[] {
  return allLeftOut(profile, 'endpoints').flatMap(readEndpoint);
}

function allLeftOut(profile: Profile, kind: keyof Contents): string[] {
  return profile.leftOut.flatMap(each => each[kind] ?? []);
}
